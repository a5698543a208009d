import type { BeginInput, Finished, FinishInput, FlowInput, NativeProof, NetworkFlow, NetworkProfile } from '../networks/define-network';
import { errorCodeOf, NetworkRefusal } from '../networks/refusal';
import { readObject } from '../transport/network-fetch';
import { isVerifiedClaim, verifyIdToken, type IdTokenClaims } from './id-token';
import { issuerOf, type Issuer } from './issuer';
import { challengeOf, newProofs, randomText, readProofs } from './proofs';
import { requestTokens } from './token-request';

export interface OpenIdConfiguration {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface OpenIdHabits {
  /** Other names under which the issuer signs. */
  otherIssuerNames?: readonly string[];
  /** Whether the network can vouch for this address; by default what `email_verified` says. */
  isEmailVerified?(claims: IdTokenClaims): boolean;
  begin?: Record<string, string>;
}

type Input = FlowInput<OpenIdConfiguration>;

/** The conversation with any OpenID Connect issuer: discovery, PKCE (S256), nonce, a verified ID token. */
export function openIdFlow<C extends OpenIdConfiguration>(habits: OpenIdHabits = {}): NetworkFlow<C> {
  return {
    readHandle: ({ state }) => state ?? null,
    isCancelled: ({ error }) => error === 'access_denied',
    begin: (input) => begin(input, habits),
    finish: (input) => finish(input, habits),
    verifyNative: (input) => verifyNative(input, habits),
    async test(input) {
      await issuerOf(input.strapi, input.configuration.issuer, input.fetch);
    },
  };
}

async function begin({ strapi, configuration, redirectUrl, fetch, scopes, isReauthentication, locale }: BeginInput<OpenIdConfiguration>, habits: OpenIdHabits) {
  const issuer = await issuerOf(strapi, configuration.issuer, fetch);
  const [handle, proofs] = [randomText(), newProofs()];
  const url = new URL(issuer.authorizationUrl);
  const parameters = {
    response_type: 'code',
    client_id: configuration.clientId,
    redirect_uri: redirectUrl,
    scope: scopes.join(' '),
    state: handle,
    nonce: proofs.nonce,
    code_challenge: challengeOf(proofs.codeVerifier),
    code_challenge_method: 'S256',
    ui_locales: locale,
    ...habits.begin,
    ...(isReauthentication ? { prompt: 'login' } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, handle, secret: JSON.stringify(proofs) };
}

async function finish(input: FinishInput<OpenIdConfiguration>, habits: OpenIdHabits): Promise<Finished> {
  const { strapi, configuration, redirectUrl, fetch, answer } = input;
  const issuer = await issuerOf(strapi, configuration.issuer, fetch);
  refuseForeignAnswer(issuer, answer);
  const { nonce, codeVerifier } = readProofs(input.secret);
  const tokens = await requestTokens({ ...configuration, ...issuer, url: issuer.tokenUrl, code: answer.code, codeVerifier, redirectUrl, fetch });
  const claims = await verifyIdToken(tokens.idToken, expectationOf(issuer, configuration.clientId, nonce, habits));
  const complete = await completeClaims(issuer, input, claims, tokens.accessToken);
  const { accessToken, refreshToken, expiresAt, scopes } = tokens;
  return { profile: profileOf(complete, habits), grant: { accessToken, tokenSecret: null, refreshToken, expiresAt, scopes } };
}

async function verifyNative({ strapi, configuration, fetch, kind, token, nonce }: Input & NativeProof, habits: OpenIdHabits): Promise<Finished> {
  if (kind !== 'id-token') throw new NetworkRefusal('provider-error', 'an access token says nothing about whom it was made for');
  const issuer = await issuerOf(strapi, configuration.issuer, fetch);
  const claims = await verifyIdToken(token, expectationOf(issuer, configuration.clientId, nonce, habits));
  const grant = { accessToken: '', tokenSecret: null, refreshToken: null, expiresAt: null, scopes: [] };
  return { profile: profileOf(claims, habits), grant };
}

function expectationOf(issuer: Issuer, clientId: string, nonce: string | null, { otherIssuerNames = [] }: OpenIdHabits) {
  return { keys: issuer.keys, issuers: [issuer.name, ...otherIssuerNames], clientId, nonce };
}

function refuseForeignAnswer(issuer: Issuer, { error, code, iss }: Readonly<Record<string, string>>): void {
  if (error !== undefined) throw new NetworkRefusal('provider-error', `the issuer came back with ${errorCodeOf(error)}`);
  if (iss === undefined ? issuer.namesItselfInAnswer : iss !== issuer.name) throw new NetworkRefusal('provider-error', 'the answer is of another issuer');
  if (!code) throw new NetworkRefusal('provider-error', 'the answer holds no code');
}

/** Many issuers put name and address only behind the userinfo endpoint; it must speak of the same person. */
async function completeClaims(issuer: Issuer, { fetch }: Input, claims: IdTokenClaims, accessToken: string): Promise<IdTokenClaims> {
  if ((claims.name && claims.email) || !issuer.userinfoUrl) return claims;
  const answer = await fetch(issuer.userinfoUrl, { headers: { authorization: `Bearer ${accessToken}` } });
  const userinfo = readObject(answer, 'the userinfo answer');
  if (answer.status !== 200 || userinfo.sub !== claims.sub) throw new NetworkRefusal('provider-error', 'the userinfo answer is about somebody else');
  const text = (name: string) => (typeof userinfo[name] === 'string' ? (userinfo[name] as string).slice(0, 2048) : null);
  return {
    ...claims,
    name: claims.name ?? text('name'),
    preferred_username: claims.preferred_username ?? text('preferred_username'),
    picture: claims.picture ?? text('picture'),
    profile: claims.profile ?? text('profile'),
    ...(claims.email ? {} : { email: text('email'), email_verified: userinfo.email_verified }),
  };
}

function profileOf(claims: IdTokenClaims, { isEmailVerified = (given) => isVerifiedClaim(given.email_verified) }: OpenIdHabits): NetworkProfile {
  return {
    subject: claims.sub,
    displayName: claims.name ?? null,
    username: claims.preferred_username ?? null,
    headline: null,
    email: claims.email ? { address: claims.email, isVerified: isEmailVerified(claims) } : null,
    pictureUrl: claims.picture ?? null,
    profileUrl: claims.profile ?? null,
  };
}
