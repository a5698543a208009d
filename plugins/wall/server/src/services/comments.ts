import { appendEvent, decodeCursor, encodeCursor, inTransaction, newId, type Transaction, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { accessComment, accessPost, maySeeComment, type SeenComment, type SeenPost } from '../access';
import { AlreadyRemovedError, CommentNotFoundError, NotRestorableError, NotYoursError, PostLockedError } from '../errors';
import { hasReplies, holdComment, insertComment, readComment, readConversation, shareComment, updateComment, type Comment } from '../store/comments';
import { deleteDraft } from '../store/drafts';
import { keepMentions } from '../store/mentions';
import { changesNow, sharePost, type Post } from '../store/posts';
import { insertRevision } from '../store/revisions';
import { withdrawIfAccepted } from './answers';
import type { Asked } from './feeds';
import { whoMaySee, write } from './mentions';
import { presentComments, restoreMilliseconds } from './present';

const keyset = z.tuple([z.number().int().positive(), z.number().int().positive()]);

/** Threads in the order they were opened, each followed by its replies. Gaps stay only where something stands on them. */
export async function showConversation(strapi: Core.Strapi, viewer: Viewer | null, postId: string, { limit, after }: Asked, locale: string) {
  const { post, eyes } = await accessPost(strapi, viewer, postId);
  const place = decodeCursor(after, keyset);
  const rows = await readConversation(strapi, post.row, place && { thread: place[0], row: place[1] }, limit);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const shown: Comment[] = [];
  for (const comment of page) {
    const stands = !comment.removal || (comment.threadRow === comment.row && (await hasReplies(strapi, comment)));
    if (stands && maySeeComment(comment, eyes)) shown.push(comment);
  }
  return {
    data: await presentComments(strapi, post, shown, eyes, locale),
    meta: rows.length > limit && last ? { nextCursor: encodeCursor([last.threadRow, last.row]) } : {},
  };
}

/** The accepted answer of a question, if the viewer may see it. */
export async function findAccepted(strapi: Core.Strapi, { post, eyes }: SeenPost, locale: string) {
  if (post.acceptedCommentId === null || post.removal) return null;
  const chosen = await readComment(strapi, post.acceptedCommentId);
  if (!chosen || chosen.removal || !maySeeComment(chosen, eyes)) return null;
  return (await presentComments(strapi, post, [chosen], eyes, locale))[0];
}

export interface NewComment {
  text: string;
  /** A reply to a reply joins the same thread: conversations are two levels deep. */
  parentId?: string | null;
}

/** @throws PostLockedError (`wall.post-locked`), AlreadyRemovedError (`wall.already-removed`), CommentNotFoundError for a parent that is not there */
export async function comment(strapi: Core.Strapi, viewer: Viewer, postId: string, { text, parentId = null }: NewComment): Promise<SeenComment> {
  const { post, eyes } = await accessPost(strapi, viewer, postId);
  mustBeOpen(post);
  const parent = parentId === null ? null : (await accessComment(strapi, viewer, parentId)).comment;
  if (parent && (parent.postRow !== post.row || parent.removal)) throw new CommentNotFoundError();
  const { html, mentioned } = await write(strapi, eyes, text);
  const called = await whoMaySee(strapi, mentioned, post);
  const commentId = newId();
  const written = await inTransaction(strapi, async (trx) => {
    // It may have been closed or removed since it was looked at.
    mustBeOpen((await sharePost(strapi, trx, post.row)) ?? post);
    if (parent && found(await shareComment(strapi, trx, parent.row)).removal) throw new CommentNotFoundError();
    const row = await insertComment(strapi, trx, {
      commentId, postRow: post.row, threadRow: parent?.threadRow ?? null, parentId, authorRow: viewer.memberRow, authorId: viewer.memberId, text, html, isOfficial: viewer.isStaff,
    });
    await keepMentions(trx, 'comment', row, called.map(({ memberRow }) => memberRow));
    await deleteDraft(trx, viewer.memberRow, parentId === null ? `comment:${postId}` : `reply:${parentId}`);
    await appendEvent(strapi, trx, 'wall.comment-posted', {
      commentId, postId, memberId: viewer.memberId, postAuthorId: post.authorId, parentId, parentAuthorId: parent?.authorId ?? null, isOfficial: viewer.isStaff,
      mentionedIds: called.map(({ memberId }) => memberId),
    });
    return found(await holdComment(strapi, trx, commentId));
  });
  return { comment: written, post, eyes };
}

function mustBeOpen({ isLocked, removal }: Post): void {
  if (removal) throw new AlreadyRemovedError();
  if (isLocked) throw new PostLockedError();
}

function found(comment: Comment | null): Comment {
  if (!comment) throw new CommentNotFoundError();
  return comment;
}

type Work = (trx: Transaction, seen: SeenComment) => Promise<void>;

/** Changes one's own comment with its newest state in hand, and gives it back. */
async function changeOwn(strapi: Core.Strapi, viewer: Viewer, commentId: string, work: Work): Promise<SeenComment> {
  const seen = await accessComment(strapi, viewer, commentId);
  if (seen.comment.authorRow !== viewer.memberRow) throw new NotYoursError();
  return inTransaction(strapi, async (trx) => {
    await work(trx, { ...seen, comment: found(await holdComment(strapi, trx, commentId)) });
    return { ...seen, comment: found(await holdComment(strapi, trx, commentId)) };
  });
}

export async function editComment(strapi: Core.Strapi, viewer: Viewer, commentId: string, text: string): Promise<SeenComment> {
  const { post, eyes } = await accessComment(strapi, viewer, commentId);
  const { html, mentioned } = await write(strapi, eyes, text);
  const called = await whoMaySee(strapi, mentioned, post);
  return changeOwn(strapi, viewer, commentId, async (trx, { comment: before, post: { audience } }) => {
    if (before.removal) throw new AlreadyRemovedError();
    if (before.text === text) return;
    await insertRevision(strapi, trx, 'comment', before.row, { title: null, text: before.text, audience });
    await updateComment(trx, before.row, { text, html, ...changesNow(strapi, 'edited_at') });
    const fresh = await keepMentions(trx, 'comment', before.row, called.map(({ memberRow }) => memberRow));
    const newlyMentionedIds = called.filter(({ memberRow }) => fresh.includes(memberRow)).map(({ memberId }) => memberId);
    await appendEvent(strapi, trx, 'wall.comment-edited', { commentId, postId: post.postId, memberId: viewer.memberId, newlyMentionedIds });
  });
}

export function removeComment(strapi: Core.Strapi, viewer: Viewer, commentId: string): Promise<SeenComment> {
  return changeOwn(strapi, viewer, commentId, async (trx, { comment: before, post }) => {
    if (before.removal) return;
    await updateComment(trx, before.row, { state: 'removed', removed_by: 'author', removed_reason: null, ...changesNow(strapi, 'removed_at') });
    await withdrawIfAccepted(strapi, trx, { postId: post.postId, commentId, answererId: before.authorId });
    await appendEvent(strapi, trx, 'wall.comment-removed', { commentId, postId: post.postId, memberId: before.authorId, by: 'author' });
  });
}

export function restoreComment(strapi: Core.Strapi, viewer: Viewer, commentId: string): Promise<SeenComment> {
  return changeOwn(strapi, viewer, commentId, async (trx, { comment: before, post }) => {
    if (!before.removal) return;
    if (before.removal.by !== 'author' || Date.now() - before.removal.at.getTime() > restoreMilliseconds) throw new NotRestorableError();
    await updateComment(trx, before.row, { state: 'published', removed_by: null, removed_at: null });
    await appendEvent(strapi, trx, 'wall.comment-restored', { commentId, postId: post.postId, memberId: before.authorId });
  });
}
