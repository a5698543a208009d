import { existsSync } from 'node:fs';
import { implement, NotFoundError, type RoutesById } from '@kring/community/extend';
import * as routes from './routes';

declare module '@kring/community/extend' {
  interface ApiRoutes extends RoutesById<typeof routes> {}
}

const kingfisher = { id: '1', species: 'Kingfisher', note: null };

/** What the tests look at from outside. */
export const seen = { usedLinks: 0, finishedWaits: 0, lastPicture: '', gossip: '' };

export const operations = [
  implement(routes.listSightings, () => ({ data: [kingfisher], meta: {} })),
  implement(routes.showSighting, ({ params, query }) => {
    if (params.id === 'unknown') throw new NotFoundError();
    return { data: { id: params.id, species: query.lang === 'nl' ? 'IJsvogel' : 'Kingfisher', note: null } };
  }),
  implement(routes.showNewest, () => ({ data: kingfisher })),
  implement(routes.reportSighting, ({ body }) => ({ data: { id: '2', species: body.species, note: body.note ?? null } })),
  implement(routes.attachPicture, ({ files }) => {
    seen.lastPicture = files.picture.path;
    return { data: { bytes: files.picture.bytes, isThere: existsSync(files.picture.path) } };
  }),
  implement(routes.followLink, () => {
    seen.usedLinks += 1;
    return { redirect: '/welcome' };
  }),
  implement(routes.fallOver, () => {
    throw new Error('select secret_column from hidden_table');
  }),
  implement(routes.waitLong, async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    seen.finishedWaits += 1;
    return { data: { isDone: true } };
  }),
  implement(routes.sayOnce, () => ({ data: {} })),
  implement(routes.saySecret, ({ viewer }) => ({ data: { handle: viewer.handle } })),
  implement(routes.gossip, () => ({ data: { heard: seen.gossip } })),
  implement(routes.showIntroduction, () => ({ data: { title: 'Birds' } })),
];
