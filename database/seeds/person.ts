import type { Portrait } from '@kring/demo-networks';

export interface SeededPerson {
  name: string;
  language: 'nl' | 'en';
  headline: string;
  about: string;
  location: string;
  /** Slugs of themes. */
  themes: string[];
  /** Skin, hair, its colour, garment, its colour, background, palette, and what else there is to see. */
  face: string;
  department?: string;
  jobTitle?: string;
  /** Otherwise active. */
  state?: 'pending' | 'suspended';
  visibility?: 'public' | 'members' | 'hidden';
}

const palettes: [string, string][] = [['#f3d9b1', '#e59a5b'], ['#cfe3dd', '#5f9e8f'], ['#d9dcf0', '#7b83c4'], ['#f4cfc6', '#d3705f'], ['#e8e2c8', '#a8a05a'], ['#cfe1ef', '#5c8fb8'], ['#ecd5e6', '#a86a9c']];
const accents = ['#33536b', '#8c3b3b', '#3f6b4f', '#5b4a7a', '#b85c38', '#3f7a78'];

/** `"rose bob blond blazer #8c3b3b window 0 open earrings"` as what the demo networks draw a portrait from. */
export function portraitFrom(face: string): Portrait {
  const [skin, hair, hairColour, garment, garmentColour, background, palette, ...marks] = face.split(' ');
  const beard = (['full', 'short', 'moustache'] as const).find((kind) => marks.includes(kind));
  const glasses = (['round', 'square'] as const).find((kind) => marks.includes(kind));
  return {
    skin, hair, hairColour, garment, garmentColour, background,
    accent: accents[face.length % accents.length],
    backgroundColours: palettes[Number(palette) % palettes.length],
    smile: marks.includes('open') ? 'open' : 'closed',
    ...(marks.includes('senior') ? { isSenior: true } : {}),
    ...(marks.includes('earrings') ? { hasEarrings: true } : {}),
    ...(beard ? { beard } : {}),
    ...(glasses ? { glasses } : {}),
  } as Portrait;
}
