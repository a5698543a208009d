import { toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { toMember, type Member } from './members';

/** Who had this handle before; old links keep leading to them. */
export async function findHandleOwner(runner: Runner, handle: string): Promise<Member | null> {
  const record = await runner('members_handles as h').join('members_members as m', 'm.id', 'h.member_row').where({ 'h.handle': handle }).first('m.*');
  return record ? toMember(record) : null;
}

/** @returns false when somebody else once had the new handle, or has it. */
export async function changeHandle(strapi: Core.Strapi, trx: Runner, member: Member, handle: string): Promise<boolean> {
  const now = toColumn(strapi, new Date());
  const retired = await trx('members_handles').where({ handle }).first('member_row');
  if (retired && retired.member_row !== member.row) return false;
  if (await trx('members_members').where({ handle }).whereNot({ id: member.row }).first('id')) return false;
  await trx('members_handles').where({ handle, member_row: member.row }).delete();
  await trx('members_handles').insert({ handle: member.handle, member_row: member.row, retired_at: now }).onConflict('handle').ignore();
  await trx('members_members').where({ id: member.row }).update({ handle, handle_changed_at: now, updated_at: now });
  return true;
}

export async function listHandles(runner: Runner, memberRow: number): Promise<string[]> {
  return (await runner('members_handles').where({ member_row: memberRow }).orderBy('id').select('handle')).map((record) => record.handle as string);
}

/** The current one first. */
export async function listEveryHandle(runner: Runner, memberRow: number): Promise<string[]> {
  const current = (await runner('members_members').where({ id: memberRow }).first('handle')) as { handle: string } | undefined;
  return [...(current ? [current.handle] : []), ...(await listHandles(runner, memberRow))];
}

export async function deleteHandles(runner: Runner, memberRow: number): Promise<void> {
  await runner('members_handles').where({ member_row: memberRow }).delete();
}
