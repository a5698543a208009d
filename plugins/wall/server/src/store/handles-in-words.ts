import type { Runner } from '@kring/community/extend';
import { mentionOf } from '../texts/markdown';

const places = { wall_posts: ['title', 'text', 'html'], wall_comments: ['text', 'html'], wall_revisions: ['title', 'text'], wall_drafts: ['content'] } as const;
const batch = 200;

/** Takes a handle out of everything that is kept: who is gone is not named any more. Also where the word called nobody. */
export async function takeOutHandle(trx: Runner, handle: string): Promise<void> {
  const word = mentionOf(handle);
  const link = new RegExp(`<a href="/people/${handle}" class="mention">[^<]*</a>`, 'gi');
  const without = (words: string) => words.replace(link, '@–').replace(word, '@–');
  for (const [table, columns] of Object.entries(places)) {
    for (let after = 0; ; ) {
      const rows = await readRowsNaming(trx, table, columns, handle, after);
      for (const { id, ...words } of rows) await trx(table).where({ id }).update(Object.fromEntries(Object.entries(words).map(([column, told]) => [column, told && without(told)])));
      if (rows.length < batch) break;
      after = rows[rows.length - 1].id;
    }
  }
}

type Row = { id: number } & Record<string, string | null>;

async function readRowsNaming(trx: Runner, table: string, columns: readonly string[], handle: string, after: number): Promise<Row[]> {
  const found = trx(table)
    .where('id', '>', after)
    .where((words) => columns.forEach((column) => void words.orWhereRaw('lower(??) like ?', [column, `%@${handle}%`])))
    .orderBy('id')
    .limit(batch)
    .select('id', ...columns);
  return (await found) as Row[];
}
