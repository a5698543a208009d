export const loader = async () => ({ birds: ['Wren', 'Kite'] });

export default function Birds(): string {
  return 'The birds of birdwatch';
}
