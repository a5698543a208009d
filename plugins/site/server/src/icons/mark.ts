import type { Scheme } from '../palette';

const sails = '<path d="M19 18 11.2 6.6 17 5.4 20.6 17Z"/><path d="M22 19 33.4 11.2 34.6 17 23 20.6Z"/><path d="M21 22 28.8 33.4 23 34.6 19.4 23Z"/><path d="M18 21 6.6 28.8 5.4 23 17 19.4Z"/><circle cx="20" cy="20" r="2.6"/>';

/** The mark of the site: sails in a ring, in the organisation's accent. `isFull` fills the square, for systems that cut their own shape. */
export function markSvg({ accent, onAccent }: Pick<Scheme, 'accent' | 'onAccent'>, isFull: boolean): string {
  const ground = isFull ? `<rect width="40" height="40" fill="${accent}"/>` : `<circle cx="20" cy="20" r="20" fill="${accent}"/>`;
  const place = isFull ? 'translate(6 6) scale(.7)' : 'translate(3 3) scale(.85)';
  const ring = `<circle cx="20" cy="20" r="18.4" fill="none" stroke="${onAccent}" stroke-width="2"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${ground}<g transform="${place}" fill="${onAccent}">${ring}${sails}</g></svg>`;
}
