/** What authors of routes may and may not write. Compiled by `npx tsc -p tests`; never run. */
import { callRoute, defineRoute, implement, listMeta, listQuery, type Caller } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type {} from '../house/fixture-plugin/server/operations';

declare const strapi: Core.Strapi;
declare const caller: Caller;

const open = defineRoute({
  id: 'types.open', method: 'GET', path: '/open/:id', audience: 'anyone', summary: 'Open.', limit: 'read',
  params: z.object({ id: z.string() }), query: z.object(listQuery), response: z.array(z.object({ name: z.string() })), meta: listMeta,
});
const closed = defineRoute({
  id: 'types.closed', method: 'POST', path: '/closed', audience: 'member', summary: 'Closed.', limit: 'write',
  body: z.object({ text: z.string() }), response: z.object({ length: z.number() }),
});

// Input arrives parsed: a limit is a number, a parameter a text.
implement(open, ({ params, query }) => ({ data: [{ name: params.id.padEnd(query.limit) }] }));

// @ts-expect-error an answer has the form its schema names
implement(open, () => ({ data: [{ nickname: 'Anna' }] }));

// @ts-expect-error a route without a body has none to read
implement(open, ({ body }) => ({ data: [{ name: body.text.trim() }] }));

// @ts-expect-error on a route for anyone there may be no viewer
implement(open, ({ viewer }) => ({ data: [{ name: viewer.handle }] }));

// On a route for members there always is one.
implement(closed, ({ viewer, body }) => ({ data: { length: viewer.handle.length + body.text.length } }));

// @ts-expect-error services and actions never see Koa's context
implement(closed, ({ ctx }) => ({ data: { length: String(ctx).length } }));

// @ts-expect-error a method is one of five
defineRoute({ id: 'types.odd', method: 'FETCH', path: '/', audience: 'anyone', summary: 'Odd.', limit: 'read' });

// @ts-expect-error every route says how often it may be called
defineRoute({ id: 'types.unlimited', method: 'GET', path: '/', audience: 'anyone', summary: 'Odd.' });

// @ts-expect-error every route says who may call it
defineRoute({ id: 'types.ownerless', method: 'GET', path: '/', summary: 'Odd.', limit: 'read' });

// Calls inside the process are typed after the merged routes.
void callRoute(strapi, 'birdwatch.show-sighting', caller, { params: { id: '1' }, query: {} }).then(({ data }) => data?.species.trim());

// @ts-expect-error no route of that name was merged into ApiRoutes
void callRoute(strapi, 'birdwatch.show-egg', caller, {});

// @ts-expect-error its parameter is missing
void callRoute(strapi, 'birdwatch.show-sighting', caller, { query: {} });
