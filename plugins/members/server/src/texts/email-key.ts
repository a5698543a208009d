/**
 * The one spelling of an address we keep, compare and send to; null for what is no address. Nothing is guessed beyond
 * Unicode's compatible forms and case: letters that only look alike stay different people.
 */
export function emailKeyOf(email: string): string | null {
  const [, local, domain] = /^([^\s\p{C}@<>"(),:;\\[\]]{1,64})@([^\s\p{C}@/?#:\\]{1,189})$/u.exec(email.trim().normalize('NFKC').toLowerCase()) ?? [];
  if (!local || !domain || !URL.canParse(`https://${domain}`)) return null;
  const { hostname } = new URL(`https://${domain}`);
  return `${local}@${hostname.replace(/\.$/, '')}`;
}
