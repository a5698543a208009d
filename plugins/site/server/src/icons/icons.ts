import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import type { Look } from '../look';
import { readLogo } from './logo';
import { markSvg } from './mark';

/** `isFull`: drawn to the edges, for systems that cut their own shape (iOS, Android's maskable icons). */
const sizes = {
  'icon-192': { pixels: 192, isFull: false },
  'icon-512': { pixels: 512, isFull: false },
  'maskable-512': { pixels: 512, isFull: true },
  'apple-touch-icon': { pixels: 180, isFull: true },
} as const;

export type IconName = keyof typeof sizes;

export interface Icons {
  svg(isFull: boolean): string;
  /** Null for a name that is no icon. */
  png(name: string): Promise<Buffer | null>;
}

let drawn: { version: string; images: Map<IconName, Promise<Buffer>> } = { version: '', images: new Map() };

const isIconName = (name: string): name is IconName => name in sizes;

/** The organisation on somebody's home screen: its logo, or the mark. Drawn once until the look changes. */
export function openIcons(strapi: Core.Strapi, look: Look, logo: string): Icons {
  return {
    svg: (isFull) => markSvg(look.colours.light, isFull),
    async png(name) {
      if (!isIconName(name)) return null;
      if (drawn.version !== look.version) drawn = { version: look.version, images: new Map() };
      const image = drawn.images.get(name) ?? draw(strapi, name, look, logo);
      drawn.images.set(name, image);
      return image;
    },
  };
}

async function draw(strapi: Core.Strapi, name: IconName, { colours }: Look, logo: string): Promise<Buffer> {
  const { pixels, isFull } = sizes[name];
  const chosen = logo ? await readLogo(strapi, logo) : null;
  const ofLogo = chosen && (await onPaper(chosen, pixels, { isFull, paper: colours.light.raised }).catch(() => null));
  return ofLogo ?? sharp(Buffer.from(markSvg(colours.light, isFull)), { density: 72 * (pixels / 40) }).resize(pixels, pixels).png().toBuffer();
}

/** A logo has any shape and often no ground: it stands on paper, with room for the corners that systems cut off. */
async function onPaper(logo: Buffer, pixels: number, { isFull, paper }: { isFull: boolean; paper: string }): Promise<Buffer> {
  const inner = Math.round(pixels * (isFull ? 0.6 : 0.8));
  const input = await sharp(logo, { limitInputPixels: 40_000_000, density: 300 }).resize(inner, inner, { fit: 'inside' }).png().toBuffer();
  return sharp({ create: { width: pixels, height: pixels, channels: 4, background: paper } }).composite([{ input, gravity: 'centre' }]).png().toBuffer();
}
