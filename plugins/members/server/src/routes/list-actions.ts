import { implement } from '@kring/community/extend';
import * as lists from '../services/lists';
import * as routes from './list-routes';

export const listOperations = [
  implement(routes.listLists, async ({ strapi, viewer }) => ({ data: await lists.listLists(strapi, viewer) })),
  implement(routes.createList, async ({ strapi, viewer, body }) => ({ status: 201, data: await lists.createList(strapi, viewer, body.name) })),
  implement(routes.renameList, async ({ strapi, viewer, params, body }) => ({ data: await lists.renameList(strapi, viewer, params.id, body.name) })),
  implement(routes.showList, ({ strapi, viewer, params, query }) => lists.showList(strapi, viewer, params.id, query)),

  implement(routes.deleteList, async ({ strapi, viewer, params }) => {
    await lists.deleteList(strapi, viewer, params.id);
    return { status: 204 };
  }),

  implement(routes.addToList, async ({ strapi, viewer, params }) => {
    await lists.addToList(strapi, viewer, params.id, params.handle);
    return { status: 204 };
  }),

  implement(routes.removeFromList, async ({ strapi, viewer, params }) => {
    await lists.removeFromList(strapi, viewer, params.id, params.handle);
    return { status: 204 };
  }),
];
