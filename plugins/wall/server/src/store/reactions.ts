import { isPostgres, prepared, toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { ReactionKind } from './posts';

export type Target = 'post' | 'comment';

export interface ReactionKey {
  target: Target;
  targetRow: number;
  memberRow: number;
  kind: ReactionKind;
}

const columnsOf = ({ target, targetRow, memberRow, kind }: ReactionKey) => ({ target, target_row: targetRow, member_row: memberRow, kind });

/** @returns false when it was there already. */
export async function insertReaction(strapi: Core.Strapi, trx: Runner, reaction: ReactionKey): Promise<boolean> {
  const row = { ...columnsOf(reaction), created_at: toColumn(strapi, new Date()) };
  return (await trx('wall_reactions').insert(row).onConflict(['target', 'target_row', 'member_row', 'kind']).ignore().returning('id')).length > 0;
}

/** @returns false when there was none. */
export async function deleteReaction(trx: Runner, reaction: ReactionKey): Promise<boolean> {
  return (await trx('wall_reactions').where(columnsOf(reaction)).delete()) > 0;
}

/** A list of rows as one value, so that a statement stays the same however many there are. */
export function rowsIn(strapi: Core.Strapi, rows: readonly number[]): { sql: string; value: string } {
  return isPostgres(strapi) ? { sql: '= any(?::int[])', value: `{${rows.join(',')}}` } : { sql: 'in (select value from json_each(?))', value: JSON.stringify(rows) };
}

/** What one member gave to each of these. */
export async function readOwnReactions(strapi: Core.Strapi, target: Target, rows: readonly number[], memberRow: number): Promise<Map<number, Set<ReactionKind>>> {
  const own = new Map<number, Set<ReactionKind>>();
  if (rows.length === 0) return own;
  const among = rowsIn(strapi, rows);
  const sql = `select target_row, kind from wall_reactions where target = ? and target_row ${among.sql} and member_row = ?`;
  for (const { target_row, kind } of await prepared(strapi).read<{ target_row: number; kind: ReactionKind }>(sql, [target, among.value, memberRow])) {
    own.set(target_row, (own.get(target_row) ?? new Set()).add(kind));
  }
  return own;
}

export interface Reactor {
  row: number;
  memberRow: number;
  kind: ReactionKind;
}

/** Newest first; one page and one more. */
export async function readReactors(strapi: Core.Strapi, target: Target, targetRow: number, before: number | null, limit: number): Promise<Reactor[]> {
  const sql = 'select id, member_row, kind from wall_reactions where target = ? and target_row = ? and id < ? order by id desc limit ?';
  const found = await prepared(strapi).read<{ id: number; member_row: number; kind: ReactionKind }>(sql, [target, targetRow, before ?? 2_147_483_647, limit + 1]);
  return found.map(({ id, member_row, kind }) => ({ row: id, memberRow: member_row, kind }));
}

/** As they stand this moment, for the answer to whoever reacts; lists show the counts the log keeps. */
export async function countReactions(runner: Runner, target: Target, targetRow: number): Promise<Record<ReactionKind, number>> {
  const counted = (await runner('wall_reactions').where({ target, target_row: targetRow }).groupBy('kind').select('kind').count('* as count')) as { kind: ReactionKind; count: string | number }[];
  const counts = { useful: 0, thanks: 0, 'me-too': 0 };
  for (const { kind, count } of counted) counts[kind] = Number(count);
  return counts;
}
