import type { Viewer } from '@kring/community/extend';
import { isInside, members, type Circle } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { CommentNotFoundError, PostNotFoundError } from './errors';
import { readComment, type Comment } from './store/comments';
import { readPost, readPostByRow, type Post } from './store/posts';

/** Everything about a viewer that decides what they see, read once per request. */
export interface Eyes {
  viewer: Viewer | null;
  /** Null for a visitor and for somebody who still waits for approval. */
  memberRow: number | null;
  circle: Circle;
}

const nobody: ReadonlySet<number> = new Set();
const noCircle: Circle = { following: nobody, connections: nobody, blocked: nobody, muted: nobody };

export async function eyesOf(strapi: Core.Strapi, viewer: Viewer | null): Promise<Eyes> {
  if (!isInside(viewer)) return { viewer, memberRow: null, circle: noCircle };
  return { viewer, memberRow: viewer.memberRow, circle: await members(strapi).circleOf(viewer.memberRow) };
}

/** The one rule of who sees a post; every door asks it. A removed post shows as a gap to those who could see it. */
export function maySee({ authorRow, audience }: Pick<Post, 'authorRow' | 'audience'>, { memberRow, circle }: Eyes): boolean {
  if (memberRow === null) return audience === 'public';
  if (authorRow === memberRow) return true;
  if (circle.blocked.has(authorRow)) return false;
  return audience === 'public' || audience === 'members' || circle.connections.has(authorRow);
}

/** Comments go with their post, except those of somebody who is blocked (either way). */
export function maySeeComment({ authorRow }: Pick<Comment, 'authorRow'>, { circle }: Eyes): boolean {
  return !circle.blocked.has(authorRow);
}

export interface SeenPost {
  post: Post;
  eyes: Eyes;
}

/** The only way to a post. Who may not see it can't tell whether it exists. @throws PostNotFoundError */
export async function accessPost(strapi: Core.Strapi, viewer: Viewer | null, postId: string): Promise<SeenPost> {
  const [post, eyes] = await Promise.all([readPost(strapi, postId), eyesOf(strapi, viewer)]);
  if (!post || !maySee(post, eyes)) throw new PostNotFoundError();
  return { post, eyes };
}

export interface SeenComment extends SeenPost {
  comment: Comment;
}

/** The only way to a comment: its post and its author must be visible. @throws CommentNotFoundError */
export async function accessComment(strapi: Core.Strapi, viewer: Viewer | null, commentId: string): Promise<SeenComment> {
  const [comment, eyes] = await Promise.all([readComment(strapi, commentId), eyesOf(strapi, viewer)]);
  const post = comment ? await readPostByRow(strapi, comment.postRow) : null;
  if (!comment || !post || !maySee(post, eyes) || !maySeeComment(comment, eyes)) throw new CommentNotFoundError();
  return { comment, post, eyes };
}
