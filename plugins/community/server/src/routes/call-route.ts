import type { Core } from '@strapi/strapi';
import type { ApiRoutes } from '../extend';
import type { RequestFacts, Session } from '../viewer';
import type { CallInput, ReplyOf, RouteShape, UploadedFile } from './define-route';
import { operationsOf } from './operations';
import { runOperation } from './run-operation';

export type RouteId = keyof ApiRoutes & string;
type RouteOf<I extends RouteId> = ApiRoutes[I] extends RouteShape ? ApiRoutes[I] : never;

export interface Caller {
  session: Session | null;
  request: RequestFacts;
  files?: Readonly<Record<string, UploadedFile>>;
}

/**
 * Calls a path of the API inside the process, with the same checks, limits and presenters as over HTTP.
 *
 * @throws CommunityError as the route would answer it.
 */
export async function callRoute<I extends RouteId>(
  strapi: Core.Strapi,
  id: I,
  caller: Caller,
  input: CallInput<RouteOf<I>>,
): Promise<ReplyOf<RouteOf<I>>> {
  const operation = operationsOf(strapi).get(id);
  if (!operation) throw new Error(`No route is called '${id}'`);
  const { params = {}, query = {}, body = {} } = input as { params?: unknown; query?: unknown; body?: unknown };
  const request = { ...caller.request, method: operation.route.method };
  return (await runOperation(strapi, operation, {
    session: caller.session,
    request,
    params,
    query,
    body,
    files: caller.files ?? {},
  })) as ReplyOf<RouteOf<I>>;
}

/** Derives the merged `ApiRoutes` of a plugin from its route constants. */
export type RoutesById<T extends Record<string, RouteShape>> = { [K in keyof T as T[K]['id']]: T[K] };
