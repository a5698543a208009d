import { knexOf, toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

/** What the upload provider needs to remove a file. */
export interface LooseFile {
  hash: string;
  ext: string;
  provider_metadata?: unknown;
}

const table = 'members_loose_files';

/** Files of one photo that no member's row holds: on their way in, or on their way out. */
export async function noteLooseFiles(strapi: Core.Strapi, runner: Runner, name: string, files: readonly LooseFile[]): Promise<void> {
  const described = JSON.stringify(files.map(({ hash, ext, provider_metadata }) => ({ hash, ext, provider_metadata })));
  await runner(table).insert({ name, files: described, created_at: toColumn(strapi, new Date()) }).onConflict('name').ignore();
}

/** They are gone, or held by a row from now. */
export async function forgetLooseFiles(runner: Runner, name: string): Promise<void> {
  await runner(table).where({ name }).delete();
}

export async function isLoose(runner: Runner, name: string): Promise<boolean> {
  return Boolean(await runner(table).where({ name }).first('id'));
}

export async function listLooseFiles(strapi: Core.Strapi, before: Date, limit: number): Promise<{ name: string; files: LooseFile[] }[]> {
  const found: { name: string; files: string }[] = await knexOf(strapi)(table).where('created_at', '<', toColumn(strapi, before)).orderBy('id').limit(limit).select('name', 'files');
  return found.map(({ name, files }) => ({ name, files: JSON.parse(files) as LooseFile[] }));
}
