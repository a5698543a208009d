/** What stands in each outlet: one word. */
export default function Perch({ loaded: { bird } }: { loaded: { bird: string } }): string {
  return bird;
}
