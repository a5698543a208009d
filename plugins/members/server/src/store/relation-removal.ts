import { toDate, type Runner } from '@kring/community/extend';

export interface RelatedPerson {
  kind: string;
  handle: string;
  since: Date;
}

const sources: readonly { kind: string; table: string; own: string; other: string; state?: string }[] = [
  { kind: 'follower', table: 'members_follows', own: 'followed_row', other: 'follower_row', state: 'accepted' },
  { kind: 'following', table: 'members_follows', own: 'follower_row', other: 'followed_row', state: 'accepted' },
  { kind: 'connection', table: 'members_connections', own: 'low_row', other: 'high_row', state: 'accepted' },
  { kind: 'connection', table: 'members_connections', own: 'high_row', other: 'low_row', state: 'accepted' },
  { kind: 'blocked', table: 'members_blocks', own: 'blocker_row', other: 'blocked_row' },
  { kind: 'muted', table: 'members_mutes', own: 'muter_row', other: 'muted_row' },
];

/** For the member's own export: handles only; who blocked them is not theirs to know. */
export async function listPeopleRelatedTo(runner: Runner, row: number): Promise<RelatedPerson[]> {
  const people: RelatedPerson[] = [];
  for (const { kind, table, own, other, state } of sources) {
    const found = await runner(`${table} as r`)
      .join('members_members as m', 'm.id', `r.${other}`)
      .where({ [`r.${own}`]: row, ...(state && { 'r.state': state }) })
      .select('m.handle', 'r.created_at');
    people.push(...found.map((record) => ({ kind, handle: record.handle as string, since: toDate(record.created_at) })));
  }
  return people;
}

/** Pairs that counted, to be told to the log before they go: at most `limit` at a time. */
export async function listCountedPairs(runner: Runner, row: number, limit: number): Promise<{ kind: 'follow' | 'connection'; id: number; memberId: string; otherId: string }[]> {
  const follows = await runner('members_follows as r')
    .join('members_members as a', 'a.id', 'r.follower_row')
    .join('members_members as b', 'b.id', 'r.followed_row')
    .where('r.state', 'accepted')
    .where((either) => either.where('r.follower_row', row).orWhere('r.followed_row', row))
    .limit(limit)
    .select('r.id', 'a.document_id as member', 'b.document_id as other');
  const connections = await runner('members_connections as r')
    .join('members_members as a', 'a.id', 'r.low_row')
    .join('members_members as b', 'b.id', 'r.high_row')
    .where('r.state', 'accepted')
    .where((either) => either.where('r.low_row', row).orWhere('r.high_row', row))
    .limit(limit)
    .select('r.id', 'a.document_id as member', 'b.document_id as other');
  return [
    ...follows.map((record) => ({ kind: 'follow' as const, id: record.id, memberId: record.member, otherId: record.other })),
    ...connections.map((record) => ({ kind: 'connection' as const, id: record.id, memberId: record.member, otherId: record.other })),
  ];
}

export async function deletePairs(trx: Runner, kind: 'follow' | 'connection', ids: readonly number[]): Promise<void> {
  await trx(`members_${kind}s`).whereIn('id', [...ids]).delete();
}

/** Everything between a member and others, both ways. */
export async function deleteRelationsOf(trx: Runner, row: number): Promise<void> {
  const ends = [['follows', 'follower_row', 'followed_row'], ['connections', 'low_row', 'high_row'], ['blocks', 'blocker_row', 'blocked_row'], ['mutes', 'muter_row', 'muted_row']];
  for (const [name, one, other] of ends) await trx(`members_${name}`).where({ [one]: row }).orWhere({ [other]: row }).delete();
  await trx('members_list_entries').where({ member_row: row }).orWhereIn('list_row', trx('members_lists').where({ owner_row: row }).select('id')).delete();
  await trx('members_lists').where({ owner_row: row }).delete();
  await trx('members_member_themes').where({ member_row: row }).delete();
}
