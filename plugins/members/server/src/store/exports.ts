import { knexOf, newId, seal, toColumn, toDate, unseal, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export interface StoredExport {
  row: number;
  exportId: string;
  memberRow: number;
  state: 'waiting' | 'ready';
  bytes: number | null;
  requestedAt: Date;
  readyAt: Date | null;
  expiresAt: Date | null;
}

const table = 'members_exports';
const partBytes = 256 * 1024;

function toExport(record: Record<string, never>): StoredExport {
  const instant = (value: number | null) => (value === null ? null : toDate(value));
  return {
    row: record.id, exportId: record.export_id, memberRow: record.member_row, state: record.state, bytes: record.bytes,
    requestedAt: toDate(record.requested_at), readyAt: instant(record.ready_at), expiresAt: instant(record.expires_at),
  };
}

export async function insertExport(strapi: Core.Strapi, trx: Runner, memberRow: number): Promise<string> {
  const exportId = newId();
  await trx(table).insert({ export_id: exportId, member_row: memberRow, state: 'waiting', requested_at: toColumn(strapi, new Date()) });
  return exportId;
}

export async function findExport(runner: Runner, exportId: string): Promise<StoredExport | null> {
  const record = await runner(table).where({ export_id: exportId }).first();
  return record ? toExport(record as never) : null;
}

export async function listExports(runner: Runner, memberRow: number): Promise<StoredExport[]> {
  return (await runner(table).where({ member_row: memberRow }).orderBy('id', 'desc').limit(20)).map((record) => toExport(record as never));
}

const boundTo = (exportId: string, position: number) => `members_exports ${exportId} ${position}`;

/** Keeps a file in sealed pieces; what an earlier try left is replaced. */
export async function keepExport(strapi: Core.Strapi, trx: Runner, found: StoredExport, content: Buffer, expiresAt: Date): Promise<void> {
  await trx('members_export_parts').where({ export_row: found.row }).delete();
  for (let position = 0; position * partBytes < content.length; position += 1) {
    const part = content.subarray(position * partBytes, (position + 1) * partBytes).toString('base64');
    await trx('members_export_parts').insert({ export_row: found.row, position, content: seal(strapi, part, boundTo(found.exportId, position)) });
  }
  await trx(table).where({ id: found.row }).update({
    state: 'ready', bytes: content.length, ready_at: toColumn(strapi, new Date()), expires_at: toColumn(strapi, expiresAt),
  });
}

/** Piece by piece, so that a large file never stands in memory as a whole. */
export async function* readExport(strapi: Core.Strapi, { row, exportId }: StoredExport): AsyncGenerator<Buffer> {
  for (let position = 0; ; position += 1) {
    const part = await knexOf(strapi)('members_export_parts').where({ export_row: row, position }).first('content');
    if (!part) return;
    yield Buffer.from(unseal(strapi, part.content, boundTo(exportId, position)), 'base64');
  }
}

export async function deleteExports(runner: Runner, memberRow: number): Promise<void> {
  await runner('members_export_parts').whereIn('export_row', runner(table).where({ member_row: memberRow }).select('id')).delete();
  await runner(table).where({ member_row: memberRow }).delete();
}

export async function deleteEndedExports(strapi: Core.Strapi, at: Date): Promise<void> {
  const knex = knexOf(strapi);
  const ended = (await knex(table).where('expires_at', '<', toColumn(strapi, at)).limit(200).select('id')).map((record) => record.id as number);
  await knex('members_export_parts').whereIn('export_row', ended).delete();
  await knex(table).whereIn('id', ended).delete();
}
