import type { Runner } from '@kring/community/extend';
import type { ReactionKind } from './posts';

export const postsTable = 'wall_posts';
export const commentsTable = 'wall_comments';

export type CountColumn = 'comments_count' | 'useful_count' | 'thanks_count' | 'me_too_count';

export const columnOf = { useful: 'useful_count', thanks: 'thanks_count', 'me-too': 'me_too_count' } as const satisfies Record<ReactionKind, CountColumn>;

export async function emptyCounts(trx: Runner): Promise<void> {
  await trx(postsTable).update({ comments_count: 0, useful_count: 0, thanks_count: 0, me_too_count: 0 });
  await trx(commentsTable).update({ useful_count: 0, thanks_count: 0, me_too_count: 0 });
}
