import { implement } from '@kring/community/extend';
import { listOwnNotes, putNoteAway } from '../services/notes';
import * as routes from './note-routes';

export const noteOperations = [
  implement(routes.listNotes, async ({ strapi, viewer }) => ({ data: await listOwnNotes(strapi, viewer) })),

  implement(routes.putNoteAway, async ({ strapi, viewer, params }) => {
    await putNoteAway(strapi, viewer, params.id);
    return { status: 204 };
  }),
];
