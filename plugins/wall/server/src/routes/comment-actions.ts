import { implement } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { accessComment, maySee, type SeenComment } from '../access';
import { verify } from '../services/answers';
import * as comments from '../services/comments';
import { presentComments } from '../services/present';
import { react, showReactors } from '../services/reactions';
import { readRevisions } from '../store/revisions';
import * as routes from './comment-routes';
import { localeOf } from './post-actions';

async function shown(strapi: Core.Strapi, { comment, post, eyes }: SeenComment, locale: string) {
  const [data] = await presentComments(strapi, post, [comment], eyes, locale);
  return { data };
}

export const commentOperations = [
  implement(routes.listComments, ({ strapi, viewer, params, query, request }) => comments.showConversation(strapi, viewer, params.id, query, localeOf(viewer, request))),
  implement(routes.postComment, async ({ strapi, viewer, params, body }) => shown(strapi, await comments.comment(strapi, viewer, params.id, body), viewer.locale)),
  implement(routes.showComment, async ({ strapi, viewer, params, request }) => shown(strapi, await accessComment(strapi, viewer, params.id), localeOf(viewer, request))),
  implement(routes.editComment, async ({ strapi, viewer, params, body }) => shown(strapi, await comments.editComment(strapi, viewer, params.id, body.text), viewer.locale)),
  implement(routes.removeComment, async ({ strapi, viewer, params }) => shown(strapi, await comments.removeComment(strapi, viewer, params.id), viewer.locale)),
  implement(routes.restoreComment, async ({ strapi, viewer, params }) => shown(strapi, await comments.restoreComment(strapi, viewer, params.id), viewer.locale)),
  implement(routes.verifyAnswer, async ({ strapi, viewer, params }) => shown(strapi, await verify(strapi, viewer, params.id, true), viewer.locale)),
  implement(routes.unverifyAnswer, async ({ strapi, viewer, params }) => shown(strapi, await verify(strapi, viewer, params.id, false), viewer.locale)),

  implement(routes.showCommentRevisions, async ({ strapi, viewer, params }) => {
    const { comment, post, eyes } = await accessComment(strapi, viewer, params.id);
    const revisions = comment.removal ? [] : await readRevisions(strapi, 'comment', comment.row);
    const open = revisions.filter(({ audience }) => maySee({ authorRow: post.authorRow, audience }, eyes));
    return { data: open.map(({ text, replacedAt }) => ({ text, replacedAt: replacedAt.toISOString() })) };
  }),

  implement(routes.reactToComment, async ({ strapi, viewer, params }) => ({ data: await react(strapi, viewer, 'comment', params.id, params.kind, true) })),
  implement(routes.unreactToComment, async ({ strapi, viewer, params }) => ({ data: await react(strapi, viewer, 'comment', params.id, params.kind, false) })),
  implement(routes.listCommentReactions, ({ strapi, viewer, params, query }) => showReactors(strapi, viewer, 'comment', params.id, query, viewer.locale)),
];
