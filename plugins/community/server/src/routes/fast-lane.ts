import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { createEarlyHeaders } from './early-headers';
import { answer } from './koa';
import { createMatcher, type Match } from './matcher';
import { operationsOf } from './operations';

interface Lane {
  match(path: string): Match | null;
  withHeaders: ReturnType<typeof createEarlyHeaders>;
}

/**
 * Answers hot reads before Strapi's stack, which costs more than the reads themselves.
 *
 * Same operation, same checks, same headers; whatever is not a plain GET of a hot path falls through.
 */
export function fastLane(strapi: Core.Strapi): Middleware {
  let lane: Lane | null = null;
  return async (ctx, next) => {
    if (ctx.method !== 'GET') return next();
    lane ??= openLane(strapi);
    const found = lane.match(ctx.path);
    if (!found?.operation.route.isHot) return next();
    const context = ctx as unknown as Context;
    await lane.withHeaders(context, () => answer(strapi, found.operation, context, found.params));
  };
}

function openLane(strapi: Core.Strapi): Lane {
  const prefix = strapi.config.get('api.rest.prefix', '/api') as string;
  const candidates = operationsOf(strapi)
    .list()
    .filter(({ operation }) => operation.route.method === 'GET')
    .map(({ plugin, operation }) => ({ operation, path: `${prefix}/${operation.route.root ?? plugin}${operation.route.path}`.replace(/\/$/, '') }));
  return { match: createMatcher(candidates), withHeaders: createEarlyHeaders(strapi) };
}
