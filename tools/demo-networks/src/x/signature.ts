import { createHmac, timingSafeEqual } from 'node:crypto';

/** RFC 5849 §3.6: everything but unreserved characters, in upper-case hexadecimal. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function percentDecode(text: string): string {
  try { return decodeURIComponent(text); } catch { return text; }
}

/** The parameters of an `Authorization: OAuth …` header; undefined when it is none. */
export function parseAuthorization(header: string): Map<string, string> | undefined {
  const match = /^OAuth\s+(.*)$/is.exec(header);
  if (match === null) return undefined;
  const parameters = new Map<string, string>();
  for (const part of (match[1] ?? '').split(/\s*,\s*/)) {
    const pair = /^([^=]+)="([^"]*)"$/.exec(part.trim());
    if (pair !== null) parameters.set(percentDecode(pair[1] ?? ''), percentDecode(pair[2] ?? ''));
  }
  return parameters;
}

interface SignedRequest {
  method: string;
  /** Scheme, host, port when not the default, and path; no query. */
  url: string;
  /** oauth_*, query and form parameters together. */
  parameters: Iterable<readonly [string, string]>;
}

/** RFC 5849 §3.4.1. */
function signatureBase({ method, url, parameters }: SignedRequest): string {
  const sorted = [...parameters]
    .filter(([name]) => name !== 'oauth_signature' && name !== 'realm')
    .map(([name, value]) => [percentEncode(name), percentEncode(value)] as const)
    .sort(([name, value], [otherName, otherValue]) => name === otherName ? (value < otherValue ? -1 : 1) : name < otherName ? -1 : 1);
  return [method.toUpperCase(), percentEncode(url), percentEncode(sorted.map(([name, value]) => `${name}=${value}`).join('&'))].join('&');
}

export function sign(request: SignedRequest, consumerSecret: string, tokenSecret = ''): string {
  return createHmac('sha1', `${percentEncode(consumerSecret)}&${percentEncode(tokenSecret)}`).update(signatureBase(request)).digest('base64');
}

export function isSignature(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
