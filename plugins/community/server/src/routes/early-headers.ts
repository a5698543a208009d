import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';

type Headers = [string, string | string[]][];
type Factory = (config: object, tools: { strapi: Core.Strapi }) => Middleware | undefined;

/** Middlewares of Strapi that touch the headers of an answer; the configuration says which are on and how. */
const around = ['strapi::responseTime', 'strapi::poweredBy'];

/**
 * What Strapi's own middlewares would set on an answer, for answers that are given before them.
 *
 * The security headers are the same for every path of the API and cost a fifth of a request to make, so they are taken
 * from the first run. So are the cross-origin headers for requests that name no origin; for others that middleware runs.
 */
export function createEarlyHeaders(strapi: Core.Strapi): (ctx: Context, answer: () => Promise<void>) => Promise<void> {
  const security = configured(strapi, 'strapi::security');
  const crossOrigin = configured(strapi, 'strapi::cors');
  const plain = around.map((name) => configured(strapi, name)).filter((layer) => layer !== null);
  const chain = [...plain, ...(crossOrigin ? [crossOrigin] : [])];
  const remembered: { security?: Headers; withoutOrigin?: Headers } = {};
  const run = (layers: readonly Middleware[], ctx: Context, answer: () => Promise<void>, at: number): Promise<void> => {
    const layer = layers[at];
    return layer ? (layer(ctx as never, () => run(layers, ctx, answer, at + 1)) as Promise<void>) : answer();
  };
  return async (ctx, answer) => {
    if (remembered.security) setAll(ctx, remembered.security);
    else remembered.security = await headersOf(ctx, security);
    if (ctx.req.headers.origin !== undefined) return run(chain, ctx, answer, 0);
    if (remembered.withoutOrigin) setAll(ctx, remembered.withoutOrigin);
    else remembered.withoutOrigin = await headersOf(ctx, crossOrigin);
    return run(plain, ctx, answer, 0);
  };
}

function setAll(ctx: Context, headers: Headers): void {
  for (const [name, value] of headers) ctx.res.setHeader(name, value);
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
