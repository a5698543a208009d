import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { configurationOf } from '../configuration';
import { isCommunityError, UnexpectedError, type CommunityError } from '../errors';
import type { Reply } from './define-route';

const neverStored = 'private, no-store';

export function send(strapi: Core.Strapi, ctx: Context, reply: Reply): void {
  ctx.set('Cache-Control', neverStored);
  for (const [name, value] of Object.entries(reply.headers ?? {})) ctx.set(name, value);
  for (const cookie of reply.cookies ?? []) ctx.append('Set-Cookie', serializeCookie(strapi, cookie));
  if (reply.redirect !== undefined) {
    ctx.status = reply.status ?? 303;
    ctx.set('Location', reply.redirect);
    ctx.body = '';
    return;
  }
  const body = reply.stream ?? reply.raw ?? (reply.data === undefined ? null : { data: reply.data, meta: reply.meta ?? {} });
  ctx.status = reply.status ?? (body === null ? 204 : 200);
  // Koa would guess HTML for any text that starts with '<'.
  if (typeof body === 'string' && !ctx.response.get('content-type')) ctx.type = 'text/plain';
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

/** Answers a refusal as it is, and anything else as 500 without a word about it; the log knows which route it was. */
export function sendError(strapi: Core.Strapi, ctx: Context, routeId: string, error: unknown): void {
  if (isCommunityError(error)) return writeError(ctx, error);
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  strapi.log.error(`${routeId}: ${reason}`);
  writeError(ctx, new UnexpectedError());
}

/** The contract's error form. */
export function writeError(ctx: Context, error: CommunityError): void {
  const { headers, retryAfterSeconds } = error as { headers?: Record<string, string>; retryAfterSeconds?: number };
  ctx.set({ 'Cache-Control': neverStored, ...headers });
  if (retryAfterSeconds !== undefined) ctx.set('Retry-After', String(retryAfterSeconds));
  ctx.status = error.status;
  ctx.body = { data: null, error: { status: error.status, name: error.name, message: error.message, details: error.details } };
}
