import type { Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { holdMembers } from './members';

export type CountColumn = 'followers_count' | 'following_count' | 'connections_count';

const membersPerStatement = 200;

/** Adds to one count of many members, each by its own step. */
export async function addToCounts(strapi: Core.Strapi, trx: Runner, column: CountColumn, steps: ReadonlyMap<string, number>): Promise<void> {
  const members = [...steps].filter(([, step]) => step !== 0);
  for (let from = 0; from < members.length; from += membersPerStatement) {
    const part = members.slice(from, from + membersPerStatement);
    await holdMembers(strapi, trx, 'document_id', part.map(([memberId]) => memberId));
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
