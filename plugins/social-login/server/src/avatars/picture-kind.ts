export type PictureKind = 'jpeg' | 'png' | 'webp';

const startsWith = (image: Buffer, bytes: readonly number[]) => bytes.every((byte, at) => image[at] === byte);

/** By the first bytes, never by a name or a header. SVG, GIF, TIFF and HEIF are not among the kinds we decode. */
export function kindOfPicture(image: Buffer): PictureKind | null {
  if (startsWith(image, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(image, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (image.subarray(0, 4).toString('latin1') === 'RIFF' && image.subarray(8, 12).toString('latin1') === 'WEBP') return 'webp';
  return null;
}
