import sharp from 'sharp';
import { PhotoRefusedError } from '../errors';
import type { PhotoSize } from '../store/stored-photo';
import { photoSizes } from './photo-files';

export const photoLimits = { bytes: 10 * 1024 * 1024, pixels: 25_000_000, leastSide: 64 };

// What is decoded is counted in pixels before it is decoded; a small file can hold a very large picture.
const safely = { limitInputPixels: photoLimits.pixels, pages: 1, failOn: 'error', sequentialRead: true } as const;

const signatures: Record<string, (bytes: Buffer) => boolean> = {
  jpeg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  png: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  webp: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
};

/** What the content is, whatever the name or the sender says. */
export function kindOfImage(bytes: Buffer): string | null {
  return Object.keys(signatures).find((kind) => signatures[kind](bytes)) ?? null;
}

/**
 * Decodes once, turns upright, crops to a square and encodes three sizes; metadata stays behind.
 * Runs on libvips' threads, so requests are answered meanwhile.
 * @throws PhotoRefusedError
 */
export async function drawSizes(image: Buffer): Promise<Record<PhotoSize, Buffer>> {
  if (image.length > photoLimits.bytes) throw new PhotoRefusedError('This photo is larger than 10 MB.');
  if (kindOfImage(image) === null) throw new PhotoRefusedError('Use a JPEG, PNG or WebP photo.');
  try {
    const { width, height } = await sharp(image, safely).metadata();
    if (Math.min(width, height) < photoLimits.leastSide) throw new PhotoRefusedError('This photo is too small: use at least 64 by 64 pixels.');
    const side = Math.min(photoSizes.large, width, height);
    const square = await sharp(image, safely)
      .rotate()
      .resize(side, side, { fit: 'cover', position: 'attention' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: square.info.width, height: square.info.height, channels: square.info.channels };
    const encode = (size: number) =>
      sharp(square.data, { raw }).resize(size, size, { withoutEnlargement: true }).webp({ quality: 82, effort: 2 }).toBuffer();
    const [large, medium, small] = await Promise.all([encode(photoSizes.large), encode(photoSizes.medium), encode(photoSizes.small)]);
    return { large, medium, small };
  } catch (error) {
    if (error instanceof PhotoRefusedError) throw error;
    throw new PhotoRefusedError('This photo can’t be read. Try another one.');
  }
}
