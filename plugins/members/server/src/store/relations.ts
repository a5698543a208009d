import type { Runner } from '@kring/community/extend';

export type FollowState = 'none' | 'requested' | 'following';
export type ConnectionState = 'none' | 'requested-by-you' | 'requested-by-them' | 'connected';

/** How two members stand to each other, seen from the first. */
export interface Relation {
  follow: FollowState;
  followedBy: FollowState;
  connection: ConnectionState;
  isMuted: boolean;
  /** The viewer blocked the other. */
  isBlocked: boolean;
  /** The other blocked the viewer; never shown. */
  isBlockedBy: boolean;
}

export const noRelation: Relation = { follow: 'none', followedBy: 'none', connection: 'none', isMuted: false, isBlocked: false, isBlockedBy: false };

const followOf = (state: string | null): FollowState => (state === null ? 'none' : state === 'accepted' ? 'following' : 'requested');

/** Six index look-ups in one statement. Names the parameters' order for every dialect. */
export const relationSql = `select
  (select state from members_follows where follower_row = ? and followed_row = ?) as follow,
  (select state from members_follows where follower_row = ? and followed_row = ?) as followed_by,
  (select state from members_connections where low_row = ? and high_row = ?) as connection,
  (select requester_row from members_connections where low_row = ? and high_row = ?) as requester,
  (select 1 from members_mutes where muter_row = ? and muted_row = ?) as muted,
  (select 1 from members_blocks where blocker_row = ? and blocked_row = ?) as blocked,
  (select 1 from members_blocks where blocker_row = ? and blocked_row = ?) as blocked_by`;

export function relationBindings(viewerRow: number, otherRow: number): number[] {
  const low = Math.min(viewerRow, otherRow);
  const high = Math.max(viewerRow, otherRow);
  const out = [viewerRow, otherRow];
  return [...out, otherRow, viewerRow, low, high, low, high, ...out, ...out, otherRow, viewerRow];
}

export interface RelationRecord {
  follow: string | null;
  followed_by: string | null;
  connection: string | null;
  requester: number | null;
  muted: number | null;
  blocked: number | null;
  blocked_by: number | null;
}

export function toRelation(record: RelationRecord, viewerRow: number): Relation {
  return {
    follow: followOf(record.follow),
    followedBy: followOf(record.followed_by),
    connection: connectionOf(record, viewerRow),
    isMuted: record.muted !== null,
    isBlocked: record.blocked !== null,
    isBlockedBy: record.blocked_by !== null,
  };
}

function connectionOf({ connection, requester }: RelationRecord, viewerRow: number): ConnectionState {
  if (connection === null) return 'none';
  if (connection === 'accepted') return 'connected';
  return requester === viewerRow ? 'requested-by-you' : 'requested-by-them';
}

export async function findRelation(runner: Runner, viewerRow: number, otherRow: number): Promise<Relation> {
  const answer = await runner.raw(relationSql, relationBindings(viewerRow, otherRow));
  const record = (Array.isArray(answer) ? answer[0] : answer.rows[0]) as RelationRecord;
  return toRelation(record, viewerRow);
}

/** Both directions of blocks between one member and a few hundred others at most. */
export async function findBlockedAmong(runner: Runner, memberId: string, among: readonly string[]): Promise<Set<string>> {
  if (among.length === 0) return new Set();
  const rows: { blocker: string; blocked: string }[] = await runner('members_blocks as b')
    .join('members_members as x', 'x.id', 'b.blocker_row')
    .join('members_members as y', 'y.id', 'b.blocked_row')
    .where((either) => either.where('x.document_id', memberId).whereIn('y.document_id', [...among]))
    .orWhere((either) => either.where('y.document_id', memberId).whereIn('x.document_id', [...among]))
    .select('x.document_id as blocker', 'y.document_id as blocked');
  return new Set(rows.map(({ blocker, blocked }) => (blocker === memberId ? blocked : blocker)));
}
