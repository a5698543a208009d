import { toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export interface Guidelines {
  version: number;
  textNl: string;
  textEn: string;
  publishedAt: Date;
}

export async function findNewestGuidelines(runner: Runner): Promise<Guidelines | null> {
  const record = await runner('members_guidelines').orderBy('version', 'desc').first();
  return record ? { version: record.version, textNl: record.text_nl, textEn: record.text_en, publishedAt: toDate(record.published_at) } : null;
}

export async function insertGuidelines(strapi: Core.Strapi, trx: Runner, { version, textNl, textEn }: Omit<Guidelines, 'publishedAt'>): Promise<void> {
  await trx('members_guidelines').insert({ version, text_nl: textNl, text_en: textEn, published_at: toColumn(strapi, new Date()) });
}

/** @returns false when this version was accepted before. */
export async function insertAcceptance(strapi: Core.Strapi, trx: Runner, memberRow: number, version: number): Promise<boolean> {
  const inserted = await trx('members_acceptances')
    .insert({ member_row: memberRow, version, accepted_at: toColumn(strapi, new Date()) })
    .onConflict(['member_row', 'version'])
    .ignore()
    .returning('id');
  return inserted.length > 0;
}

export async function listAcceptances(runner: Runner, memberRow: number): Promise<{ version: number; acceptedAt: Date }[]> {
  const found = await runner('members_acceptances').where({ member_row: memberRow }).orderBy('version');
  return found.map((record) => ({ version: record.version, acceptedAt: toDate(record.accepted_at) }));
}

export async function deleteAcceptances(trx: Runner, memberRow: number): Promise<void> {
  await trx('members_acceptances').where({ member_row: memberRow }).delete();
}
