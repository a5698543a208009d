import { isPostgres, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { memberIdOf } from './people';

const rowsPerStatement = 500;
const html = '<p>Half of it is rye, the other half is patience. <em>Next time</em> a little more salt, and the oven ten degrees lower.</p>';

export const postIdOf = (number: number) => `p${number}`.padEnd(24, 'x');

/** Posts of many authors in turn, a tenth for everybody and a tenth for connections only, straight into the table. */
export async function fillPosts(strapi: Core.Strapi, count: number, authorRows: readonly number[]): Promise<void> {
  const knex = knexOf(strapi);
  const start = Date.now() - count * 1_000;
  const instant = (number: number) => (isPostgres(strapi) ? new Date(start + number * 1_000) : start + number * 1_000);
  const postOf = (number: number) => {
    const author = (number * 7_919) % authorRows.length;
    const audience = number % 10 === 0 ? 'public' : number % 10 === 9 ? 'connections' : 'members';
    return {
      document_id: postIdOf(number), kind: 'status', author_row: authorRows[author], author_id: memberIdOf(author), audience, text: html, html, language: 'en', facts: '{}', state: 'published',
      is_official: false, comments_count: 0, useful_count: 2, thanks_count: 1, me_too_count: 0, posted_at: instant(number), created_at: instant(number), updated_at: instant(number), published_at: instant(number),
    };
  };
  for (let from = 0; from < count; from += rowsPerStatement) {
    const rows = Array.from({ length: Math.min(rowsPerStatement, count - from) }, (_, index) => postOf(from + index));
    await knex('wall_posts').insert(rows);
  }
  await knex.raw(isPostgres(strapi) ? 'vacuum analyze wall_posts' : 'analyze');
}

export async function fillComments(strapi: Core.Strapi, postRow: number, authorRows: readonly number[], count: number): Promise<void> {
  const knex = knexOf(strapi);
  const at = isPostgres(strapi) ? new Date() : Date.now();
  for (let number = 0; number < count; number += 1) {
    const [{ id }] = (await knex('wall_comments')
      .insert({
        document_id: `c${number}`.padEnd(24, 'x'), post_row: postRow, thread_row: 0, author_row: authorRows[number], author_id: memberIdOf(number), text: html, html, state: 'published',
        is_official: false, useful_count: 1, thanks_count: 0, me_too_count: 0, posted_at: at, created_at: at, updated_at: at, published_at: at,
      })
      .returning('id')) as { id: number }[];
    await knex('wall_comments').where({ id }).update({ thread_row: id });
  }
}

export async function fillFollows(strapi: Core.Strapi, followerRow: number, followedRows: readonly number[]): Promise<void> {
  const at = isPostgres(strapi) ? new Date() : Date.now();
  for (let from = 0; from < followedRows.length; from += rowsPerStatement) {
    const part = followedRows.slice(from, from + rowsPerStatement);
    await knexOf(strapi)('members_follows').insert(part.map((row) => ({ follower_row: followerRow, followed_row: row, state: 'accepted', created_at: at })));
  }
}
