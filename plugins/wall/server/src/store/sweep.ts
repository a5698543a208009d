import { knexOf, toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

/** Words their author removed are wiped once they can't come back; the row stays, so that replies stand on something. */
export async function wipeRemovedWords(strapi: Core.Strapi, before: Date): Promise<void> {
  const knex = knexOf(strapi);
  for (const [table, target, emptied] of [
    ['wall_posts', 'post', { text: '', html: '', title: null, facts: '{}' }],
    ['wall_comments', 'comment', { text: '', html: '' }],
  ] as const) {
    const due = (await knex(table)
      .where({ state: 'removed', removed_by: 'author' })
      .where('removed_at', '<', toColumn(strapi, before))
      // A post may have a title and no text.
      .where((words) => void (target === 'post' ? words.whereNot({ text: '' }).orWhereNotNull('title') : words.whereNot({ text: '' })))
      .limit(1_000)
      .select('id')) as { id: number }[];
    await wipe(knex, table, target, due.map(({ id }) => id), emptied);
  }
}

export async function wipe(runner: Runner, table: 'wall_posts' | 'wall_comments', target: 'post' | 'comment', rows: readonly number[], emptied: object): Promise<void> {
  for (let at = 0; at < rows.length; at += 500) {
    const part = rows.slice(at, at + 500);
    // The row last: a sweep that dies in between finds it again.
    for (const kept of ['wall_revisions', 'wall_mentions']) await runner(kept).where({ target }).whereIn('target_row', part).delete();
    await runner(table).whereIn('id', part).update(emptied);
  }
}
