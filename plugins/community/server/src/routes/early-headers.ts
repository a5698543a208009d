import type { Core } from '@strapi/strapi';
import type { Context, Middleware, Next } from 'koa';

type Factory = (config: object, tools: { strapi: Core.Strapi }) => Middleware | undefined;

/** Middlewares of Strapi that touch the headers of an answer; the configuration says which are on and how. */
const around = ['strapi::responseTime', 'strapi::poweredBy', 'strapi::cors'];

/**
 * What Strapi's own middlewares would set on an answer, for answers that are given before them.
 *
 * Cross-origin headers depend on the request, so that middleware runs each time; the security headers are the same
 * for every path of the API and cost a fifth of a request to make, so they are taken from the first run.
 */
export function createEarlyHeaders(strapi: Core.Strapi): (ctx: Context, answer: () => Promise<void>) => Promise<void> {
  const secure = remembered(configured(strapi, 'strapi::security'));
  const layers = around.map((name) => configured(strapi, name)).filter((layer) => layer !== null);
  return async (ctx, answer) => {
    await secure(ctx);
    const run = layers.reduceRight<Next>((next, layer) => async () => layer(ctx as never, next), answer);
    await run();
  };
}

function configured(strapi: Core.Strapi, name: string): Middleware | null {
  const list = strapi.config.get('middlewares', []) as (string | { name?: string; config?: object })[];
  const entry = list.find((given) => (typeof given === 'string' ? given : given.name) === name);
  if (entry === undefined) return null;
  const factories = strapi.get('middlewares') as { get(uid: string): Factory };
  const config = typeof entry === 'string' ? {} : (entry.config ?? {});
  return factories.get(name)(config, { strapi }) ?? null;
}

function remembered(security: Middleware | null): (ctx: Context) => Promise<void> {
  let headers: [string, string | string[]][] | null = null;
  return async (ctx) => {
    if (headers === null) {
      const before = new Set(ctx.res.getHeaderNames());
      await security?.(ctx as never, async () => undefined);
      headers = ctx.res
        .getHeaderNames()
        .filter((name) => !before.has(name))
        .map((name) => [name, ctx.res.getHeader(name) as string | string[]]);
      return;
    }
    for (const [name, value] of headers) ctx.res.setHeader(name, value);
  };
}
