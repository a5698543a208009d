import { appendEvent, inTransaction, InvalidInputError, knexOf, type Transaction, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { reachMember } from '../access';
import { isInside } from '../viewers';
import { MemberNotFoundError, RequestNotFoundError } from '../errors';
import { forgetCircles } from './circles';
import { findMemberByHandle, type Member } from '../store/members';
import * as changes from '../store/relation-changes';
import { findRelation, type Relation } from '../store/relations';

export interface Pair {
  viewer: Viewer;
  other: Member;
  relation: Relation;
}

type Change = (trx: Transaction, pair: Pair) => Promise<void>;

/**
 * Changes how the viewer stands to a member they may reach, with both held meanwhile.
 * @throws MemberNotFoundError for the unknown, the absent and the blocked (either way) alike.
 */
async function change(strapi: Core.Strapi, viewer: Viewer, handle: string, work: Change): Promise<Relation> {
  const { member: other } = await reachMember(strapi, viewer, handle);
  return changeWith(strapi, viewer, other, async (trx, pair) => {
    if (pair.relation.isBlocked || pair.relation.isBlockedBy) throw new MemberNotFoundError();
    await work(trx, pair);
  });
}

async function changeWith(strapi: Core.Strapi, viewer: Viewer, other: Member, work: Change): Promise<Relation> {
  if (other.row === viewer.memberRow) throw new InvalidInputError([{ path: 'params.handle', message: 'This is you.' }]);
  const changed = await inTransaction(strapi, async (trx) => {
    await changes.lockPair(strapi, trx, viewer.memberRow, other.row);
    await work(trx, { viewer, other, relation: await findRelation(trx, viewer.memberRow, other.row) });
    return findRelation(trx, viewer.memberRow, other.row);
  });
  await forgetCircles(strapi, viewer.memberRow, other.row);
  return changed;
}

const ids = ({ viewer, other }: Pair) => ({ memberId: viewer.memberId, otherId: other.memberId });
const reversed = ({ viewer, other }: Pair) => ({ memberId: other.memberId, otherId: viewer.memberId });

export function follow(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<Relation> {
  return change(strapi, viewer, handle, async (trx, pair) => {
    const state = pair.other.isFollowApproved ? 'requested' : 'accepted';
    if (!(await changes.insertFollow(strapi, trx, viewer.memberRow, pair.other.row, state))) return;
    await appendEvent(strapi, trx, state === 'requested' ? 'members.follow-requested' : 'members.member-followed', ids(pair));
  });
}

export function unfollow(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<Relation> {
  return change(strapi, viewer, handle, (trx, pair) => endFollow(strapi, trx, pair));
}

async function endFollow(strapi: Core.Strapi, trx: Transaction, pair: Pair): Promise<void> {
  const was = await changes.deleteFollow(trx, pair.viewer.memberRow, pair.other.row);
  if (was === 'accepted') await appendEvent(strapi, trx, 'members.member-unfollowed', ids(pair));
}

async function endFollower(strapi: Core.Strapi, trx: Transaction, pair: Pair): Promise<void> {
  const was = await changes.deleteFollow(trx, pair.other.row, pair.viewer.memberRow);
  if (was === 'accepted') await appendEvent(strapi, trx, 'members.member-unfollowed', reversed(pair));
}

export function removeFollower(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<Relation> {
  return change(strapi, viewer, handle, (trx, pair) => endFollower(strapi, trx, pair));
}

/** Asks to connect; where the other asked first, this is the yes. */
export function connect(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<Relation> {
  return change(strapi, viewer, handle, async (trx, pair) => {
    if (await changes.acceptConnection(strapi, trx, pair.other.row, viewer.memberRow)) {
      return appendEvent(strapi, trx, 'members.connection-made', ids(pair));
    }
    if (!(await changes.insertConnectionRequest(strapi, trx, viewer.memberRow, pair.other.row))) return;
    await appendEvent(strapi, trx, 'members.connection-requested', ids(pair));
  });
}

export function disconnect(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<Relation> {
  return change(strapi, viewer, handle, (trx, pair) => endConnection(strapi, trx, pair));
}

async function endConnection(strapi: Core.Strapi, trx: Transaction, pair: Pair): Promise<void> {
  const was = await changes.deleteConnection(trx, pair.viewer.memberRow, pair.other.row);
  if (was === 'accepted') await appendEvent(strapi, trx, 'members.connection-ended', ids(pair));
}

export interface Answer {
  kind: 'follow' | 'connection';
  isAccepted: boolean;
}

/** A refusal is silent: the other can't tell it from no answer yet until they look again. */
export function answerRequest(strapi: Core.Strapi, viewer: Viewer, handle: string, { kind, isAccepted }: Answer): Promise<Relation> {
  return change(strapi, viewer, handle, async (trx, pair) => {
    const isWaiting = kind === 'follow' ? pair.relation.followedBy === 'requested' : pair.relation.connection === 'requested-by-them';
    if (!isWaiting) throw new RequestNotFoundError();
    if (kind === 'follow' && isAccepted) {
      await changes.acceptFollow(trx, pair.other.row, viewer.memberRow);
      await appendEvent(strapi, trx, 'members.member-followed', reversed(pair));
    } else if (kind === 'follow') await changes.deleteFollow(trx, pair.other.row, viewer.memberRow);
    else if (isAccepted) {
      await changes.acceptConnection(strapi, trx, pair.other.row, viewer.memberRow);
      await appendEvent(strapi, trx, 'members.connection-made', ids(pair));
    } else await changes.deleteConnection(trx, viewer.memberRow, pair.other.row);
  });
}

/** Ends everything between the two; from now on neither sees or reaches the other. */
export function block(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<Relation> {
  return change(strapi, viewer, handle, async (trx, pair) => {
    if (!(await changes.insertMark(strapi, trx, 'blocks', viewer.memberRow, pair.other.row))) return;
    await endFollow(strapi, trx, pair);
    await endFollower(strapi, trx, pair);
    await endConnection(strapi, trx, pair);
    await changes.dropFromLists(trx, viewer.memberRow, pair.other.row);
    await changes.dropFromLists(trx, pair.other.row, viewer.memberRow);
    await appendEvent(strapi, trx, 'members.member-blocked', ids(pair));
  });
}

/** Only for somebody on the viewer's own list of blocked members; anybody else does not exist. */
export async function unblock(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<Relation> {
  const other = await findMemberByHandle(knexOf(strapi), handle.toLowerCase());
  if (!other || !isInside(viewer)) throw new MemberNotFoundError();
  return changeWith(strapi, viewer, other, async (trx, pair) => {
    if (!(await changes.deleteMark(trx, 'blocks', viewer.memberRow, other.row))) throw new MemberNotFoundError();
    await appendEvent(strapi, trx, 'members.member-unblocked', ids(pair));
  });
}

export function mute(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<Relation> {
  return change(strapi, viewer, handle, async (trx, pair) => {
    if (await changes.insertMark(strapi, trx, 'mutes', viewer.memberRow, pair.other.row)) await appendEvent(strapi, trx, 'members.member-muted', ids(pair));
  });
}

export function unmute(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<Relation> {
  return change(strapi, viewer, handle, async (trx, pair) => {
    if (await changes.deleteMark(trx, 'mutes', viewer.memberRow, pair.other.row)) await appendEvent(strapi, trx, 'members.member-unmuted', ids(pair));
  });
}
