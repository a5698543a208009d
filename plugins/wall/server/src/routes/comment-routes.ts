import { defineRoute, listMeta, listQuery } from '@kring/community/extend';
import { cardSchema } from '@kring/members/extend';
import { z } from 'zod';
import { commentSchema, commentText, postParams, reactionKind, reactionsSchema } from '../schemas';

const commenting = { points: 60, seconds: 600, per: 'viewer' } as const;

export const listComments = defineRoute({
  id: 'wall.list-comments', method: 'GET', path: '/posts/:id/comments', audience: 'anyone', limit: 'read', isHot: true,
  summary: 'The conversation under a post: threads in the order they were opened, each followed by its replies.',
  params: postParams,
  query: z.strictObject(listQuery),
  response: z.array(commentSchema),
  meta: listMeta,
  refusals: ['wall.post-not-found'],
});

export const postComment = defineRoute({
  id: 'wall.post-comment', method: 'POST', path: '/posts/:id/comments', audience: 'member', limit: commenting, status: 201,
  summary: 'Comments on a post, or replies to a comment under it.',
  params: postParams,
  body: z.strictObject({ text: commentText, parentId: z.string().max(40).nullable().optional() }),
  response: commentSchema,
  refusals: ['wall.post-not-found', 'wall.comment-not-found', 'wall.post-locked', 'wall.already-removed'],
});

export const showComment = defineRoute({
  id: 'wall.show-comment', method: 'GET', path: '/comments/:id', audience: 'anyone', limit: 'read',
  summary: 'One comment, with the post it stands under.',
  params: postParams,
  response: commentSchema,
  refusals: ['wall.comment-not-found'],
});

const own = { params: postParams, audience: 'member', limit: 'write', response: commentSchema, refusals: ['wall.comment-not-found', 'wall.not-yours'] } as const;

export const editComment = defineRoute({
  ...own, id: 'wall.edit-comment', method: 'PATCH', path: '/comments/:id', summary: 'Changes your own comment. What it said before is kept.',
  body: z.strictObject({ text: commentText }),
  refusals: ['wall.comment-not-found', 'wall.not-yours', 'wall.already-removed'],
});

export const removeComment = defineRoute({ ...own, id: 'wall.remove-comment', method: 'DELETE', path: '/comments/:id', summary: 'Removes your own comment. For ten minutes it can come back.' });

export const restoreComment = defineRoute({
  ...own, id: 'wall.restore-comment', method: 'POST', path: '/comments/:id/restore', summary: 'Brings back what you removed less than ten minutes ago.',
  refusals: ['wall.comment-not-found', 'wall.not-yours', 'wall.not-restorable'],
});

export const showCommentRevisions = defineRoute({
  id: 'wall.show-comment-revisions', method: 'GET', path: '/comments/:id/revisions', audience: 'anyone', limit: 'read',
  summary: 'What a comment said before it was edited, newest first.',
  params: postParams,
  response: z.array(z.object({ text: z.string(), replacedAt: z.string() })),
  refusals: ['wall.comment-not-found'],
});

const verifying = { ...own, refusals: ['wall.comment-not-found', 'wall.staff-only', 'wall.no-answers-here'] } as const;

export const verifyAnswer = defineRoute({ ...verifying, id: 'wall.verify-answer', method: 'PUT', path: '/comments/:id/verification', summary: 'Says that an answer is right. Staff only, and not of their own.' });
export const unverifyAnswer = defineRoute({ ...verifying, id: 'wall.unverify-answer', method: 'DELETE', path: '/comments/:id/verification', summary: 'Takes that back.' });

const reacting = {
  params: postParams.extend({ kind: reactionKind }), audience: 'member', limit: { points: 120, seconds: 60, per: 'viewer' }, response: reactionsSchema,
  refusals: ['wall.comment-not-found', 'wall.own-reaction', 'wall.already-removed'],
} as const;

export const reactToComment = defineRoute({ ...reacting, id: 'wall.react-to-comment', method: 'PUT', path: '/comments/:id/reactions/:kind', summary: 'Reacts: useful, thanks, or me too.' });
export const unreactToComment = defineRoute({ ...reacting, id: 'wall.unreact-to-comment', method: 'DELETE', path: '/comments/:id/reactions/:kind', summary: 'Takes a reaction back.' });

export const listCommentReactions = defineRoute({
  id: 'wall.list-comment-reactions', method: 'GET', path: '/comments/:id/reactions', audience: 'member', limit: 'read',
  summary: 'Who reacted to a comment, newest first.',
  params: postParams,
  query: z.strictObject(listQuery),
  response: z.array(cardSchema.extend({ kind: reactionKind })),
  meta: listMeta,
  refusals: ['wall.comment-not-found'],
});
