import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { isLoopback } from '../networks/configuration-fields';
import { NetworkRefusal } from '../networks/refusal';
import { readObject, type NetworkFetch } from '../transport/network-fetch';
import { KeySet } from './key-set';

const address = z.url().max(2048).refine((url) => url.startsWith('https:') || isLoopback(url));

const metadataSchema = z.object({
  issuer: z.string(),
  authorization_endpoint: address,
  token_endpoint: address,
  jwks_uri: address,
  userinfo_endpoint: address.optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
  authorization_response_iss_parameter_supported: z.boolean().default(false),
});

export interface Issuer {
  name: string;
  authorizationUrl: string;
  tokenUrl: string;
  userinfoUrl: string | null;
  /** Client id and secret in the Authorization header; otherwise in the body. */
  usesBasicAuthentication: boolean;
  /** RFC 9207: the callback names the issuer. */
  namesItselfInAnswer: boolean;
  keys: KeySet;
}

const freshMilliseconds = 60 * 60_000;
const key = 'social-login.issuers';

type Known = Map<string, { issuer: Promise<Issuer>; until: number }>;

/** Reads where an issuer does what, once an hour. https://openid.net/specs/openid-connect-discovery-1_0.html */
export function issuerOf(strapi: Core.Strapi, name: string, fetch: NetworkFetch): Promise<Issuer> {
  if (!strapi.has(key)) strapi.add(key, new Map());
  const known = strapi.get(key) as Known;
  const before = known.get(name);
  if (before && before.until > Date.now()) return before.issuer;
  const issuer = discover(name, fetch);
  known.set(name, { issuer, until: Date.now() + freshMilliseconds });
  issuer.catch(() => known.delete(name));
  return issuer;
}

async function discover(name: string, fetch: NetworkFetch): Promise<Issuer> {
  const answer = await fetch(`${name.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const parsed = metadataSchema.safeParse(readObject(answer, 'the discovery document'));
  if (answer.status !== 200 || !parsed.success) throw new NetworkRefusal('misconfigured', `no usable discovery document (${answer.status})`);
  const metadata = parsed.data;
  if (metadata.issuer !== name) throw new NetworkRefusal('misconfigured', 'the discovery document names another issuer');
  return {
    name,
    authorizationUrl: metadata.authorization_endpoint,
    tokenUrl: metadata.token_endpoint,
    userinfoUrl: metadata.userinfo_endpoint ?? null,
    usesBasicAuthentication: metadata.token_endpoint_auth_methods_supported.includes('client_secret_basic'),
    namesItselfInAnswer: metadata.authorization_response_iss_parameter_supported,
    keys: new KeySet(metadata.jwks_uri, fetch),
  };
}
