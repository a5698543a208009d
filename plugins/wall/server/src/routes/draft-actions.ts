import { implement } from '@kring/community/extend';
import * as drafts from '../services/drafts';
import * as routes from './draft-routes';

export const draftOperations = [
  implement(routes.listDrafts, async ({ strapi, viewer }) => ({ data: await drafts.listDrafts(strapi, viewer) })),
  implement(routes.saveDraft, async ({ strapi, viewer, params, body }) => ({ data: await drafts.saveDraft(strapi, viewer, params.slot, body) })),
  implement(routes.dropDraft, async ({ strapi, viewer, params }) => {
    await drafts.dropDraft(strapi, viewer, params.slot);
    return {};
  }),
];
