import type { Runner } from '@kring/community/extend';

export type CountColumn = 'followers_count' | 'following_count' | 'connections_count';

const membersPerStatement = 200;

/** Adds to one count of many members, each by its own step. */
export async function addToCounts(trx: Runner, column: CountColumn, steps: ReadonlyMap<string, number>): Promise<void> {
  // In one order always, or two who do this could wait for each other.
  const members = [...steps].filter(([, step]) => step !== 0).sort(([left], [right]) => (left < right ? -1 : 1));
  for (let from = 0; from < members.length; from += membersPerStatement) {
    const part = members.slice(from, from + membersPerStatement);
    const values = part.map(() => '(cast(? as varchar(255)), cast(? as integer))').join(', ');
    await trx.raw(
      `with steps (member_id, step) as (values ${values}) update members_members set ?? = ?? + steps.step from steps where members_members.document_id = steps.member_id`,
      [...part.flat(), column, `members_members.${column}`],
    );
  }
}

export async function emptyCounts(trx: Runner): Promise<void> {
  await trx('members_members').update({ followers_count: 0, following_count: 0, connections_count: 0 });
}
