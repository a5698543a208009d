import { configurationOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { answerPage } from './answer-page';
import { openAssets } from './assets';
import { openBuild } from './build';
import { isReserved } from './reserved';
import { baseHeaders } from './security';

const readMethods = ['GET', 'HEAD'];

/** The member site as one Koa middleware: reserved paths go on to Strapi, assets and pages are answered here. */
export function serveSite(strapi: Core.Strapi): Middleware {
  const build = openBuild(strapi);
  const assets = openAssets();
  return async (ctx, next) => {
    if (isReserved(strapi, ctx.path)) return next();
    const isRead = readMethods.includes(ctx.method);
    if (isRead && assets.send(ctx)) return ctx.set(baseHeaders(configurationOf(strapi).publicUrl));
    if (!isRead && ctx.method !== 'POST') return next();
    if (await build.answerTooling(ctx)) return;
    const pages = await build.load();
    if (!pages) return next();
    if (!pages.claims(ctx.path) && (await isAnsweredByOthers(ctx, next))) return;
    await answerPage(strapi, ctx, pages);
  };
}

/** What the organisation serves beside Kring (its own routes, files in public/) comes before our "not found". */
async function isAnsweredByOthers(ctx: Context, next: () => Promise<unknown>): Promise<boolean> {
  await next();
  return ctx.status !== 404 || !ctx.get('Accept').includes('text/html');
}
