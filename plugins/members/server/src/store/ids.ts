import { randomBytes } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An opaque id in the form of Strapi's: 24 letters and digits, a letter first; about 120 bits. */
export function newId(): string {
  const id = Array.from(randomBytes(24), (byte) => letters[byte % 36]).join('');
  return letters[id.charCodeAt(0) % 26] + id.slice(1);
}
