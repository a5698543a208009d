import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';

type Headers = [string, string | string[]][];
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
  const security = configured(strapi, 'strapi::security');
  const layers = around.map((name) => configured(strapi, name)).filter((layer) => layer !== null);
  let remembered: Headers | null = null;
  const run = (ctx: Context, answer: () => Promise<void>, at: number): Promise<void> => {
    const layer = layers[at];
    return layer ? (layer(ctx as never, () => run(ctx, answer, at + 1)) as Promise<void>) : answer();
  };
  return async (ctx, answer) => {
    if (remembered) for (const [name, value] of remembered) ctx.res.setHeader(name, value);
    else remembered = await headersOf(ctx, security);
    await run(ctx, answer, 0);
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

/** What a middleware sets on an answer, which thereby has it. */
async function headersOf(ctx: Context, middleware: Middleware | null): Promise<Headers> {
  const before = new Set(ctx.res.getHeaderNames());
  await middleware?.(ctx as never, async () => undefined);
  const added = ctx.res.getHeaderNames().filter((name) => !before.has(name));
  return added.map((name) => [name, ctx.res.getHeader(name) as string | string[]]);
}
