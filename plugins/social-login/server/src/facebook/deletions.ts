import { toColumn, toDate, type Runner, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'social_login_deletions';
const text = (length: number) => ({ type: 'string', columnType: { type: 'string', args: [length] } });
const required = { column: { notNullable: true } };

/** What we answered Facebook; who it was about stands here only as a keyed hash. */
export const deletionModel = {
  uid: 'social-login::deletion', singularName: 'social-login-deletion', tableName: table,
  attributes: {
    id: { type: 'increments' },
    code: { ...text(64), ...required },
    requestHash: { ...text(64), columnName: 'request_hash', ...required },
    subjectHash: { ...text(64), columnName: 'subject_hash', ...required },
    /** Only while an account is leaving for it. */
    memberId: { ...text(36), columnName: 'member_id' },
    requestedAt: { type: 'datetime', columnName: 'requested_at', ...required },
  },
  indexes: [
    { name: 'social_login_deletions_code_uq', columns: ['code'], type: 'unique' },
    { name: 'social_login_deletions_request_uq', columns: ['request_hash'], type: 'unique' },
    { name: 'social_login_deletions_subject_idx', columns: ['subject_hash'] },
  ],
};

export interface Deletion {
  code: string;
  requestHash: string;
  subjectHash: string;
  memberId: string | null;
  requestedAt: Date;
}

interface Row {
  code: string;
  request_hash: string;
  subject_hash: string;
  member_id: string | null;
  requested_at: Date | number;
}

const rows = (runner: Runner) => runner<Row>(table);

async function first(query: PromiseLike<Row | undefined>): Promise<Deletion | null> {
  const row = await query;
  if (!row) return null;
  return { code: row.code, requestHash: row.request_hash, subjectHash: row.subject_hash, memberId: row.member_id, requestedAt: toDate(row.requested_at) };
}

export const findDeletion = (runner: Runner, code: string) => first(rows(runner).where({ code }).first());
export const findDeletionByRequest = (runner: Runner, requestHash: string) => first(rows(runner).where({ request_hash: requestHash }).first());
export const findLatestDeletion = (runner: Runner, subjectHash: string) => first(rows(runner).where({ subject_hash: subjectHash }).orderBy('id', 'desc').first());

/** @returns false when this very request was answered already: of two at once, one goes on. */
export async function insertDeletion(strapi: Core.Strapi, trx: Transaction, deletion: Deletion): Promise<boolean> {
  const inserted = await rows(trx)
    .insert({
      code: deletion.code,
      request_hash: deletion.requestHash,
      subject_hash: deletion.subjectHash,
      member_id: deletion.memberId,
      requested_at: toColumn(strapi, deletion.requestedAt),
    })
    .onConflict('request_hash')
    .ignore()
    .returning('code');
  return inserted.length === 1;
}

export async function keepLeavingMember(trx: Transaction, code: string, memberId: string | null): Promise<void> {
  await rows(trx).where({ code }).update({ member_id: memberId });
}
