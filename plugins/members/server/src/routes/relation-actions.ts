import { implement } from '@kring/community/extend';
import { presentRelation } from '../services/present-profile';
import { listOf, listOwn } from '../services/relation-lists';
import * as relations from '../services/relations';
import * as routes from './relation-routes';

export const relationOperations = [
  implement(routes.follow, async ({ strapi, viewer, params }) => ({ data: presentRelation(await relations.follow(strapi, viewer, params.handle)) })),
  implement(routes.unfollow, async ({ strapi, viewer, params }) => ({ data: presentRelation(await relations.unfollow(strapi, viewer, params.handle)) })),
  implement(routes.connect, async ({ strapi, viewer, params }) => ({ data: presentRelation(await relations.connect(strapi, viewer, params.handle)) })),
  implement(routes.disconnect, async ({ strapi, viewer, params }) => ({ data: presentRelation(await relations.disconnect(strapi, viewer, params.handle)) })),
  implement(routes.block, async ({ strapi, viewer, params }) => ({ data: presentRelation(await relations.block(strapi, viewer, params.handle)) })),
  implement(routes.unblock, async ({ strapi, viewer, params }) => ({ data: presentRelation(await relations.unblock(strapi, viewer, params.handle)) })),
  implement(routes.mute, async ({ strapi, viewer, params }) => ({ data: presentRelation(await relations.mute(strapi, viewer, params.handle)) })),
  implement(routes.unmute, async ({ strapi, viewer, params }) => ({ data: presentRelation(await relations.unmute(strapi, viewer, params.handle)) })),
  implement(routes.removeFollower, async ({ strapi, viewer, params }) => ({ data: presentRelation(await relations.removeFollower(strapi, viewer, params.handle)) })),

  implement(routes.answerRequest, async ({ strapi, viewer, params, body }) => {
    const answer = { kind: params.kind, isAccepted: body.answer === 'accept' };
    return { data: presentRelation(await relations.answerRequest(strapi, viewer, params.handle, answer)) };
  }),

  implement(routes.listFollowers, ({ strapi, viewer, query }) => listOwn(strapi, viewer, 'followers', query)),
  implement(routes.listFollowing, ({ strapi, viewer, query }) => listOwn(strapi, viewer, 'following', query)),
  implement(routes.listConnections, ({ strapi, viewer, query }) => listOwn(strapi, viewer, 'connections', query)),
  implement(routes.listBlocked, ({ strapi, viewer, query }) => listOwn(strapi, viewer, 'blocked', query)),
  implement(routes.listMuted, ({ strapi, viewer, query }) => listOwn(strapi, viewer, 'muted', query)),
  implement(routes.listRequests, ({ strapi, viewer, query }) => listOwn(strapi, viewer, `${query.kind}-requests-${query.direction}`, query)),

  implement(routes.listMemberFollowers, ({ strapi, viewer, params, query, request }) => listOf(strapi, viewer, params.handle, 'followers', query, viewer?.locale ?? request.locale)),
  implement(routes.listMemberFollowing, ({ strapi, viewer, params, query, request }) => listOf(strapi, viewer, params.handle, 'following', query, viewer?.locale ?? request.locale)),
  implement(routes.listMemberConnections, ({ strapi, viewer, params, query, request }) => listOf(strapi, viewer, params.handle, 'connections', query, viewer?.locale ?? request.locale)),
];
