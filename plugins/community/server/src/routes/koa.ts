import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { InvalidInputError, UnsupportedMediaTypeError } from '../errors';
import { resolveSession } from '../sessions';
import type { RequestFacts } from '../viewer';
import { send, sendError } from './answers';
import type { Operation, RouteShape, UploadedFile } from './define-route';
import { operationsOf } from './operations';
import { factsOf, filesOf, flatQuery } from './request-facts';
import { runOperation } from './run-operation';

/** Strapi splits a handler at its last dot, so an action is named without its plugin. */
export const actionOf = ({ id }: { id: string }) => id.slice(id.lastIndexOf('.') + 1);

type KoaAction = (ctx: Context) => Promise<void>;

export interface BoundRoute {
  method: string;
  path: string;
  handler: string;
  config: { auth: false };
}

interface BoundRouter {
  type: 'content-api';
  prefix: string;
  routes: BoundRoute[];
}

/** What a plugin's index exports as `routes` and `controllers`. */
export interface BoundOperations {
  /** One router for each part of the API it has paths in. */
  routes: Record<string, BoundRouter>;
  controllers: { api(tools: { strapi: Core.Strapi }): Record<string, KoaAction> };
}

/** The maps Strapi's plugin loader wants, made from operations: routes by name, one controller that holds them all. */
export function bindOperations(plugin: string, operations: readonly Operation[]): BoundOperations {
  const routes: Record<string, BoundRouter> = {};
  for (const { route } of operations) {
    const root = route.root ?? plugin;
    const router = (routes[`content-api-${root}`] ??= { type: 'content-api', prefix: `/${root}`, routes: [] });
    // Who may call is declared per route and enforced in runOperation; Strapi's role grid would be a second, weaker truth.
    router.routes.push({ method: route.method, path: route.path, handler: `api.${actionOf(route)}`, config: { auth: false } });
  }
  const api = ({ strapi }: { strapi: Core.Strapi }): Record<string, KoaAction> => {
    operationsOf(strapi).add(plugin, operations);
    return Object.fromEntries(operations.map((operation) => [actionOf(operation.route), (ctx: Context) => answer(strapi, operation, ctx, namedParams(ctx))]));
  };
  return { routes, controllers: { api } };
}

/** From Koa's context to an answer on it; the fast lane and Strapi's router both end here. */
export async function answer(strapi: Core.Strapi, operation: Operation, ctx: Context, params: unknown): Promise<void> {
  const { route } = operation;
  try {
    // A preview or a scanner asking for the head of a link must not use up what the link stands for.
    if (ctx.method === 'HEAD' && route.isNavigation) return send(strapi, ctx, { status: 200, raw: '' });
    const request = factsOf(ctx);
    const reply = await runOperation(strapi, operation, {
      session: await sessionOf(strapi, request),
      request,
      params,
      query: flatQuery(request.search),
      body: bodyOf(route, ctx),
      files: declaredFiles(route, ctx),
    });
    send(strapi, ctx, reply);
  } catch (error) {
    sendError(strapi, ctx, route.id, error);
  }
}

/** Strapi's router adds what its prefix matched, under a number. */
export function namedParams(ctx: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(ctx.params as Record<string, string>).filter(([name]) => !/^\d+$/.test(name)));
}

/** Without a cookie or a token there is nothing to recognise anybody by. */
function sessionOf(strapi: Core.Strapi, request: RequestFacts) {
  const isBare = request.authorization === null && Object.keys(request.cookies).length === 0;
  return isBare ? null : resolveSession(strapi, request);
}

function bodyOf(route: RouteShape, ctx: Context): unknown {
  if (!['POST', 'PUT', 'PATCH'].includes(ctx.method)) return undefined;
  const accepted = ['json', 'urlencoded', ...(route.files ? ['multipart'] : [])];
  // `false`: there is a body, of another type.
  if (ctx.request.length !== 0 && ctx.request.is(accepted) === false) throw new UnsupportedMediaTypeError();
  return (ctx.request as { body?: unknown }).body;
}

/** @throws InvalidInputError for a file the route did not ask for. */
export function declaredFiles(route: Pick<RouteShape, 'files'>, ctx: Context): Record<string, UploadedFile> {
  const files = filesOf(ctx);
  const foreign = Object.keys(files).filter((field) => !route.files?.includes(field));
  if (foreign.length === 0) return files;
  throw new InvalidInputError(foreign.map((field) => ({ path: `files.${field}`, message: 'This file is not asked for.' })));
}
