import sharp from 'sharp';

export interface PictureWish {
  width: number;
  height: number;
  format?: 'jpeg' | 'png' | 'webp';
  /** EXIF orientation 1–8, as phones write it. */
  orientation?: number;
  /** Written into the EXIF block, together with a place. */
  copyright?: string;
}

/** A picture of one colour, for tests of whatever takes photos. */
export async function drawPicture({ width, height, format = 'png', orientation, copyright }: PictureWish): Promise<Buffer> {
  let picture = sharp({ create: { width, height, channels: 3, background: '#c65d3b' } });
  if (copyright !== undefined) picture = picture.withExif({ IFD0: { Copyright: copyright }, IFD3: { GPSLatitude: '52/1 5/1 0/1' } });
  if (orientation !== undefined) picture = picture.withMetadata({ orientation });
  return picture.toFormat(format).toBuffer();
}

/** What a picture is, read from its bytes. */
export async function readPicture(bytes: Buffer): Promise<{ width: number; height: number; format: string; hasExif: boolean }> {
  const { width, height, format, exif } = await sharp(bytes).metadata();
  return { width, height, format, hasExif: exif !== undefined };
}
