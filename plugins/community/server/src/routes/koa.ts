import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { isCommunityError, RateLimitedError } from '../errors';
import { resolveSession } from '../sessions';
import type { RequestFacts } from '../viewer';
import type { Operation, Reply, UploadedFile } from './define-route';
import { operationsOf } from './operations';
import { runOperation } from './run-operation';

/** Strapi splits a handler at its last dot, so an action is named without its plugin. */
export const actionOf = ({ id }: { id: string }) => id.slice(id.lastIndexOf('.') + 1);

type KoaAction = (ctx: Context) => Promise<void>;

/** The maps Strapi's plugin loader wants, made from operations: routes by name, one controller that holds them all. */
export function bindOperations(plugin: string, operations: readonly Operation[]) {
  const routes = operations.map(({ route }) => ({
    method: route.method,
    path: route.path,
    handler: `api.${actionOf(route)}`,
    // Who may call is declared per route and enforced in runOperation; Strapi's role grid would be a second, weaker truth.
    config: { auth: false as const },
  }));
  const api = ({ strapi }: { strapi: Core.Strapi }): Record<string, KoaAction> => {
    operationsOf(strapi).add(plugin, operations);
    return Object.fromEntries(operations.map((operation) => [actionOf(operation.route), koaAction(strapi, operation)]));
  };
  return { routes: { 'content-api': { type: 'content-api' as const, prefix: `/${plugin}`, routes } }, controllers: { api } };
}

function koaAction(strapi: Core.Strapi, operation: Operation): KoaAction {
  return async (ctx) => {
    try {
      const request = factsOf(ctx);
      const session = await resolveSession(strapi, request);
      const reply = await runOperation(strapi, operation, {
        session,
        request,
        params: ctx.params,
        query: Object.fromEntries(flatQuery(request.search)),
        body: ctx.request.body,
        files: filesOf(ctx),
      });
      send(strapi, ctx, reply);
    } catch (error) {
      sendError(strapi, ctx, error);
    }
  };
}

/** Repeated parameters become lists, so that a schema can refuse them; Strapi's nested parsing never takes part. */
export function flatQuery(search: string): Map<string, string | string[]> {
  const query = new Map<string, string | string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    const before = query.get(key);
    query.set(key, before === undefined ? value : [before, value].flat());
  }
  return query;
}

export function factsOf(ctx: Context): RequestFacts {
  return {
    ip: ctx.ip,
    method: ctx.method,
    path: ctx.path,
    search: ctx.querystring,
    origin: ctx.get('origin') || null,
    userAgent: ctx.get('user-agent').slice(0, 512),
    locale: ctx.acceptsLanguages('nl', 'en') || 'en',
    authorization: ctx.get('authorization') || null,
    idempotencyKey: ctx.get('idempotency-key') || null,
    cookies: parseCookies(ctx.get('cookie')),
  };
}

function parseCookies(header: string): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const name = pair.slice(0, at).trim();
    if (!(name in cookies)) cookies[name] = pair.slice(at + 1).trim();
  }
  return cookies;
}

interface FormidableFile {
  filepath: string;
  originalFilename: string | null;
  size: number;
  mimetype: string | null;
}

function filesOf(ctx: Context): Record<string, UploadedFile> {
  const given = (ctx.request as unknown as { files?: Record<string, FormidableFile | FormidableFile[]> }).files ?? {};
  return Object.fromEntries(
    Object.entries(given).map(([field, value]) => {
      const file = Array.isArray(value) ? value[0] : value;
      return [field, { path: file.filepath, name: file.originalFilename ?? '', bytes: file.size, mediaType: file.mimetype ?? '' }];
    }),
  );
}

export function send(strapi: Core.Strapi, ctx: Context, reply: Reply): void {
  for (const [name, value] of Object.entries(reply.headers ?? {})) ctx.set(name, value);
  if (!ctx.response.get('cache-control')) ctx.set('Cache-Control', 'private, no-store');
  for (const cookie of reply.cookies ?? []) ctx.append('Set-Cookie', serializeCookie(strapi, cookie));
  if (reply.redirect !== undefined) {
    ctx.status = reply.status ?? 303;
    ctx.set('Location', reply.redirect);
    ctx.body = '';
    return;
  }
  const body = reply.stream ?? reply.raw ?? (reply.data === undefined ? null : { data: reply.data, meta: reply.meta ?? {} });
  ctx.status = reply.status ?? (body === null ? 204 : 200);
  ctx.body = body;
}

/** HttpOnly and SameSite=Lax always, Secure whenever the site is served over https. */
export function serializeCookie(strapi: Core.Strapi, { name, value, maxAge, path = '/' }: NonNullable<Reply['cookies']>[number]): string {
  const isSecure = configurationOf(strapi).publicUrl.startsWith('https:');
  const age = value === null ? 0 : maxAge;
  return [
    `${name}=${value ?? ''}`,
    `Path=${path}`,
    ...(age === undefined ? [] : [`Max-Age=${age}`]),
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
}

function sendError(strapi: Core.Strapi, ctx: Context, error: unknown): void {
  if (!isCommunityError(error)) throw error;
  if (error instanceof RateLimitedError) {
    ctx.set({ 'Retry-After': String(error.retryAfterSeconds), ...error.headers });
  }
  ctx.set('Cache-Control', 'private, no-store');
  ctx.status = error.status;
  ctx.body = { data: null, error: { status: error.status, name: error.name, message: error.message, details: error.details } };
}
