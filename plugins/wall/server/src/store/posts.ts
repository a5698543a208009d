import { fromJson, isPostgres, prepared, toColumn, toDate, type Runner, type SqlValue } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { PostAudience } from '../extend';

export type ReactionKind = 'useful' | 'thanks' | 'me-too';
export type ReactionCounts = Record<ReactionKind, number>;

export interface Removal {
  by: 'author' | 'editor';
  /** Told to everybody who meets the gap. */
  reason: string | null;
  at: Date;
}

export interface Post {
  row: number;
  postId: string;
  kind: string;
  authorRow: number;
  authorId: string;
  audience: PostAudience;
  title: string | null;
  text: string;
  html: string;
  language: string;
  facts: Record<string, unknown>;
  removal: Removal | null;
  isOfficial: boolean;
  commentsCount: number;
  reactions: ReactionCounts;
  acceptedCommentId: string | null;
  isLocked: boolean;
  postedAt: Date;
  editedAt: Date | null;
}

export interface ReactionColumns {
  useful_count: number;
  thanks_count: number;
  me_too_count: number;
}

export interface RemovalColumns {
  state: 'published' | 'removed';
  removed_by: 'author' | 'editor' | null;
  removed_reason: string | null;
  removed_at: Date | number | null;
}

interface PostRecord extends ReactionColumns, RemovalColumns {
  id: number;
  document_id: string;
  kind: string;
  author_row: number;
  author_id: string;
  audience: PostAudience;
  title: string | null;
  text: string;
  html: string;
  language: string;
  facts: unknown;
  is_official: boolean | number;
  comments_count: number;
  accepted_comment_id: string | null;
  locked_at: Date | number | null;
  posted_at: Date | number;
  edited_at: Date | number | null;
}

const table = 'wall_posts';
const columns =
  'id, document_id, kind, author_row, author_id, audience, title, text, html, language, facts, state, removed_by, removed_reason, removed_at, is_official, comments_count, useful_count, thanks_count, me_too_count, accepted_comment_id, locked_at, posted_at, edited_at';

export const reactionsOf = (record: ReactionColumns): ReactionCounts => ({ useful: record.useful_count, thanks: record.thanks_count, 'me-too': record.me_too_count });

export const removalOf = ({ state, removed_by, removed_reason, removed_at }: RemovalColumns): Removal | null =>
  state === 'removed' ? { by: removed_by ?? 'author', reason: removed_reason, at: toDate(removed_at ?? 0) } : null;

function toPost(record: PostRecord): Post {
  return {
    row: record.id,
    postId: record.document_id,
    kind: record.kind,
    authorRow: record.author_row,
    authorId: record.author_id,
    audience: record.audience,
    title: record.title,
    text: record.text,
    html: record.html,
    language: record.language,
    facts: fromJson(record.facts, {}),
    removal: removalOf(record),
    isOfficial: Boolean(record.is_official),
    commentsCount: record.comments_count,
    reactions: reactionsOf(record),
    acceptedCommentId: record.accepted_comment_id,
    isLocked: record.locked_at !== null,
    postedAt: toDate(record.posted_at),
    editedAt: record.edited_at === null ? null : toDate(record.edited_at),
  };
}

export async function readPost(strapi: Core.Strapi, postId: string): Promise<Post | null> {
  const [record] = await prepared(strapi).read<PostRecord>(`select ${columns} from ${table} where document_id = ?`, [postId]);
  return record ? toPost(record) : null;
}

export async function readPostByRow(strapi: Core.Strapi, row: number): Promise<Post | null> {
  const [record] = await prepared(strapi).read<PostRecord>(`select ${columns} from ${table} where id = ?`, [row]);
  return record ? toPost(record) : null;
}

/** Holds the post until the transaction ends; SQLite has one writer anyway. */
export async function holdPost(strapi: Core.Strapi, trx: Runner, postId: string): Promise<Post | null> {
  const query = trx(table).where({ document_id: postId }).first();
  const record = (await (isPostgres(strapi) ? query.forUpdate() : query)) as PostRecord | undefined;
  return record ? toPost(record) : null;
}

/** As it stands until the transaction ends; several may read it so at once, and nobody changes it meanwhile. */
export async function sharePost(strapi: Core.Strapi, trx: Runner, row: number): Promise<Post | null> {
  const query = trx(table).where({ id: row }).first();
  const record = (await (isPostgres(strapi) ? query.forShare() : query)) as PostRecord | undefined;
  return record ? toPost(record) : null;
}

/** Parts of a feed query; each is one index range, newest first. */
export type FeedRange = 'all' | 'public' | 'official' | 'author' | 'kind';

const ranges: Record<FeedRange, string> = {
  all: "state = 'published'",
  public: "audience = 'public' and state = 'published'",
  official: "is_official = true and state = 'published'",
  author: "author_row = ? and state = 'published'",
  kind: "kind = ? and state = 'published'",
};

export interface Slice {
  /** Only older than this row. */
  before: number | null;
  /** Only this row and newer. */
  floor?: number;
  limit: number;
}

const newestRow = 2_147_483_647;

export async function readSlice(strapi: Core.Strapi, range: FeedRange, value: SqlValue | null, { before, floor = 0, limit }: Slice): Promise<Post[]> {
  const sql = `select ${columns} from ${table} where ${ranges[range]} and id < ? and id >= ? order by id desc limit ?`;
  const records = await prepared(strapi).read<PostRecord>(sql, [...(value === null ? [] : [value]), before ?? newestRow, floor, limit]);
  return records.map(toPost);
}

/** Newest posts of several authors, at most `limit` of each, newest first over all. */
export async function readSliceOfAuthors(strapi: Core.Strapi, authorRows: readonly number[], slice: Slice): Promise<Post[]> {
  if (isPostgres(strapi)) return readSliceOfAuthorsAtOnce(strapi, authorRows, slice);
  // Without a way to the server, one index range per author costs less than a statement that merges them.
  const slices = await Promise.all(authorRows.map((row) => readSlice(strapi, 'author', row, slice)));
  return slices.flat().sort((left, right) => right.row - left.row).slice(0, slice.limit);
}

const sliceOfAuthorsSql = `
  select p.* from unnest(?::int[]) as a(author) cross join lateral (
    select ${columns} from ${table} where author_row = a.author and state = 'published' and id < ? and id >= ? order by id desc limit ?
  ) p order by p.id desc limit ?`;

async function readSliceOfAuthorsAtOnce(strapi: Core.Strapi, authorRows: readonly number[], { before, floor = 0, limit }: Slice): Promise<Post[]> {
  const records = await prepared(strapi).read<PostRecord>(sliceOfAuthorsSql, [`{${authorRows.join(',')}}`, before ?? newestRow, floor, limit, limit]);
  return records.map(toPost);
}

/** Authors and rows of posts from `after` on, for the map of newest posts. */
export function readAuthorsFrom(strapi: Core.Strapi, after: number): Promise<{ id: number; author_row: number }[]> {
  return prepared(strapi).read('select id, author_row from wall_posts where id > ? order by id', [after]);
}

export function readNewestOfEveryAuthor(strapi: Core.Strapi): Promise<{ id: number; author_row: number }[]> {
  return prepared(strapi).read('select max(id) as id, author_row from wall_posts group by author_row', []);
}

export type PostInsert = Pick<Post, 'postId' | 'kind' | 'authorRow' | 'authorId' | 'audience' | 'title' | 'text' | 'html' | 'language' | 'facts' | 'isOfficial'>;

export async function insertPost(strapi: Core.Strapi, trx: Runner, post: PostInsert): Promise<number> {
  const at = toColumn(strapi, new Date());
  const [{ id }] = (await trx(table)
    .insert({
      document_id: post.postId, kind: post.kind, author_row: post.authorRow, author_id: post.authorId, audience: post.audience, title: post.title, text: post.text, html: post.html,
      language: post.language, facts: JSON.stringify(post.facts), state: 'published', is_official: post.isOfficial, comments_count: 0, useful_count: 0, thanks_count: 0, me_too_count: 0,
      posted_at: at, created_at: at, updated_at: at, published_at: at,
    })
    .returning('id')) as { id: number }[];
  return id;
}

/** Columns by their database names. */
export type Changes = Partial<Record<string, string | number | boolean | Date | null>>;

export async function updatePost(runner: Runner, row: number, changes: Changes): Promise<void> {
  await runner(table).where({ id: row }).update(changes);
}

/** One column set to this moment. */
export const changesNow = (strapi: Core.Strapi, column: string): Changes => ({ [column]: toColumn(strapi, new Date()) });

/** @returns who asked, when this comment was the accepted one until now. */
export async function clearAccepted(trx: Runner, postId: string, commentId: string): Promise<string | null> {
  const accepted = { document_id: postId, accepted_comment_id: commentId };
  const asker = (await trx(table).where(accepted).first('author_id')) as { author_id: string } | undefined;
  if (!asker || (await trx(table).where(accepted).update({ accepted_comment_id: null })) === 0) return null;
  return asker.author_id;
}
