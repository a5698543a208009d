import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { callRoute, configurationOf, factsOf, readSettings, resolveSession, serializeCookie, type Session } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { siteConfigurationOf } from '../configuration';
import { openIcons } from '../icons/icons';
import { imageOriginOf, showableLogo } from '../image-origin';
import { lookOf } from '../look';
import { organisation } from '../organisation';
import type { PageDoor, SiteBuild } from './page-door';
import { pageHeaders } from './security';

const formLimit = 256 * 1024;
const uploadLimit = 12 * 1024 * 1024;
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Renders one page, or runs its action, and puts the answer on Koa's context. */
export async function answerPage(strapi: Core.Strapi, ctx: Context, pages: SiteBuild): Promise<void> {
  const { publicUrl } = configurationOf(strapi);
  const nonce = randomBytes(16).toString('base64');
  const request = factsOf(ctx);
  const session = await resolveSession(strapi, request);
  if (isFromElsewhere(ctx, publicUrl)) return refuseOrigin(ctx);
  if (!isBodyAcceptable(ctx, session !== null)) return refuseBody(ctx);
  const cookies: string[] = [];
  const door = await openDoor(strapi, ctx, { session, nonce, cookies });
  const response = await pages.respond(ctx.req, ctx.res, door);
  await putOnContext(ctx, response);
  for (const cookie of cookies) ctx.append('Set-Cookie', cookie);
  ctx.set(pageHeaders({ publicUrl, nonce, isLive: siteConfigurationOf(strapi).isLive, imageOrigin: imageOriginOf(strapi) }));
}

interface Opened {
  session: Session | null;
  nonce: string;
  cookies: string[];
}

async function openDoor(strapi: Core.Strapi, ctx: Context, { session, nonce, cookies }: Opened): Promise<PageDoor> {
  const request = factsOf(ctx);
  const kept = await readSettings(strapi, organisation);
  const current = { ...kept, logo: showableLogo(strapi, kept.logo) };
  const look = lookOf(current);
  return {
    async call(id, input, files = {}) {
      const reply = await callRoute(strapi, id, { session, request, files }, input);
      cookies.push(...(reply.cookies ?? []).map((cookie) => serializeCookie(strapi, cookie)));
      return reply;
    },
    viewer: session?.viewer ?? null,
    request,
    organisation: current,
    origin: new URL(configurationOf(strapi).publicUrl).origin,
    nonce,
    lookVersion: look.version,
    themeCss: look.css,
    colours: look.colours,
    icons: openIcons(strapi, look, current.logo),
    setCookie: (name, value, maxAge) => void cookies.push(serializeCookie(strapi, { name, value, maxAge })),
    log: (error) => strapi.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  };
}

/** Forms of other sites change nothing here, not even a preference; what calls the API is checked there once more. */
function isFromElsewhere(ctx: Context, publicUrl: string): boolean {
  const origin = ctx.get('origin');
  return ctx.method === 'POST' && origin !== '' && origin !== new URL(publicUrl).origin;
}

function refuseOrigin(ctx: Context): void {
  ctx.status = 403;
  ctx.body = 'This request came from another site.';
}

/** Only a declared, bounded length is read; photos only from somebody who is signed in. */
function isBodyAcceptable(ctx: Context, isSignedIn: boolean): boolean {
  if (ctx.method !== 'POST') return true;
  const isUpload = isSignedIn && ctx.is('multipart/form-data') !== false;
  const length = ctx.request.length;
  return length !== undefined && length <= (isUpload ? uploadLimit : formLimit) && !ctx.get('transfer-encoding');
}

function refuseBody(ctx: Context): void {
  ctx.status = ctx.request.length === undefined ? 411 : 413;
  ctx.set('Connection', 'close');
  ctx.body = ctx.status === 413 ? 'This is too large.' : 'The length of this request is missing.';
}

async function putOnContext(ctx: Context, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  ctx.status = response.status;
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && name !== 'content-length') ctx.set(name, value);
  });
  for (const cookie of response.headers.getSetCookie()) ctx.append('Set-Cookie', cookie);
  if (!response.headers.has('cache-control')) ctx.set('Cache-Control', 'private, no-store');
  if (body.length === 0) {
    ctx.body = null;
    ctx.status = response.status;
    return;
  }
  ctx.body = await compress(ctx, body);
}

async function compress(ctx: Context, body: Buffer): Promise<Buffer> {
  if (body.length < 1024 || !/^(text|application\/(json|manifest|xml))|\+xml/.test(ctx.response.get('Content-Type'))) return body;
  ctx.vary('Accept-Encoding');
  const encoding = ctx.acceptsEncodings('br', 'gzip', 'identity');
  if (encoding !== 'br' && encoding !== 'gzip') return body;
  ctx.set('Content-Encoding', encoding);
  return encoding === 'br' ? brotli(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }) : gzip(body);
}
