import { newId, toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { toMember } from './members';
import type { RelationRow } from './relation-lists';

export interface OwnList {
  row: number;
  listId: string;
  name: string;
  count: number;
}

/** Few and private: at most some tens per member, so counting them is a look-up each. */
export async function listLists(runner: Runner, ownerRow: number): Promise<OwnList[]> {
  const found = await runner('members_lists as l')
    .where({ owner_row: ownerRow })
    .orderBy('name')
    .limit(100)
    .select('l.id', 'l.list_id', 'l.name', runner('members_list_entries as e').whereRaw('e.list_row = l.id').count('e.id').as('count'));
  return found.map((record) => ({ row: record.id, listId: record.list_id, name: record.name, count: Number(record.count) }));
}

/** @returns null when the owner has a list of this name. */
export async function insertList(strapi: Core.Strapi, runner: Runner, ownerRow: number, name: string): Promise<string | null> {
  const listId = newId();
  const row = { list_id: listId, owner_row: ownerRow, name, created_at: toColumn(strapi, new Date()) };
  return (await runner('members_lists').insert(row).onConflict(['owner_row', 'name']).ignore().returning('id')).length > 0 ? listId : null;
}

export async function renameList(runner: Runner, listRow: number, name: string): Promise<void> {
  await runner('members_lists').where({ id: listRow }).update({ name });
}

export async function deleteList(runner: Runner, listRow: number): Promise<void> {
  await runner('members_list_entries').where({ list_row: listRow }).delete();
  await runner('members_lists').where({ id: listRow }).delete();
}

export async function addToList(runner: Runner, listRow: number, memberRow: number): Promise<void> {
  await runner('members_list_entries').insert({ list_row: listRow, member_row: memberRow }).onConflict(['list_row', 'member_row']).ignore();
}

export async function removeFromList(runner: Runner, listRow: number, memberRow: number): Promise<void> {
  await runner('members_list_entries').where({ list_row: listRow, member_row: memberRow }).delete();
}

export async function listEntries(runner: Runner, listRow: number, { limit, before }: { limit: number; before: number | null }): Promise<RelationRow[]> {
  const query = runner('members_list_entries as e').join('members_members as m', 'm.id', 'e.member_row').where({ 'e.list_row': listRow });
  if (before !== null) query.where('e.id', '<', before);
  const found = await query.whereIn('m.state', ['active', 'leaving']).orderBy('e.id', 'desc').limit(limit + 1).select('m.*', 'e.id as entry_id');
  return found.map((record) => ({ id: record.entry_id, at: toDate(record.joined_at), member: toMember(record as never) }));
}
