import type { Person } from '../people/person';
import { linkedInPicture } from '../pictures/urls';
import type { DemoState } from '../state';
import type { Exchange } from '../web/exchange';
import { confusedToken, createSigningKey, signToken, unsignedToken, type Claims, type SigningKey } from './keys';

interface IdTokenRequest {
  person: Person;
  scopes: string[];
  audience: string;
}

export function issuerOf(state: DemoState, exchange: Exchange): string {
  return `${state.originOf(exchange)}/linkedin/oauth`;
}

/** What userinfo says; the ID token says the same, but for email_verified, which is a string there. */
export function profileClaims(state: DemoState, exchange: Exchange, person: Person, scopes: string[]): Claims {
  const id = person.accounts.linkedin?.id ?? '';
  return {
    sub: id,
    ...(scopes.includes('email') && person.email !== undefined ? { email_verified: person.isEmailVerified } : {}),
    ...(scopes.includes('profile') ? {
      name: person.name, locale: { country: person.country, language: person.language },
      given_name: person.firstName, family_name: person.lastName,
    } : {}),
    ...(scopes.includes('email') && person.email !== undefined ? { email: person.email } : {}),
    ...(scopes.includes('profile') && person.portrait !== undefined ? { picture: linkedInPicture(state.originOf(exchange), id, state.now()) } : {}),
  };
}

function claimsOf(state: DemoState, exchange: Exchange, { person, scopes, audience }: IdTokenRequest): Claims {
  const issuedAt = Math.floor(state.now() / 1000);
  const { email_verified: isVerified, locale: _locale, ...profile } = profileClaims(state, exchange, person, scopes);
  return {
    iss: issuerOf(state, exchange), aud: audience, iat: issuedAt, exp: issuedAt + 3600, ...profile,
    ...(scopes.includes('profile') ? { locale: `${person.language}_${person.country}` } : {}),
    ...(isVerified === undefined ? {} : { email_verified: String(isVerified) }),
  };
}

type Variant = (claims: Claims, key: SigningKey, now: number) => string | undefined;

const variants: Record<string, Variant> = {
  'id-token-wrong-audience': (claims, key) => signToken({ ...claims, aud: '77anotherapp00' }, key),
  'id-token-unsigned': (claims) => unsignedToken(claims),
  'id-token-hs256': (claims, key) => confusedToken(claims, key),
  'id-token-unknown-key': (claims) => signToken(claims, createSigningKey()),
  'id-token-forged': (claims, key) => signToken(claims, createSigningKey(), key.id),
  'id-token-wrong-issuer': (claims, key) => signToken({ ...claims, iss: 'https://elsewhere.example/oauth' }, key),
  'id-token-old-issuer': (claims, key) => signToken({ ...claims, iss: 'https://www.linkedin.com' }, key),
  'id-token-expired': (claims, key, now) => signToken({ ...claims, iat: now - 7200, exp: now - 3600 }, key),
  'id-token-not-yet': (claims, key, now) => signToken({ ...claims, nbf: now + 86_400 }, key),
  'id-token-other-subject': (claims, key) => signToken({ ...claims, sub: 'sOmeb0dyEl' }, key),
  'id-token-missing': () => undefined,
  'id-token-garbage': () => 'this.is.not-a-token',
};

/** Signed with our key, or wrong in the way the panel asks for. */
export function idTokenFor(state: DemoState, exchange: Exchange, key: SigningKey, request: IdTokenRequest): string | undefined {
  const claims = claimsOf(state, exchange, request);
  const variant = variants[exchange.state.behaviour?.name ?? ''];
  return variant === undefined ? signToken(claims, key) : variant(claims, key, Math.floor(state.now() / 1000));
}
