import { appendEvent, inTransaction, type Transaction, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { accessComment, accessPost, type SeenComment, type SeenPost } from '../access';
import { AlreadyRemovedError, CommentNotFoundError, NoAnswersHereError, NotYoursError, PostNotFoundError, StaffOnlyError } from '../errors';
import { postKinds } from '../extend';
import { holdComment, updateComment } from '../store/comments';
import { changesNow, clearAccepted, holdPost, updatePost, type Post } from '../store/posts';

function mustHaveAnswers(strapi: Core.Strapi, { kind }: Post): void {
  if (!postKinds.of(strapi).list().some((known) => known.kind === kind && known.hasAnswers)) throw new NoAnswersHereError();
}

/** The asker says which comment helped; another choice takes the place of the first. Null takes it back. */
export async function accept(strapi: Core.Strapi, viewer: Viewer, postId: string, commentId: string | null): Promise<SeenPost> {
  const { post: seen, eyes } = await accessPost(strapi, viewer, postId);
  if (seen.authorRow !== viewer.memberRow) throw new NotYoursError();
  mustHaveAnswers(strapi, seen);
  if (commentId !== null) await mustBeAnswer(strapi, viewer, seen, commentId);
  const post = await inTransaction(strapi, async (trx) => {
    const before = await holdPost(strapi, trx, postId);
    if (!before) throw new PostNotFoundError();
    if (before.removal) throw new AlreadyRemovedError();
    if (before.acceptedCommentId === commentId) return before;
    const told = { postId, memberId: viewer.memberId };
    if (before.acceptedCommentId !== null) {
      const old = await holdComment(strapi, trx, before.acceptedCommentId);
      if (old) await appendEvent(strapi, trx, 'wall.acceptance-withdrawn', { ...told, commentId: old.commentId, answererId: old.authorId });
    }
    if (commentId !== null) {
      const chosen = await holdComment(strapi, trx, commentId);
      if (!chosen || chosen.removal) throw new CommentNotFoundError();
      await appendEvent(strapi, trx, 'wall.answer-accepted', { ...told, commentId, answererId: chosen.authorId });
    }
    await updatePost(trx, before.row, { accepted_comment_id: commentId });
    return { ...before, acceptedCommentId: commentId };
  });
  return { post, eyes };
}

async function mustBeAnswer(strapi: Core.Strapi, viewer: Viewer, post: Post, commentId: string): Promise<void> {
  const { comment } = await accessComment(strapi, viewer, commentId);
  if (comment.postRow !== post.row || comment.removal) throw new CommentNotFoundError();
}

/** Staff say that an answer is right, whoever gave it; not of their own. */
export async function verify(strapi: Core.Strapi, viewer: Viewer, commentId: string, isVerified: boolean): Promise<SeenComment> {
  const seen = await accessComment(strapi, viewer, commentId);
  mustHaveAnswers(strapi, seen.post);
  if (seen.post.removal) throw new AlreadyRemovedError();
  if (!viewer.isStaff || seen.comment.authorRow === viewer.memberRow) throw new StaffOnlyError();
  const comment = await inTransaction(strapi, async (trx) => {
    const before = await holdComment(strapi, trx, commentId);
    if (!before || before.removal) throw new CommentNotFoundError();
    if (before.isVerified === isVerified) return before;
    await updateComment(trx, before.row, isVerified ? changesNow(strapi, 'verified_at') : { verified_at: null });
    const told = { postId: seen.post.postId, commentId, answererId: before.authorId, memberId: viewer.memberId };
    await appendEvent(strapi, trx, isVerified ? 'wall.answer-verified' : 'wall.verification-withdrawn', told);
    return { ...before, isVerified };
  });
  return { ...seen, comment };
}

/** An answer that is removed is no answer any more; the question waits for one again. */
export async function withdrawIfAccepted(strapi: Core.Strapi, trx: Transaction, { postId, commentId, answererId }: { postId: string; commentId: string; answererId: string }): Promise<void> {
  const memberId = await clearAccepted(trx, postId, commentId);
  if (memberId !== null) await appendEvent(strapi, trx, 'wall.acceptance-withdrawn', { postId, commentId, memberId, answererId });
}
