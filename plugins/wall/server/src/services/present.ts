import { members, type MemberCard } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { Eyes } from '../access';
import { postKinds } from '../extend';
import type { commentSchema, postSchema } from '../schemas';
import type { Comment } from '../store/comments';
import type { Post, ReactionCounts, ReactionKind, Removal } from '../store/posts';
import { readOwnReactions } from '../store/reactions';
import { excerptOf } from '../texts/markdown';

export type PresentedPost = z.output<typeof postSchema>;
export type PresentedComment = z.output<typeof commentSchema>;

const kinds: readonly ReactionKind[] = ['useful', 'thanks', 'me-too'];

/** How long something removed by its author can be brought back, in milliseconds. */
export const restoreMilliseconds = 10 * 60_000;

interface Around {
  cards: Map<number, MemberCard>;
  own: Map<number, Set<ReactionKind>>;
}

/** What is needed around a page, in one query for each kind of it. */
async function lookAround(strapi: Core.Strapi, target: 'post' | 'comment', items: readonly { row: number; authorRow: number }[], { memberRow }: Eyes, locale: string): Promise<Around> {
  const [cards, own] = await Promise.all([
    members(strapi).findCardsByRow(items.map(({ authorRow }) => authorRow), locale),
    memberRow === null ? new Map<number, Set<ReactionKind>>() : readOwnReactions(strapi, target, items.map(({ row }) => row), memberRow),
  ]);
  return { cards, own };
}

/** The log keeps the counts and may be a moment behind; one's own reaction counts at once. */
const presentReactions = (counts: ReactionCounts, own: ReadonlySet<ReactionKind> | undefined) =>
  kinds.map((kind) => {
    const isMine = own?.has(kind) ?? false;
    return { kind, count: Math.max(counts[kind], Number(isMine)), isMine };
  });

const presentRemoval = (removal: Removal | null) => removal && { by: removal.by, reason: removal.reason };

const isRestorable = (removal: Removal | null, isOwn: boolean) => isOwn && removal?.by === 'author' && Date.now() - removal.at.getTime() < restoreMilliseconds;

export async function presentPosts(strapi: Core.Strapi, posts: readonly Post[], eyes: Eyes, locale: string): Promise<PresentedPost[]> {
  const around = await lookAround(strapi, 'post', posts, eyes, locale);
  return posts.map((post) => presentPost(post, eyes, around));
}

function presentPost(post: Post, { memberRow, viewer }: Eyes, { cards, own }: Around): PresentedPost {
  const isThere = post.removal === null;
  const isOwn = post.authorRow === memberRow;
  const mayAct = memberRow !== null && isThere;
  return {
    postId: post.postId,
    kind: post.kind,
    title: isThere ? post.title : null,
    text: isThere ? post.text : '',
    html: isThere ? post.html : '',
    excerpt: isThere ? excerptOf(post.html, 200) : '',
    language: post.language,
    audience: post.audience,
    facts: isThere ? post.facts : {},
    author: cards.get(post.authorRow) ?? null,
    removed: presentRemoval(post.removal),
    isOfficial: post.isOfficial,
    isLocked: post.isLocked,
    isAnswered: post.acceptedCommentId !== null,
    postedAt: post.postedAt.toISOString(),
    editedAt: post.editedAt?.toISOString() ?? null,
    commentsCount: post.commentsCount,
    reactions: presentReactions(post.reactions, own.get(post.row)),
    can: {
      edit: mayAct && isOwn,
      delete: mayAct && isOwn,
      restore: isRestorable(post.removal, isOwn),
      comment: mayAct && !post.isLocked,
      react: mayAct && !isOwn,
      lock: mayAct && Boolean(viewer?.isStaff),
    },
  };
}

export async function presentComments(strapi: Core.Strapi, post: Post, comments: readonly Comment[], eyes: Eyes, locale: string): Promise<PresentedComment[]> {
  const around = await lookAround(strapi, 'comment', comments, eyes, locale);
  const hasAnswers = postKinds.of(strapi).list().some(({ kind, hasAnswers }) => kind === post.kind && hasAnswers);
  return comments.map((comment) => presentComment(comment, post, hasAnswers, eyes, around));
}

function presentComment(comment: Comment, post: Post, hasAnswers: boolean, { memberRow, viewer }: Eyes, { cards, own }: Around): PresentedComment {
  const isThere = comment.removal === null;
  const isOwn = comment.authorRow === memberRow;
  const mayAct = memberRow !== null && isThere;
  return {
    commentId: comment.commentId,
    postId: post.postId,
    parentId: comment.parentId,
    author: cards.get(comment.authorRow) ?? null,
    text: isThere ? comment.text : '',
    html: isThere ? comment.html : '',
    removed: presentRemoval(comment.removal),
    isOfficial: comment.isOfficial,
    isAccepted: post.acceptedCommentId === comment.commentId,
    isVerified: comment.isVerified,
    postedAt: comment.postedAt.toISOString(),
    editedAt: comment.editedAt?.toISOString() ?? null,
    reactions: presentReactions(comment.reactions, own.get(comment.row)),
    can: {
      edit: mayAct && isOwn,
      delete: mayAct && isOwn,
      restore: isRestorable(comment.removal, isOwn),
      react: mayAct && !isOwn,
      reply: mayAct && !post.isLocked && post.removal === null,
      accept: mayAct && hasAnswers && post.authorRow === memberRow && post.removal === null,
      verify: mayAct && hasAnswers && Boolean(viewer?.isStaff) && !isOwn,
    },
  };
}
