import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import type { RequestFacts } from '../viewer';
import { send, sendError } from './answers';
import type { Method, Reply, UploadedFile } from './define-route';
import { parsePart } from './input';
import { actionOf, declaredFiles, namedParams } from './koa';
import { factsOf, flatQuery } from './request-facts';

/** An editor signed in to Strapi's admin. */
export interface Editor {
  id: number;
  name: string;
  email: string;
}

export interface AdminRouteShape {
  /** `<plugin>.<verb>-<noun>`; unique within the plugin. */
  id: string;
  method: Method;
  /** Below `/<plugin>` of the admin API. */
  path: string;
  /** Action of the plugin's permission section, such as `plugin::members.read`. */
  permission: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Files of a multipart body by field name. */
  files?: readonly string[];
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : Record<string, never>;

export interface AdminCall<R extends AdminRouteShape = AdminRouteShape> {
  strapi: Core.Strapi;
  editor: Editor;
  params: Parsed<R['params']>;
  query: Parsed<R['query']>;
  body: Parsed<R['body']>;
  files: Readonly<Record<string, UploadedFile>>;
  request: RequestFacts;
}

export interface AdminOperation<R extends AdminRouteShape = AdminRouteShape> {
  route: R;
  run(call: AdminCall<R>): Promise<Reply> | Reply;
}

export function defineAdminRoute<const R extends AdminRouteShape>(route: R): R {
  return route;
}

export function implementAdmin<const R extends AdminRouteShape>(route: R, run: (call: AdminCall<R>) => Promise<Reply> | Reply): AdminOperation<R> {
  return { route, run };
}

/** Routes and controller for Strapi's admin API; each is held by its permission. */
export function bindAdminOperations(operations: readonly AdminOperation[]) {
  const routes = operations.map(({ route }) => ({
    method: route.method,
    path: route.path,
    handler: `admin.${actionOf(route)}`,
    config: {
      policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [route.permission] } }],
    },
  }));
  const admin = ({ strapi }: { strapi: Core.Strapi }) =>
    Object.fromEntries(operations.map((operation) => [actionOf(operation.route), adminAction(strapi, operation)]));
  return { routes: { admin: { type: 'admin' as const, routes } }, controllers: { admin } };
}

function adminAction(strapi: Core.Strapi, { route, run }: AdminOperation) {
  return async (ctx: Context) => {
    try {
      const request = factsOf(ctx);
      const { user } = ctx.state as { user: { id: number; firstname?: string; lastname?: string; email: string } };
      const reply = await run({
        strapi,
        editor: { id: user.id, name: [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email, email: user.email },
        params: parsePart('params', route.params, namedParams(ctx)) as Record<string, never>,
        query: parsePart('query', route.query, flatQuery(request.search)) as Record<string, never>,
        body: parsePart('body', route.body, (ctx.request as { body?: unknown }).body) as Record<string, never>,
        files: declaredFiles(route, ctx),
        request,
      });
      send(strapi, ctx, reply);
    } catch (error) {
      sendError(strapi, ctx, route.id, error);
    }
  };
}
