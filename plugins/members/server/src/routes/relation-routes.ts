import { defineRoute, listMeta, listQuery } from '@kring/community/extend';
import { z } from 'zod';
import { cardSchema, handleParams, relationSchema } from '../schemas';

const change = { audience: 'member', limit: 'write', params: handleParams, response: relationSchema, refusals: ['members.not-found'] } as const;
const asking = { points: 60, seconds: 3_600, per: 'viewer' } as const;

export const follow = defineRoute({ ...change, id: 'members.follow', method: 'PUT', path: '/:handle/follow', summary: 'Follows a member, or asks to if they approve their followers.' });
export const unfollow = defineRoute({ ...change, id: 'members.unfollow', method: 'DELETE', path: '/:handle/follow', summary: 'Stops following, or takes the request back.' });
export const connect = defineRoute({ ...change, id: 'members.connect', method: 'PUT', path: '/:handle/connection', limit: asking, summary: 'Asks to connect; says yes where the other asked first. For the organisation its editors decide.' });
export const disconnect = defineRoute({ ...change, id: 'members.disconnect', method: 'DELETE', path: '/:handle/connection', summary: 'Ends a connection, or takes the request back.' });
export const block = defineRoute({ ...change, id: 'members.block', method: 'PUT', path: '/:handle/block', summary: 'Blocks: neither sees or reaches the other any more.' });
export const unblock = defineRoute({ ...change, id: 'members.unblock', method: 'DELETE', path: '/:handle/block', summary: 'Ends a block; what was between you does not come back.' });
export const mute = defineRoute({ ...change, id: 'members.mute', method: 'PUT', path: '/:handle/mute', summary: 'Mutes: you hear less of them, they don’t notice.' });
export const unmute = defineRoute({ ...change, id: 'members.unmute', method: 'DELETE', path: '/:handle/mute', summary: 'Ends a mute.' });
export const removeFollower = defineRoute({ ...change, id: 'members.remove-follower', method: 'DELETE', path: '/me/followers/:handle', summary: 'Makes somebody stop following you.' });

export const answerRequest = defineRoute({
  ...change, id: 'members.answer-request', method: 'PATCH', path: '/me/requests/:kind/:handle',
  summary: 'Accepts or declines a request to follow you or connect with you. A refusal is silent.',
  params: handleParams.extend({ kind: z.enum(['follow', 'connection']) }),
  body: z.strictObject({ answer: z.enum(['accept', 'decline']) }),
  refusals: ['members.not-found', 'members.request-not-found'],
});

const entry = cardSchema.extend({ since: z.string() });
const own = { method: 'GET', audience: 'member', limit: 'read', query: z.strictObject(listQuery), response: z.array(entry), meta: listMeta } as const;

export const listFollowers = defineRoute({ ...own, id: 'members.list-followers', path: '/me/followers', summary: 'Who follows you, newest first.' });
export const listFollowing = defineRoute({ ...own, id: 'members.list-following', path: '/me/following', summary: 'Whom you follow, newest first.' });
export const listConnections = defineRoute({ ...own, id: 'members.list-connections', path: '/me/connections', summary: 'Your connections, newest first.' });
export const listBlocked = defineRoute({ ...own, id: 'members.list-blocked', path: '/me/blocked', summary: 'Whom you blocked, newest first.' });
export const listMuted = defineRoute({ ...own, id: 'members.list-muted', path: '/me/muted', summary: 'Whom you muted, newest first.' });

export const listRequests = defineRoute({
  ...own, id: 'members.list-requests', path: '/me/requests', summary: 'Requests to you or from you that wait for an answer, newest first.',
  query: z.strictObject({ ...listQuery, kind: z.enum(['follow', 'connection']).default('connection'), direction: z.enum(['in', 'out']).default('in') }),
});

const others = { ...own, audience: 'anyone', params: handleParams, refusals: ['members.not-found', 'members.relations-hidden'] } as const;

export const listMemberFollowers = defineRoute({ ...others, id: 'members.list-member-followers', path: '/:handle/followers', summary: 'Who follows a member, newest first.' });
export const listMemberFollowing = defineRoute({ ...others, id: 'members.list-member-following', path: '/:handle/following', summary: 'Whom a member follows, newest first.' });
export const listMemberConnections = defineRoute({ ...others, id: 'members.list-member-connections', path: '/:handle/connections', summary: 'A member’s connections, newest first.' });
