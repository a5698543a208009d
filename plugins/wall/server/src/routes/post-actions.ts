import { implement, type RequestFacts, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { accessPost, maySee, type SeenPost } from '../access';
import { postKinds } from '../extend';
import { accept } from '../services/answers';
import { findAccepted } from '../services/comments';
import { showFeed, showMemberWall } from '../services/feeds';
import * as posts from '../services/posts';
import { presentPosts } from '../services/present';
import { react, showReactors } from '../services/reactions';
import { readRevisions } from '../store/revisions';
import * as routes from './post-routes';

export const localeOf = (viewer: Viewer | null, request: RequestFacts): string => viewer?.locale ?? request.locale;

async function shown(strapi: Core.Strapi, { post, eyes }: SeenPost, locale: string) {
  const [data] = await presentPosts(strapi, [post], eyes, locale);
  return { data };
}

export const postOperations = [
  implement(routes.showFeed, ({ strapi, viewer, params, query, request }) => showFeed(strapi, viewer, params.feed, query, localeOf(viewer, request))),
  implement(routes.showMemberWall, ({ strapi, viewer, params, query, request }) => showMemberWall(strapi, viewer, params.handle, query, localeOf(viewer, request))),

  implement(routes.listKinds, ({ strapi, viewer, request }) => {
    const language = localeOf(viewer, request) === 'nl' ? 'nl' : 'en';
    return { data: postKinds.of(strapi).list().map(({ kind, label, hint, title, hasAnswers }) => ({ kind, label: label[language], hint: hint[language], title, hasAnswers })) };
  }),

  implement(routes.showPost, async ({ strapi, viewer, params, request }) => {
    const locale = localeOf(viewer, request);
    const { post, eyes } = await accessPost(strapi, viewer, params.id);
    const [[data], acceptedComment] = await Promise.all([presentPosts(strapi, [post], eyes, locale), findAccepted(strapi, { post, eyes }, locale)]);
    return { data: { ...data, acceptedComment } };
  }),

  implement(routes.publishPost, async ({ strapi, viewer, body }) => shown(strapi, await posts.publish(strapi, viewer, body), viewer.locale)),
  implement(routes.editPost, async ({ strapi, viewer, params, body }) => shown(strapi, await posts.edit(strapi, viewer, params.id, body), viewer.locale)),
  implement(routes.removePost, async ({ strapi, viewer, params }) => shown(strapi, await posts.remove(strapi, viewer, params.id), viewer.locale)),
  implement(routes.restorePost, async ({ strapi, viewer, params }) => shown(strapi, await posts.restore(strapi, viewer, params.id), viewer.locale)),
  implement(routes.lockPost, async ({ strapi, viewer, params }) => shown(strapi, await posts.lock(strapi, viewer, params.id, true), viewer.locale)),
  implement(routes.unlockPost, async ({ strapi, viewer, params }) => shown(strapi, await posts.lock(strapi, viewer, params.id, false), viewer.locale)),
  implement(routes.acceptAnswer, async ({ strapi, viewer, params, body }) => shown(strapi, await accept(strapi, viewer, params.id, body.commentId), viewer.locale)),

  implement(routes.showRevisions, async ({ strapi, viewer, params }) => {
    const { post, eyes } = await accessPost(strapi, viewer, params.id);
    const revisions = post.removal ? [] : await readRevisions(strapi, 'post', post.row);
    const open = revisions.filter(({ audience }) => maySee({ authorRow: post.authorRow, audience }, eyes));
    return { data: open.map(({ title, text, replacedAt }) => ({ title, text, replacedAt: replacedAt.toISOString() })) };
  }),

  implement(routes.reactToPost, async ({ strapi, viewer, params }) => ({ data: await react(strapi, viewer, 'post', params.id, params.kind, true) })),
  implement(routes.unreactToPost, async ({ strapi, viewer, params }) => ({ data: await react(strapi, viewer, 'post', params.id, params.kind, false) })),
  implement(routes.listPostReactions, ({ strapi, viewer, params, query }) => showReactors(strapi, viewer, 'post', params.id, query, viewer.locale)),
];
