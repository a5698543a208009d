import { holdRows, toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

/** Holds both members, so that what two people do to each other at once happens one after the other. */
export function lockPair(strapi: Core.Strapi, trx: Runner, one: number, other: number): Promise<void> {
  return holdRows(strapi, trx, 'members_members', 'id', [one, other]);
}

const pairOf = (one: number, other: number) => ({ low_row: Math.min(one, other), high_row: Math.max(one, other) });

export async function insertFollow(strapi: Core.Strapi, trx: Runner, follower: number, followed: number, state: 'requested' | 'accepted'): Promise<boolean> {
  const row = { follower_row: follower, followed_row: followed, state, created_at: toColumn(strapi, new Date()) };
  return (await trx('members_follows').insert(row).onConflict(['follower_row', 'followed_row']).ignore().returning('id')).length > 0;
}

export async function acceptFollow(trx: Runner, follower: number, followed: number): Promise<boolean> {
  return (await trx('members_follows').where({ follower_row: follower, followed_row: followed, state: 'requested' }).update({ state: 'accepted' })) > 0;
}

/** With the pair held. @returns what it was. */
export async function deleteFollow(trx: Runner, follower: number, followed: number): Promise<'requested' | 'accepted' | null> {
  const pair = { follower_row: follower, followed_row: followed };
  const found = await trx('members_follows').where(pair).first('state');
  await trx('members_follows').where(pair).delete();
  return found?.state ?? null;
}

export async function insertConnectionRequest(strapi: Core.Strapi, trx: Runner, requester: number, other: number): Promise<boolean> {
  const row = { ...pairOf(requester, other), requester_row: requester, state: 'requested', created_at: toColumn(strapi, new Date()) };
  return (await trx('members_connections').insert(row).onConflict(['low_row', 'high_row']).ignore().returning('id')).length > 0;
}

/** Accepts what the other asked. @returns false when there is no such request. */
export async function acceptConnection(strapi: Core.Strapi, trx: Runner, requester: number, other: number): Promise<boolean> {
  const request = { ...pairOf(requester, other), requester_row: requester, state: 'requested' };
  return (await trx('members_connections').where(request).update({ state: 'accepted', created_at: toColumn(strapi, new Date()) })) > 0;
}

export async function deleteConnection(trx: Runner, one: number, other: number): Promise<'requested' | 'accepted' | null> {
  const found = await trx('members_connections').where(pairOf(one, other)).first('state');
  await trx('members_connections').where(pairOf(one, other)).delete();
  return found?.state ?? null;
}

type Mark = 'blocks' | 'mutes';
const columns = { blocks: ['blocker_row', 'blocked_row'], mutes: ['muter_row', 'muted_row'] } as const;

export async function insertMark(strapi: Core.Strapi, trx: Runner, mark: Mark, from: number, to: number): Promise<boolean> {
  const [subject, object] = columns[mark];
  const row = { [subject]: from, [object]: to, created_at: toColumn(strapi, new Date()) };
  return (await trx(`members_${mark}`).insert(row).onConflict([...columns[mark]]).ignore().returning('id')).length > 0;
}

export async function deleteMark(trx: Runner, mark: Mark, from: number, to: number): Promise<boolean> {
  const [subject, object] = columns[mark];
  return (await trx(`members_${mark}`).where({ [subject]: from, [object]: to }).delete()) > 0;
}

/** Who is blocked is on nobody's private lists. */
export async function dropFromLists(trx: Runner, owner: number, member: number): Promise<void> {
  const lists = trx('members_lists').where({ owner_row: owner }).select('id');
  await trx('members_list_entries').whereIn('list_row', lists).where({ member_row: member }).delete();
}
