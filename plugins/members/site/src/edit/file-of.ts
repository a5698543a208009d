import type { UploadedFile } from '@kring/community/extend';

/** Puts a posted file where the API expects one, under a name of ours; `remove` when the API is done with it. */
export async function fileOf(entry: FormDataEntryValue | null): Promise<{ uploaded: UploadedFile; remove(): Promise<void> } | null> {
  if (!(entry instanceof File) || entry.size === 0) return null;
  const [{ mkdtemp, rm, writeFile }, { tmpdir }, { join }] = await Promise.all([import('node:fs/promises'), import('node:os'), import('node:path')]);
  const folder = await mkdtemp(join(tmpdir(), 'kring-'));
  const path = join(folder, 'upload');
  await writeFile(path, Buffer.from(await entry.arrayBuffer()));
  return {
    uploaded: { path, name: entry.name, bytes: entry.size, mediaType: entry.type },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
