import { isPostgres, prepared, toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { reactionsOf, removalOf, type Changes, type ReactionColumns, type ReactionCounts, type Removal, type RemovalColumns } from './posts';

export interface Comment {
  row: number;
  commentId: string;
  postRow: number;
  threadRow: number;
  parentId: string | null;
  authorRow: number;
  authorId: string;
  text: string;
  html: string;
  removal: Removal | null;
  isOfficial: boolean;
  reactions: ReactionCounts;
  isVerified: boolean;
  postedAt: Date;
  editedAt: Date | null;
}

interface CommentRecord extends ReactionColumns, RemovalColumns {
  id: number;
  document_id: string;
  post_row: number;
  thread_row: number;
  parent_id: string | null;
  author_row: number;
  author_id: string;
  text: string;
  html: string;
  is_official: boolean | number;
  verified_at: Date | number | null;
  posted_at: Date | number;
  edited_at: Date | number | null;
}

const table = 'wall_comments';
const columns =
  'id, document_id, post_row, thread_row, parent_id, author_row, author_id, text, html, state, removed_by, removed_reason, removed_at, is_official, useful_count, thanks_count, me_too_count, verified_at, posted_at, edited_at';

function toComment(record: CommentRecord): Comment {
  return {
    row: record.id,
    commentId: record.document_id,
    postRow: record.post_row,
    threadRow: record.thread_row,
    parentId: record.parent_id,
    authorRow: record.author_row,
    authorId: record.author_id,
    text: record.text,
    html: record.html,
    removal: removalOf(record),
    isOfficial: Boolean(record.is_official),
    reactions: reactionsOf(record),
    isVerified: record.verified_at !== null,
    postedAt: toDate(record.posted_at),
    editedAt: record.edited_at === null ? null : toDate(record.edited_at),
  };
}

export async function readComment(strapi: Core.Strapi, commentId: string): Promise<Comment | null> {
  const [record] = await prepared(strapi).read<CommentRecord>(`select ${columns} from ${table} where document_id = ?`, [commentId]);
  return record ? toComment(record) : null;
}

/** Holds the comment until the transaction ends; SQLite has one writer anyway. */
export async function holdComment(strapi: Core.Strapi, trx: Runner, commentId: string): Promise<Comment | null> {
  const query = trx(table).where({ document_id: commentId }).first();
  const record = (await (isPostgres(strapi) ? query.forUpdate() : query)) as CommentRecord | undefined;
  return record ? toComment(record) : null;
}

/** As it stands until the transaction ends; several may read it so at once, and nobody changes it meanwhile. */
export async function shareComment(strapi: Core.Strapi, trx: Runner, row: number): Promise<Comment | null> {
  const query = trx(table).where({ id: row }).first();
  const record = (await (isPostgres(strapi) ? query.forShare() : query)) as CommentRecord | undefined;
  return record ? toComment(record) : null;
}

/** Where a page of a conversation begins: the thread, and the place in it. */
export interface Place {
  thread: number;
  row: number;
}

/** Threads in the order they were opened, each followed by its replies. One page and one row more. */
export async function readConversation(strapi: Core.Strapi, postRow: number, after: Place | null, limit: number): Promise<Comment[]> {
  const from = after ?? { thread: 0, row: 0 };
  const sql = `select ${columns} from ${table} where post_row = ? and (thread_row, id) > (?, ?) order by thread_row, id limit ?`;
  return (await prepared(strapi).read<CommentRecord>(sql, [postRow, from.thread, from.row, limit + 1])).map(toComment);
}

export interface CommentInsert {
  commentId: string;
  postRow: number;
  /** Null opens a thread. */
  threadRow: number | null;
  parentId: string | null;
  authorRow: number;
  authorId: string;
  text: string;
  html: string;
  isOfficial: boolean;
}

export async function insertComment(strapi: Core.Strapi, trx: Runner, comment: CommentInsert): Promise<number> {
  const at = toColumn(strapi, new Date());
  const [{ id }] = (await trx(table)
    .insert({
      document_id: comment.commentId, post_row: comment.postRow, thread_row: comment.threadRow ?? 0, parent_id: comment.parentId, author_row: comment.authorRow, author_id: comment.authorId,
      text: comment.text, html: comment.html, state: 'published', is_official: comment.isOfficial, useful_count: 0, thanks_count: 0, me_too_count: 0,
      posted_at: at, created_at: at, updated_at: at, published_at: at,
    })
    .returning('id')) as { id: number }[];
  if (comment.threadRow === null) await trx(table).where({ id }).update({ thread_row: id });
  return id;
}

export async function updateComment(runner: Runner, row: number, changes: Changes): Promise<void> {
  await runner(table).where({ id: row }).update(changes);
}

/** Whether a removed comment leaves a gap others still stand on. */
export async function hasReplies(strapi: Core.Strapi, comment: Pick<Comment, 'postRow' | 'threadRow' | 'row'>): Promise<boolean> {
  const sql = `select 1 as one from ${table} where post_row = ? and thread_row = ? and id > ? and state = 'published' limit 1`;
  return (await prepared(strapi).read(sql, [comment.postRow, comment.threadRow, comment.row])).length > 0;
}
