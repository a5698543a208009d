import { randomBytes } from 'node:crypto';
import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { Photo } from '../extend';
import { forgetLooseFiles, isLoose, listLooseFiles, type LooseFile } from '../store/loose-files';
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

/** Random: an address tells nothing of the member and is never used again. */
export const newPhotoName = () => `member-${randomBytes(12).toString('hex')}`;

const hashOf = (name: string, size: PhotoSize) => `${name}-${photoSizes[size]}`;
const sizes = Object.keys(photoSizes) as PhotoSize[];

/** The name its files share. */
export const nameOfPhoto = ({ large }: StoredPhoto) => large.hash.slice(0, large.hash.lastIndexOf('-'));

/** What will be written under this name, known before it is. */
export const filesNamed = (name: string): LooseFile[] => sizes.map((size) => ({ hash: hashOf(name, size), ext: '.webp' }));

export async function storePhoto(strapi: Core.Strapi, name: string, pixels: Record<PhotoSize, Buffer>): Promise<StoredPhoto> {
  const stored: Partial<StoredPhoto> = {};
  for (const size of sizes) stored[size] = await storeOne(strapi, hashOf(name, size), pixels[size]);
  return stored as StoredPhoto;
}

async function storeOne(strapi: Core.Strapi, hash: string, buffer: Buffer): Promise<StoredFile> {
  const file: StoredFile & Record<string, unknown> = {
    name: `${hash}.webp`, hash, ext: '.webp', mime: 'image/webp', size: buffer.length / 1000, sizeInBytes: buffer.length, buffer, url: '',
  };
  await providerOf(strapi).upload(file);
  return { url: file.url, hash, ext: '.webp', provider_metadata: file.provider_metadata ?? null };
}

/** Files nobody's row holds. One that can't be removed now stays noted, and the next sweep tries again. */
export async function removeLoose(strapi: Core.Strapi, name: string, files: readonly LooseFile[]): Promise<void> {
  try {
    // A row may have taken them after all: then they are nobody's to remove.
    if (!(await isLoose(knexOf(strapi), name))) return;
    for (const file of files) await providerOf(strapi).delete({ ...file });
    await forgetLooseFiles(knexOf(strapi), name);
  } catch (error) {
    strapi.log.warn(`A photo file was not removed: ${String(error)}`);
  }
}

const batch = 200;

/** What a process left behind that died between a file and its row. */
export async function sweepLooseFiles(strapi: Core.Strapi, before: Date): Promise<void> {
  for (const { name, files } of await listLooseFiles(strapi, before, batch)) await removeLoose(strapi, name, files);
}
