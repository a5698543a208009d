import { configurationOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

/** Where somebody goes afterwards. `site`: a path of ours. `front-end`: an address of a listed front end, which gets a code. */
export type Destination = { kind: 'site'; path: string } | { kind: 'front-end'; url: string };

const maximumLength = 1000;
const unsafe = /[\u0000-\u0020\u007f-\u00a0\\]/;

/** Our own pages by path, listed front ends by address; everything else is nowhere. Asked at the start and again at the end. */
export function destinationOf(strapi: Core.Strapi, returnTo: string): Destination | null {
  const { publicUrl, allowedOrigins } = configurationOf(strapi);
  return readDestination(returnTo, publicUrl, allowedOrigins);
}

export function readDestination(returnTo: string, publicUrl: string, allowedOrigins: readonly string[]): Destination | null {
  if (returnTo.length === 0 || returnTo.length > maximumLength || unsafe.test(returnTo)) return null;
  return returnTo.startsWith('/') ? readPath(returnTo, publicUrl) : readAddress(returnTo, allowedOrigins);
}

function readPath(returnTo: string, publicUrl: string): Destination | null {
  // A second slash, plain or encoded, is a host to some reader along the way.
  if (/^\/(?:\/|%2f|%5c)/i.test(returnTo)) return null;
  const url = new URL(returnTo, publicUrl);
  if (url.origin !== new URL(publicUrl).origin || url.pathname.startsWith('/api/')) return null;
  return { kind: 'site', path: `${url.pathname}${url.search}${url.hash}` };
}

function readAddress(returnTo: string, allowedOrigins: readonly string[]): Destination | null {
  if (!/^https?:\/\/[a-z0-9[]/.test(returnTo) || !URL.canParse(returnTo)) return null;
  const url = new URL(returnTo);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return null;
  const isListed = allowedOrigins.some((allowed) => isWithin(url, new URL(allowed)));
  return isListed ? { kind: 'front-end', url: url.href } : null;
}

/** Same origin, letter by letter, and below the path if the listed address has one. */
function isWithin(url: URL, allowed: URL): boolean {
  const folder = allowed.pathname.endsWith('/') ? allowed.pathname : `${allowed.pathname}/`;
  return url.origin === allowed.origin && (url.pathname === allowed.pathname || url.pathname.startsWith(folder));
}

/** The same address with one more parameter. */
export function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address, 'http://site.invalid');
  url.searchParams.set(name, value);
  return address.startsWith('/') ? `${url.pathname}${url.search}${url.hash}` : url.href;
}

/** Browsers carry the fragment of a callback (`#_=_`) over a redirect that has none of its own. */
export function withOwnFragment(address: string): string {
  return address.includes('#') ? address : `${address}#`;
}
