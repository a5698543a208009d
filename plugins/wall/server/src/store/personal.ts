import { fromJson, prepared, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { PostAudience } from '../extend';
import type { ReactionKind } from './posts';
import type { Target } from './reactions';
import { wipe } from './sweep';

export interface OwnWords {
  what: 'post' | 'comment' | 'earlier-wording';
  /** Of the post or comment. */
  id: string;
  title: string | null;
  text: string;
  at: Date;
  /** Of posts only. */
  post?: { kind: string; audience: PostAudience; facts: Record<string, unknown> };
}

interface WordsRecord {
  document_id: string;
  title: string | null;
  text: string;
  at: Date | number;
}

interface PostWordsRecord extends WordsRecord {
  kind: string;
  audience: PostAudience;
  facts: unknown;
}

const postsSql = "select document_id, title, text, posted_at as at, kind, audience, facts from wall_posts where author_row = ? and (text <> '' or title is not null) order by id";
const commentsSql = "select document_id, null as title, text, posted_at as at from wall_comments where author_row = ? and text <> '' order by id";
const earlierSql = (target: Target) =>
  `select t.document_id, r.title, r.text, r.replaced_at as at from wall_revisions r join wall_${target}s t on t.id = r.target_row where r.target = '${target}' and t.author_row = ? order by r.id`;

/** Everything a member wrote that is still kept, oldest first, also what was removed and is not wiped. */
export async function readOwnWords(strapi: Core.Strapi, memberRow: number): Promise<OwnWords[]> {
  const posts = await prepared(strapi).read<PostWordsRecord>(postsSql, [memberRow]);
  const read = async (what: OwnWords['what'], sql: string) => (await prepared(strapi).read<WordsRecord>(sql, [memberRow])).map((record) => toWords(what, record));
  return [
    ...posts.map(({ kind, audience, facts, ...record }) => ({ ...toWords('post', record), post: { kind, audience, facts: fromJson<Record<string, unknown>>(facts, {}) } })),
    ...(await read('comment', commentsSql)),
    ...(await read('earlier-wording', earlierSql('post'))),
    ...(await read('earlier-wording', earlierSql('comment'))),
  ];
}

const toWords = (what: OwnWords['what'], { document_id, title, text, at }: WordsRecord): OwnWords => ({ what, id: document_id, title, text, at: toDate(at) });

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
