import { callRoute, type CallInput, type RequestFacts, type RouteId, type Session, type Viewer } from '@kring/community/extend';
import type { ApiRoutes, RouteShape } from '@kring/community/extend';
import type {} from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { findViewer } from './store';

type Input<I extends RouteId> = ApiRoutes[I] extends RouteShape ? CallInput<ApiRoutes[I]> : never;

const request: RequestFacts = {
  ip: '127.0.0.1', method: 'GET', path: '/', search: '', origin: null, userAgent: 'seed', locale: 'nl', authorization: null, idempotencyKey: null, cookies: {},
};

/** Does what the member would do through the API, with every rule that holds there. */
export async function callAs<I extends RouteId>(strapi: Core.Strapi, memberId: string, id: I, input: Input<I>): Promise<void> {
  const viewer: Viewer = { ...(await findViewer(strapi, memberId)), sessionId: 'seed', signedInAt: new Date() };
  const session: Session = { viewer, via: 'bearer' };
  await callRoute(strapi, id, { session, request }, input as never);
}
