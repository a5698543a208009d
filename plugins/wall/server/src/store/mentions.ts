import type { Runner } from '@kring/community/extend';
import type { Target } from './reactions';

/** @returns the rows that were not mentioned there before. */
export async function keepMentions(trx: Runner, target: Target, targetRow: number, memberRows: readonly number[]): Promise<number[]> {
  const before = ((await trx('wall_mentions').where({ target, target_row: targetRow }).select('member_row')) as { member_row: number }[]).map(({ member_row }) => member_row);
  const gone = before.filter((row) => !memberRows.includes(row));
  const fresh = memberRows.filter((row) => !before.includes(row));
  if (gone.length > 0) await trx('wall_mentions').where({ target, target_row: targetRow }).whereIn('member_row', gone).delete();
  if (fresh.length > 0) await trx('wall_mentions').insert(fresh.map((row) => ({ target, target_row: targetRow, member_row: row })));
  return fresh;
}

export async function deleteMentionsOf(trx: Runner, memberRow: number): Promise<void> {
  await trx('wall_mentions').where({ member_row: memberRow }).delete();
}
