import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Photo } from '../extend';
import type { PhotoSize, StoredFile, StoredPhoto } from '../store/stored-photo';

/** Pixels of a square. */
export const photoSizes: Record<PhotoSize, number> = { large: 512, medium: 192, small: 64 };

interface UploadProvider {
  upload(file: object): Promise<void>;
  delete(file: object): Promise<void>;
}

// The provider of Strapi's upload plugin: a folder by default, S3-compatible storage by configuration.
const providerOf = (strapi: Core.Strapi) => strapi.plugin('upload').provider as unknown as UploadProvider;

export function presentPhoto(photo: StoredPhoto | null): Photo | null {
  return photo && { small: photo.small.url, medium: photo.medium.url, large: photo.large.url };
}

/** The name is random: an address tells nothing of the member and is never used again. */
export async function storePhoto(strapi: Core.Strapi, pixels: Record<PhotoSize, Buffer>): Promise<StoredPhoto> {
  const name = `member-${randomBytes(12).toString('hex')}`;
  const stored: Partial<StoredPhoto> = {};
  for (const size of Object.keys(photoSizes) as PhotoSize[]) stored[size] = await storeOne(strapi, `${name}-${photoSizes[size]}`, pixels[size]);
  return stored as StoredPhoto;
}

async function storeOne(strapi: Core.Strapi, hash: string, buffer: Buffer): Promise<StoredFile> {
  const file: StoredFile & Record<string, unknown> = {
    name: `${hash}.webp`, hash, ext: '.webp', mime: 'image/webp', size: buffer.length / 1000, sizeInBytes: buffer.length, buffer, url: '',
  };
  await providerOf(strapi).upload(file);
  return { url: file.url, hash, ext: '.webp', provider_metadata: file.provider_metadata ?? null };
}

/** A file that can't be removed is told in the log; the photo is gone from every page all the same. */
export async function removePhotoFiles(strapi: Core.Strapi, photo: StoredPhoto | null): Promise<void> {
  for (const file of Object.values(photo ?? {})) {
    try {
      await providerOf(strapi).delete(file);
    } catch (error) {
      strapi.log.warn(`A photo file was not removed: ${String(error)}`);
    }
  }
}

