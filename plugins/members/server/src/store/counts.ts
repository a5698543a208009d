import type { Runner } from '@kring/community/extend';

export type CountColumn = 'followers_count' | 'following_count' | 'connections_count';

export async function addToCounts(trx: Runner, memberId: string, column: CountColumn, step: 1 | -1): Promise<void> {
  await trx('members_members').where({ document_id: memberId }).increment(column, step);
}

export async function emptyCounts(trx: Runner): Promise<void> {
  await trx('members_members').update({ followers_count: 0, following_count: 0, connections_count: 0 });
}
