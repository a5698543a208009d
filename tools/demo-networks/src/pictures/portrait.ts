import { createHash } from 'node:crypto';
import { drawBackground } from './draw-background';
import { drawClothing } from './draw-clothing';
import { drawFace } from './draw-face';
import { drawHairBehind, drawHairBefore } from './draw-hair';
import { backgrounds, garments, hairStyles, skins, type Portrait } from './portrait-parts';

export type { Portrait };

const palettes: [string, string][] = [['#f3d9b1', '#e59a5b'], ['#cfe3dd', '#5f9e8f'], ['#d9dcf0', '#7b83c4'], ['#f4cfc6', '#d3705f'], ['#e8e2c8', '#a8a05a'], ['#cfe1ef', '#5c8fb8'], ['#ecd5e6', '#a86a9c']];
const cloths = ['#33536b', '#8c3b3b', '#3f6b4f', '#d9a441', '#5b4a7a', '#e8e0d2', '#2c2f38', '#b85c38'];

export function isPortrait(value: unknown): value is Portrait {
  return typeof value === 'object' && value !== null && 'skin' in value && 'hair' in value && 'backgroundColours' in value;
}

/** A portrait for somebody added on the way: always the same for the same key. */
export function portraitOf(key: string): Portrait {
  const bytes = createHash('sha256').update(key).digest();
  const pick = <Item>(place: number, from: readonly Item[]): Item => from[(bytes[place] ?? 0) % from.length] as Item;
  return {
    skin: pick(0, Object.keys(skins) as (keyof typeof skins)[]),
    hair: pick(1, hairStyles), hairColour: pick(2, ['black', 'brown', 'chestnut', 'blond', 'grey'] as const),
    accent: pick(3, cloths), garment: pick(4, garments), garmentColour: pick(5, cloths),
    background: pick(6, backgrounds), backgroundColours: pick(7, palettes), smile: pick(8, ['open', 'closed'] as const),
  };
}

/** A square SVG of 400 by 400. */
export function drawPortrait(portrait: Portrait): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">
${drawBackground(portrait.background, portrait.backgroundColours)}
${drawHairBehind(portrait)}
${drawClothing(portrait)}
${drawFace(portrait)}
${drawHairBefore(portrait)}
</svg>`;
}

/** What a network shows for somebody without a photo. */
export function drawDefaultPicture(colours: [string, string] = ['#f0e4d2', '#c98d5e']): string {
  const [paper, ink] = colours;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400"><rect width="400" height="400" fill="${paper}"/>
<g fill="none" stroke="${ink}" stroke-width="14"><circle cx="200" cy="200" r="60"/><circle cx="200" cy="200" r="105" opacity=".6"/><circle cx="200" cy="200" r="150" opacity=".3"/></g></svg>`;
}
