import { defineRoute, listMeta, listQuery } from '@kring/community/extend';
import { cardSchema } from '@kring/members/extend';
import { z } from 'zod';
import { audienceSchema, languageSchema, postParams, postSchema, postText, reactionKind, reactionsSchema, titleLine, wholePostSchema } from '../schemas';

const posting = { points: 30, seconds: 600, per: 'viewer' } as const;
const list = { method: 'GET', limit: 'read', response: z.array(postSchema), meta: listMeta } as const;

export const showFeed = defineRoute({
  ...list, id: 'wall.show-feed', path: '/feeds/:feed', audience: 'anyone', isHot: true,
  summary: 'A selection of posts, newest first: whom you `following`, `all` you may see, or what `staff` wrote.',
  params: z.object({ feed: z.enum(['following', 'all', 'staff']) }),
  query: z.strictObject(listQuery),

});

export const showMemberWall = defineRoute({
  ...list, id: 'wall.show-member-wall', root: 'members', path: '/:handle/posts', audience: 'anyone', isHot: true,
  summary: 'What one member posted, as far as it is open to you, newest first.',
  params: z.object({ handle: z.string().min(1).max(40) }),
  query: z.strictObject(listQuery),
  refusals: ['members.not-found'],
});

export const listKinds = defineRoute({
  id: 'wall.list-kinds', method: 'GET', path: '/kinds', audience: 'anyone', limit: 'read',
  summary: 'The kinds of post there are, in your language.',
  response: z.array(z.object({ kind: z.string(), label: z.string(), hint: z.string(), title: z.enum(['required', 'optional', 'none']), hasAnswers: z.boolean() })),
});

const one = { params: postParams, refusals: ['wall.post-not-found'] } as const;

export const showPost = defineRoute({
  ...one, id: 'wall.show-post', method: 'GET', path: '/posts/:id', audience: 'anyone', limit: 'read', isHot: true,
  summary: 'One post. What was removed answers with `removed` and without its words.',
  response: wholePostSchema,
});

export const publishPost = defineRoute({
  id: 'wall.publish-post', method: 'POST', path: '/posts', audience: 'member', limit: posting, status: 201,
  summary: 'Publishes a post. `@handle` calls a member who may see it.',
  body: z.strictObject({
    kind: z.string().max(24).default('status'),
    title: titleLine.nullable().optional(),
    text: postText,
    language: languageSchema.optional(),
    audience: audienceSchema.default('members'),
    facts: z.record(z.string().max(40), z.unknown()).optional(),
  }),
  response: postSchema,
  examples: { body: { kind: 'question', title: 'How do you wax a chain?', text: 'Mine squeaks after *every* ride.', audience: 'members' } },
  refusals: ['wall.post-refused'],
});

export const editPost = defineRoute({
  ...one, id: 'wall.edit-post', method: 'PATCH', path: '/posts/:id', audience: 'member', limit: 'write',
  summary: 'Changes your own post. What it said before stays readable.',
  body: z.strictObject({ title: titleLine.nullable().optional(), text: postText.optional(), language: languageSchema.optional(), audience: audienceSchema.optional() }),
  response: postSchema,
  refusals: ['wall.post-not-found', 'wall.not-yours', 'wall.already-removed'],
});

const own = { ...one, audience: 'member', limit: 'write', response: postSchema, refusals: ['wall.post-not-found', 'wall.not-yours'] } as const;

export const removePost = defineRoute({ ...own, id: 'wall.remove-post', method: 'DELETE', path: '/posts/:id', summary: 'Removes your own post. For ten minutes it can come back.' });

export const restorePost = defineRoute({
  ...own, id: 'wall.restore-post', method: 'POST', path: '/posts/:id/restore', summary: 'Brings back what you removed less than ten minutes ago.',
  refusals: ['wall.post-not-found', 'wall.not-yours', 'wall.not-restorable'],
});

const staff = { ...one, audience: 'member', limit: 'write', response: postSchema, refusals: ['wall.post-not-found', 'wall.staff-only', 'wall.already-removed'] } as const;

export const lockPost = defineRoute({ ...staff, id: 'wall.lock-post', method: 'PUT', path: '/posts/:id/lock', summary: 'Closes a conversation. Staff only.' });
export const unlockPost = defineRoute({ ...staff, id: 'wall.unlock-post', method: 'DELETE', path: '/posts/:id/lock', summary: 'Opens a conversation again. Staff only.' });

export const showRevisions = defineRoute({
  ...one, id: 'wall.show-post-revisions', method: 'GET', path: '/posts/:id/revisions', audience: 'anyone', limit: 'read',
  summary: 'What a post said before it was edited, newest first.',
  response: z.array(z.object({ title: z.string().nullable(), text: z.string(), replacedAt: z.string() })),
});

export const acceptAnswer = defineRoute({
  ...one, id: 'wall.accept-answer', method: 'PUT', path: '/posts/:id/accepted-comment', audience: 'member', limit: 'write',
  summary: 'Says which comment answered your question; null takes it back.',
  body: z.strictObject({ commentId: z.string().max(40).nullable() }),
  response: postSchema,
  refusals: ['wall.post-not-found', 'wall.comment-not-found', 'wall.not-yours', 'wall.no-answers-here', 'wall.already-removed'],
});

const reacting = { ...one, params: postParams.extend({ kind: reactionKind }), audience: 'member', limit: { points: 120, seconds: 60, per: 'viewer' }, response: reactionsSchema, refusals: ['wall.post-not-found', 'wall.own-reaction', 'wall.already-removed'] } as const;

export const reactToPost = defineRoute({ ...reacting, id: 'wall.react-to-post', method: 'PUT', path: '/posts/:id/reactions/:kind', summary: 'Reacts: useful, thanks, or me too.' });
export const unreactToPost = defineRoute({ ...reacting, id: 'wall.unreact-to-post', method: 'DELETE', path: '/posts/:id/reactions/:kind', summary: 'Takes a reaction back.' });

export const listPostReactions = defineRoute({
  ...one, id: 'wall.list-post-reactions', method: 'GET', path: '/posts/:id/reactions', audience: 'member', limit: 'read',
  summary: 'Who reacted to a post, newest first.',
  query: z.strictObject(listQuery),
  response: z.array(cardSchema.extend({ kind: reactionKind })),
  meta: listMeta,
});
