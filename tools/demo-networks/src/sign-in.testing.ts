import { createHmac } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import { createDemoNetworks, type DemoNetworks, type RunningDemoNetworks } from './demo-networks';
import type { DemoNetworksOptions } from './options';
import { walkConsent, type Walk } from './walk-consent';

/** A product as the networks meet it: their addresses, and what it sends. */
export interface Product extends RunningDemoNetworks {
  demo: DemoNetworks;
  callback: Record<'facebook' | 'linkedin' | 'x', string>;
  post(url: string, form: Record<string, string>, signal?: AbortSignal): Promise<Response>;
  misbehave(network: string, endpoint: string, behaviour: string, more?: { value?: string | number; times?: number }): Promise<void>;
  control(method: string, path: string, body?: unknown): Promise<Response>;
}

const callbackAt = (network: string): string => `http://localhost:1337/api/social-login/${network}/callback`;

export async function startProduct(options: DemoNetworksOptions = {}): Promise<Product> {
  const demo = createDemoNetworks(options);
  const running = await demo.listen();
  const control: Product['control'] = (method, path, body) => fetch(`${running.url}/control/${path}`, {
    method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return {
    ...running, demo, control,
    callback: { facebook: callbackAt('facebook'), linkedin: callbackAt('linkedin'), x: callbackAt('x') },
    post: (url, form, signal) => fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual', ...(signal === undefined ? {} : { signal }) }),
    misbehave: async (network, endpoint, behaviour, more = {}) => {
      const response = await control('PUT', 'misbehaviour', { network, endpoint, behaviour, ...more });
      if (!response.ok) throw new Error(await response.text());
    },
  };
}

export function authorizationUrl(product: Product, network: 'facebook' | 'linkedin', more: Record<string, string> = {}): string {
  const name = network.toUpperCase();
  const parameters = {
    response_type: 'code', client_id: product.environment[`SOCIAL_${name}_CLIENT_ID`] ?? '', redirect_uri: product.callback[network], state: 'state-1',
    scope: network === 'facebook' ? 'public_profile,email' : 'openid profile email', ...more,
  };
  return `${product.environment[`SOCIAL_${name}_AUTHORIZATION_URL`]}?${new URLSearchParams(parameters).toString()}`;
}

export async function codeFor(product: Product, network: 'facebook' | 'linkedin', walk: Walk, more: Record<string, string> = {}): Promise<string> {
  const { location } = await walkConsent(authorizationUrl(product, network, more), walk);
  return new URL(location ?? '').searchParams.get('code') ?? '';
}

export function exchangeCode(product: Product, network: 'facebook' | 'linkedin', code: string, more: Record<string, string> = {}): Promise<Response> {
  const name = network.toUpperCase();
  return product.post(product.environment[`SOCIAL_${name}_TOKEN_URL`] ?? '', {
    grant_type: 'authorization_code', redirect_uri: product.callback[network], code,
    client_id: product.environment[`SOCIAL_${name}_CLIENT_ID`] ?? '', client_secret: product.environment[`SOCIAL_${name}_CLIENT_SECRET`] ?? '', ...more,
  });
}

export interface TokenAnswer { access_token: string; id_token?: string; scope?: string; expires_in?: number }

export async function tokenFor(product: Product, network: 'facebook' | 'linkedin', walk: Walk, more: Record<string, string> = {}): Promise<TokenAnswer> {
  const response = await exchangeCode(product, network, await codeFor(product, network, walk, more));
  return await response.json() as TokenAnswer;
}

export const bearer = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` }, redirect: 'manual' });

export interface XToken { key: string; secret: string }

/** Signs with a library that is not ours. */
export function signedByX(product: Product, method: string, url: string, token?: XToken, extra: Record<string, string> = {}, secret?: string): Promise<Response> {
  const { SOCIAL_X_CLIENT_ID: key = '', SOCIAL_X_CLIENT_SECRET: known = '' } = product.environment;
  const oauth = new OAuth({ consumer: { key, secret: secret ?? known }, signature_method: 'HMAC-SHA1', hash_function: (base, signingKey) => createHmac('sha1', signingKey).update(base).digest('base64') });
  const authorization = oauth.authorize({ url, method, data: extra }, token);
  return fetch(url, { method, headers: { ...oauth.toHeader({ ...authorization, ...extra }) }, redirect: 'manual' });
}

export function askRequestToken(product: Product, callback = product.callback.x, secret?: string): Promise<Response> {
  return signedByX(product, 'POST', product.environment.SOCIAL_X_REQUEST_TOKEN_URL ?? '', undefined, { oauth_callback: callback }, secret);
}

export async function requestToken(product: Product): Promise<XToken> {
  const fields = new URLSearchParams(await (await askRequestToken(product)).text());
  return { key: fields.get('oauth_token') ?? '', secret: fields.get('oauth_token_secret') ?? '' };
}

export function xAuthorizationUrl(product: Product, token: XToken): string {
  return `${product.environment.SOCIAL_X_AUTHORIZATION_URL}?oauth_token=${encodeURIComponent(token.key)}`;
}

export interface XSignIn { token: XToken; userId: string; handle: string }

export async function signInAtX(product: Product, walk: Walk): Promise<XSignIn> {
  const request = await requestToken(product);
  const { location } = await walkConsent(xAuthorizationUrl(product, request), walk);
  const verifier = new URL(location ?? '').searchParams.get('oauth_verifier') ?? '';
  const response = await signedByX(product, 'POST', product.environment.SOCIAL_X_TOKEN_URL ?? '', request, { oauth_verifier: verifier });
  const fields = new URLSearchParams(await response.text());
  return { token: { key: fields.get('oauth_token') ?? '', secret: fields.get('oauth_token_secret') ?? '' }, userId: fields.get('user_id') ?? '', handle: fields.get('screen_name') ?? '' };
}
