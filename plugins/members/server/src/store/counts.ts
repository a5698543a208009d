import type { Runner } from '@kring/community/extend';

export const countedTable = 'members_members';
export type CountColumn = 'followers_count' | 'following_count' | 'connections_count';

export async function emptyCounts(trx: Runner): Promise<void> {
  await trx(countedTable).update({ followers_count: 0, following_count: 0, connections_count: 0 });
}
