import { prepared, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { ReactionKind } from './posts';
import type { Target } from './reactions';
import { wipe } from './sweep';

export interface OwnWords {
  what: 'post' | 'comment';
  id: string;
  title: string | null;
  text: string;
  at: Date;
}

/** Everything a member wrote that still stands, oldest first. */
export async function readOwnWords(strapi: Core.Strapi, memberRow: number): Promise<OwnWords[]> {
  const read = <W extends OwnWords['what']>(what: W, table: string, title: string) =>
    prepared(strapi).read<{ document_id: string; title: string | null; text: string; posted_at: Date | number }>(
      `select document_id, ${title} as title, text, posted_at from ${table} where author_row = ? and state = 'published' order by id`,
      [memberRow],
    ).then((found) => found.map(({ document_id, title: told, text, posted_at }) => ({ what, id: document_id, title: told, text, at: toDate(posted_at) })));
  return [...(await read('post', 'wall_posts', 'title')), ...(await read('comment', 'wall_comments', 'null'))];
}

export interface OwnReaction {
  row: number;
  target: Target;
  kind: ReactionKind;
  postId: string;
  commentId: string | null;
  authorId: string;
  at: Date;
}

export async function listOwnReactions(runner: Runner, memberRow: number): Promise<OwnReaction[]> {
  const found = (await runner('wall_reactions as r')
    .leftJoin('wall_comments as c', (join) => join.on('c.id', 'r.target_row').andOnVal('r.target', 'comment'))
    .join('wall_posts as p', (join) => join.on('p.id', runner.raw("case when r.target = 'post' then r.target_row else c.post_row end")))
    .where('r.member_row', memberRow)
    .orderBy('r.id')
    .select('r.id', 'r.target', 'r.kind', 'r.created_at', 'p.document_id as post_id', 'c.document_id as comment_id', runner.raw('coalesce(c.author_id, p.author_id) as author_id'))) as {
    id: number; target: Target; kind: ReactionKind; created_at: Date | number; post_id: string; comment_id: string | null; author_id: string;
  }[];
  return found.map((record) => ({ row: record.id, target: record.target, kind: record.kind, postId: record.post_id, commentId: record.comment_id, authorId: record.author_id, at: toDate(record.created_at) }));
}

export async function deleteReactionsOf(trx: Runner, memberRow: number): Promise<void> {
  await trx('wall_reactions').where({ member_row: memberRow }).delete();
}

export async function deleteDraftsOf(trx: Runner, memberRow: number): Promise<void> {
  await trx('wall_drafts').where({ member_row: memberRow }).delete();
}

export interface Removed {
  postId: string;
  commentId: string | null;
}

/** Removes and wipes everything a member wrote. @returns what stood until now. */
export async function removeWordsOf(trx: Runner, memberRow: number, at: Date | number): Promise<Removed[]> {
  const gone = { state: 'removed', removed_by: 'author', removed_reason: null, removed_at: at };
  const posts = (await trx('wall_posts').where({ author_row: memberRow }).select('id', 'document_id', 'state')) as { id: number; document_id: string; state: string }[];
  const comments = (await trx('wall_comments as c').join('wall_posts as p', 'p.id', 'c.post_row').where('c.author_row', memberRow).select('c.id', 'c.document_id', 'c.state', 'p.document_id as post_id')) as {
    id: number; document_id: string; state: string; post_id: string;
  }[];
  await wipe(trx, 'wall_posts', 'post', posts.map(({ id }) => id), { ...gone, text: '', html: '', title: null, facts: '{}' });
  await wipe(trx, 'wall_comments', 'comment', comments.map(({ id }) => id), { ...gone, text: '', html: '' });
  return [
    ...posts.filter(({ state }) => state === 'published').map(({ document_id }) => ({ postId: document_id, commentId: null })),
    ...comments.filter(({ state }) => state === 'published').map(({ document_id, post_id }) => ({ postId: post_id, commentId: document_id })),
  ];
}

/** Takes a handle out of what others wrote: who is gone is not named any more. */
export async function unnameIn(trx: Runner, memberRow: number, handle: string): Promise<void> {
  const word = new RegExp(`@${handle}(?![\\w-])`, 'gi');
  const link = new RegExp(`<a href="/people/${handle}" class="mention">[^<]*</a>`, 'gi');
  for (const [target, table] of [['post', 'wall_posts'], ['comment', 'wall_comments']] as const) {
    const rows = (await trx('wall_mentions').where({ target, member_row: memberRow }).select('target_row')) as { target_row: number }[];
    for (const { target_row: id } of rows) {
      const found = (await trx(table).where({ id }).first('text', 'html')) as { text: string; html: string } | undefined;
      if (found) await trx(table).where({ id }).update({ text: found.text.replace(word, '@–'), html: found.html.replace(link, '@–') });
      const earlier = (await trx('wall_revisions').where({ target, target_row: id }).select('id', 'text')) as { id: number; text: string }[];
      for (const revision of earlier) await trx('wall_revisions').where({ id: revision.id }).update({ text: revision.text.replace(word, '@–') });
    }
  }
  await trx('wall_mentions').where({ member_row: memberRow }).delete();
}
