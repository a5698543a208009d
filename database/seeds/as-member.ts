import { callRoute, type CallInput, type RequestFacts, type RouteId, type Session, type Viewer } from '@kring/community/extend';
import type { ApiRoutes, RouteShape } from '@kring/community/extend';
import type {} from '@kring/members/extend';
import type {} from '@kring/wall/extend';
import type { Core } from '@strapi/strapi';
import { findViewer } from './store';

type Input<I extends RouteId> = ApiRoutes[I] extends RouteShape ? CallInput<ApiRoutes[I]> : never;

const request: RequestFacts = {
  ip: '127.0.0.1', method: 'GET', path: '/', search: '', origin: null, userAgent: 'seed', locale: 'nl', authorization: null, idempotencyKey: null, cookies: {},
};

type Known = Omit<Viewer, 'sessionId' | 'signedInAt'>;
type Reply<I extends RouteId> = Awaited<ReturnType<typeof callRoute<I>>>;

/** Does what the member would do through the API, with every rule that holds there. */
export async function callAs<I extends RouteId>(strapi: Core.Strapi, memberId: string, id: I, input: Input<I>): Promise<Reply<I>> {
  return callWith(strapi, await findViewer(strapi, memberId), id, input);
}

/** The same for somebody who was looked up before. */
export function callWith<I extends RouteId>(strapi: Core.Strapi, known: Known, id: I, input: Input<I>): Promise<Reply<I>> {
  const session: Session = { viewer: { ...known, sessionId: 'seed', signedInAt: new Date() }, via: 'bearer' };
  return callRoute(strapi, id, { session, request }, input as never);
}
