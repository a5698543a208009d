import { prepared, toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { PostAudience } from '../extend';
import type { Target } from './reactions';

export interface Revision {
  title: string | null;
  text: string;
  /** Whom it was written for: a post that opens later does not open these. */
  audience: PostAudience;
  replacedAt: Date;
}

export async function insertRevision(strapi: Core.Strapi, trx: Runner, target: Target, targetRow: number, { title, text, audience }: Omit<Revision, 'replacedAt'>): Promise<void> {
  await trx('wall_revisions').insert({ target, target_row: targetRow, title, text, audience, replaced_at: toColumn(strapi, new Date()) });
}

/** Newest first, fifty at most. */
export async function readRevisions(strapi: Core.Strapi, target: Target, targetRow: number): Promise<Revision[]> {
  const sql = 'select title, text, audience, replaced_at from wall_revisions where target = ? and target_row = ? order by id desc limit 50';
  const found = await prepared(strapi).read<{ title: string | null; text: string; audience: PostAudience; replaced_at: Date | number }>(sql, [target, targetRow]);
  return found.map(({ title, text, audience, replaced_at }) => ({ title, text, audience, replacedAt: toDate(replaced_at) }));
}
