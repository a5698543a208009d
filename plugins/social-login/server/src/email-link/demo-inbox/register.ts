import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { addModels } from '../../add-models';
import { configurationOf } from '../../configuration';
import { demoMailModel, findDemoMail, keepDemoMail, listDemoMails, type OutgoingMail } from './mails';
import { inboxPage, mailPage } from './pages';

/** Pages under /demo/inbox, where the configuration opens them; it never does in production. */
export function registerDemoInbox(strapi: Core.Strapi): void {
  addModels(strapi, demoMailModel);
  if (!configurationOf(strapi).isDemoInboxOpen) return;
  strapi.server.routes([
    { method: 'GET', path: '/demo/inbox', handler: async (ctx: Context) => answer(ctx, inboxPage(await listDemoMails(strapi))), config: { auth: false } },
    { method: 'GET', path: '/demo/inbox/:id', handler: (ctx: Context) => showMail(strapi, ctx), config: { auth: false } },
  ]);
}

async function showMail(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const id = Number((ctx.params as { id: string }).id);
  const mail = Number.isSafeInteger(id) ? await findDemoMail(strapi, id) : null;
  if (mail) answer(ctx, mailPage(mail));
}

function answer(ctx: Context, html: string): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.set('Referrer-Policy', 'no-referrer');
  ctx.type = 'html';
  ctx.body = html;
}

interface EmailPlugin {
  provider: { send(mail: OutgoingMail): Promise<void> };
}

/** In bootstrap, after the email plugin made its own provider. */
export function divertMailToDemoInbox(strapi: Core.Strapi): void {
  if (!configurationOf(strapi).isDemoInboxOpen) return;
  (strapi.plugin('email') as unknown as EmailPlugin).provider = { send: (mail) => keepDemoMail(strapi, mail) };
}
