import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { MalformedRequestError, MethodNotAllowedError, NotFoundError, TooLargeError, UnexpectedError, type CommunityError } from '../errors';
import { writeError } from './answers';
import { uploadedPaths } from './request-facts';

/**
 * Around everything below the API's prefix: refusals made before a route was reached (a body that can't be read, an
 * unknown address) get the contract's form, and uploaded files are gone after the answer, whatever became of it.
 * Elsewhere Strapi removes only what stands under `files`, and may still need that; the rest goes here.
 */
export function apiFrame(strapi: Core.Strapi): Middleware {
  const prefix = `${strapi.config.get('api.rest.prefix', '/api') as string}/`;
  return async (ctx, next) => {
    const context = ctx as unknown as Context;
    if (!ctx.path.startsWith(prefix)) return next().finally(() => removeUploads(strapi, uploadedPaths(context, ['files'])));
    try {
      await next();
      const refusal = refusalOf(context);
      if (refusal) writeError(context, refusal);
    } finally {
      await removeUploads(strapi, uploadedPaths(context));
    }
  };
}

/** Only what nobody answered in the contract's form; routes of Strapi itself keep their own words. */
function refusalOf(ctx: Context): CommunityError | null {
  if (ctx.status < 400 || hasCode(ctx.body)) return null;
  if (ctx.status === 500) return new UnexpectedError();
  if (isOfSomeRoute(ctx)) return null;
  if (ctx.status === 413) return new TooLargeError();
  if (ctx.status === 404) return new NotFoundError('There is nothing at this address.');
  if (ctx.status === 405) return new MethodNotAllowedError();
  return ctx.status === 400 ? new MalformedRequestError() : null;
}

/** The folder of public files answers for every path nobody claimed; that is no route. */
function isOfSomeRoute(ctx: Context): boolean {
  const { route } = ctx.state as { route?: { info?: { pluginName?: string; apiName?: string } } };
  return Boolean(route?.info?.pluginName ?? route?.info?.apiName);
}

function hasCode(body: unknown): boolean {
  const { error } = (body ?? {}) as { error?: { details?: { code?: unknown } } };
  return typeof error?.details?.code === 'string';
}

async function removeUploads(strapi: Core.Strapi, paths: readonly string[]): Promise<void> {
  for (const outcome of await Promise.allSettled(paths.map((path) => rm(path, { force: true })))) {
    if (outcome.status === 'rejected') strapi.log.error(`An uploaded file was not removed: ${String(outcome.reason)}`);
  }
}
