import { toDate, type Runner } from '@kring/community/extend';
import type { Knex } from 'knex';
import { toMember, type Member, type MemberRecord } from './members';

/** Rows of a relation table seen from one member: whom the other end is, newest first. */
export interface RelationRow {
  id: number;
  at: Date;
  member: Member;
}

type RelationRecord = MemberRecord;

export interface Page {
  limit: number;
  before: number | null;
}

export type RelationKind = 'followers' | 'following' | 'connections' | 'follow-requests-in' | 'follow-requests-out' | 'connection-requests-in' | 'connection-requests-out' | 'blocked' | 'muted';

const sides: Record<Exclude<RelationKind, 'connections' | `connection-requests-${string}`>, { table: string; own: string; other: string; state?: string }> = {
  followers: { table: 'members_follows', own: 'followed_row', other: 'follower_row', state: 'accepted' },
  following: { table: 'members_follows', own: 'follower_row', other: 'followed_row', state: 'accepted' },
  'follow-requests-in': { table: 'members_follows', own: 'followed_row', other: 'follower_row', state: 'requested' },
  'follow-requests-out': { table: 'members_follows', own: 'follower_row', other: 'followed_row', state: 'requested' },
  blocked: { table: 'members_blocks', own: 'blocker_row', other: 'blocked_row' },
  muted: { table: 'members_mutes', own: 'muter_row', other: 'muted_row' },
};

/** Who looks at a list that may be somebody else's. */
export interface Onlooker {
  /** Null: a visitor. */
  viewerRow: number | null;
  isOwn: boolean;
}

/** One page and one row more. */
export async function listRelation(runner: Runner, kind: RelationKind, ownRow: number, { viewerRow, isOwn }: Onlooker, { limit, before }: Page): Promise<RelationRow[]> {
  const ends = runner.from(endsOf(runner, kind, ownRow, before).as('r'));
  const found = await hideFrom(runner, ends.join('members_members as m', 'm.id', 'r.other_row'), { viewerRow, isOwn })
    .orderBy('r.id', 'desc')
    .limit(limit + 1)
    .select('m.*', 'r.id as relation_id', 'r.created_at as relation_at');
  return (found as RelationRecord[]).map((record) => ({ id: record.relation_id, at: toDate(record.relation_at), member: toMember(record) }));
}

function endsOf(runner: Runner, kind: RelationKind, ownRow: number, before: number | null): Knex.QueryBuilder {
  const older = (query: Knex.QueryBuilder) => (before === null ? query : query.where('id', '<', before));
  if (kind === 'connections' || kind === 'connection-requests-in' || kind === 'connection-requests-out') {
    const ends = (own: string, other: string) => {
      const query = older(runner('members_connections').where({ [own]: ownRow, state: kind === 'connections' ? 'accepted' : 'requested' }));
      if (kind === 'connection-requests-in') query.whereNot({ requester_row: ownRow });
      if (kind === 'connection-requests-out') query.where({ requester_row: ownRow });
      return query.select('id', `${other} as other_row`, 'created_at');
    };
    return ends('low_row', 'high_row').unionAll([ends('high_row', 'low_row')]);
  }
  const { table, own, other, state } = sides[kind];
  const query = runner(table).where({ [own]: ownRow, ...(state && { state }) });
  return older(query).select('id', `${other} as other_row`, 'created_at');
}

/** On lists of others nobody shows who would not open to this viewer; on one's own, nobody who is away. */
function hideFrom(runner: Runner, query: Knex.QueryBuilder, { viewerRow, isOwn }: Onlooker): Knex.QueryBuilder {
  query.whereIn('m.state', isOwn ? ['active', 'leaving', 'suspended'] : ['active']);
  if (isOwn) return query;
  if (viewerRow === null) return query.where('m.visibility', 'public');
  return withoutBlocked(query.whereNot('m.visibility', 'hidden'), runner, viewerRow);
}

export function withoutBlocked(query: Knex.QueryBuilder, runner: Runner, viewerRow: number): Knex.QueryBuilder {
  return query
    .whereNotExists(runner('members_blocks as b').whereRaw('b.blocker_row = ? and b.blocked_row = m.id', [viewerRow]).select('b.id'))
    .whereNotExists(runner('members_blocks as b').whereRaw('b.blocked_row = ? and b.blocker_row = m.id', [viewerRow]).select('b.id'));
}
