import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { MemberReference } from '../extend';
import { findHandleOwner } from '../store/handles';
import { findMembersByHandle } from '../store/members';

/** Who is meant by a few handles: the current ones in one query, what is left among the earlier ones. Only who is here. */
export async function findByHandles(strapi: Core.Strapi, handles: readonly string[]): Promise<Map<string, MemberReference>> {
  const knex = knexOf(strapi);
  const asked = [...new Set(handles.map((handle) => handle.toLowerCase()))];
  const current = new Map((await findMembersByHandle(knex, asked)).map((member) => [member.handle, member]));
  const found = new Map<string, MemberReference>();
  for (const handle of asked) {
    const member = current.get(handle) ?? (await findHandleOwner(knex, handle));
    if (member?.state === 'active') found.set(handle, { memberRow: member.row, memberId: member.memberId });
  }
  return found;
}
