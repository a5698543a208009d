import { knexOf, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { MemberNotFoundError } from './errors';
import { maySeeProfile, type Nearness } from './services/field-audiences';
import { findHandleOwner } from './store/handles';
import { readMemberByHandle, readRelation } from './store/hot-profiles';
import type { Member } from './store/members';
import { noRelation, type Relation } from './store/relations';
import { isInside } from './viewers';

export interface SeenProfile {
  member: Member;
  relation: Relation;
  nearness: Nearness;
  movedTo: string | null;
}

/**
 * The only way to somebody's profile. Who may not see it can't tell whether it exists: unknown, hidden, waiting,
 * suspended, leaving and blocked (either way) all answer the same.
 * @throws MemberNotFoundError
 */
export async function accessProfile(strapi: Core.Strapi, viewer: Viewer | null, handle: string): Promise<SeenProfile> {
  const reached = await reachMember(strapi, viewer, handle);
  const nearness = nearnessOf(reached.member, viewer, reached.relation);
  if (nearness === null) throw new MemberNotFoundError();
  return { ...reached, nearness };
}

/** A member one may act towards: not blocked either way, and here. Does not need an open profile. */
export async function reachMember(strapi: Core.Strapi, viewer: Viewer | null, handle: string): Promise<Omit<SeenProfile, 'nearness'>> {
  const address = handle.toLowerCase();
  const current = await readMemberByHandle(strapi, address);
  const member = current ?? (await findHandleOwner(knexOf(strapi), address));
  if (!member) throw new MemberNotFoundError();
  const isOwn = viewer?.memberRow === member.row;
  if (!isOwn && member.state !== 'active') throw new MemberNotFoundError();
  const relation = viewer && !isOwn ? await readRelation(strapi, viewer.memberRow, member.row) : noRelation;
  if (relation.isBlocked || relation.isBlockedBy) throw new MemberNotFoundError();
  return { member, relation, movedTo: current ? null : member.handle };
}

/** Null: the profile does not open for this viewer. */
export function nearnessOf(member: Member, viewer: Viewer | null, relation: Relation, as?: Nearness): Nearness | null {
  const nearness = as ?? nearest(member, viewer, relation);
  return maySeeProfile(member, nearness) ? nearness : null;
}

function nearest(member: Member, viewer: Viewer | null, relation: Relation): Nearness {
  if (viewer?.memberRow === member.row) return 'me';
  if (!isInside(viewer)) return 'public';
  return relation.connection === 'connected' ? 'connections' : 'members';
}
