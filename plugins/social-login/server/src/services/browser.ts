import { createHash, randomBytes } from 'node:crypto';
import { configurationOf, type ReplyCookie, type RequestFacts } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export const transactionSeconds = 10 * 60;

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
export const randomToken = () => randomBytes(32).toString('base64url');

/** On https the name itself keeps other hosts of the domain from setting it. */
export function browserCookieName(strapi: Core.Strapi): string {
  return configurationOf(strapi).publicUrl.startsWith('https:') ? '__Host-kring_login' : 'kring_login';
}

/** The browser's own secret, which binds a login to the browser that began it; null when there is none of ours. */
export function readBrowser(strapi: Core.Strapi, request: RequestFacts): string | null {
  const value = request.cookies[browserCookieName(strapi)];
  return value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}

export function browserCookie(strapi: Core.Strapi, browser: string): ReplyCookie {
  return { name: browserCookieName(strapi), value: browser, maxAge: transactionSeconds };
}
