import { prepared, toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export interface StoredDraft {
  slot: string;
  content: string;
  savedAt: Date;
}

interface DraftRecord {
  slot: string;
  content: string;
  saved_at: Date | number;
}

const toDraft = ({ slot, content, saved_at }: DraftRecord): StoredDraft => ({ slot, content, savedAt: toDate(saved_at) });

export async function putDraft(strapi: Core.Strapi, trx: Runner, memberRow: number, slot: string, content: string): Promise<Date> {
  const at = new Date();
  const row = { member_row: memberRow, slot, content, saved_at: toColumn(strapi, at) };
  await trx('wall_drafts').insert(row).onConflict(['member_row', 'slot']).merge(['content', 'saved_at']);
  return at;
}

export async function readDrafts(strapi: Core.Strapi, memberRow: number): Promise<StoredDraft[]> {
  return (await prepared(strapi).read<DraftRecord>('select slot, content, saved_at from wall_drafts where member_row = ? order by saved_at desc', [memberRow])).map(toDraft);
}

export async function deleteDraft(runner: Runner, memberRow: number, slot: string): Promise<void> {
  await runner('wall_drafts').where({ member_row: memberRow, slot }).delete();
}

export async function deleteDraftsBefore(strapi: Core.Strapi, runner: Runner, before: Date): Promise<void> {
  await runner('wall_drafts').where('saved_at', '<', toColumn(strapi, before)).delete();
}
