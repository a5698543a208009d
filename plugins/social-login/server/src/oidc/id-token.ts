import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { NetworkRefusal } from '../networks/refusal';
import type { KeySet } from './key-set';

const mostCharacters = 16 * 1024;
/** Signatures by a private key only: with HS256 the public key of the issuer would serve as the secret. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const foreignKeyHeaders = ['jku', 'jwk', 'x5u', 'x5c'];

const text = z.string().max(2048).nullish().catch(null);

const claimsSchema = z.object({
  sub: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  exp: z.number(),
  nonce: z.string().optional(),
  azp: z.string().optional(),
  aud: z.union([z.string(), z.array(z.string())]),
  name: text,
  preferred_username: text,
  email: text,
  email_verified: z.unknown().optional(),
  picture: text,
  profile: text,
  hd: text,
});

export type IdTokenClaims = z.output<typeof claimsSchema>;

export interface IdTokenExpectation {
  keys: KeySet;
  issuers: readonly string[];
  clientId: string;
  /** Given out for this one sign-in; null when none was. A token with an unexpected nonce belongs to another sign-in. */
  nonce: string | null;
}

/**
 * Judges an ID token as OpenID Connect Core §3.1.3.7 demands: signature, algorithm, issuer, audience, times, nonce.
 * @throws NetworkRefusal which says which rule was broken, never what the token holds.
 */
export async function verifyIdToken(token: unknown, { keys, issuers, clientId, nonce }: IdTokenExpectation): Promise<IdTokenClaims> {
  if (typeof token !== 'string' || token.length > mostCharacters) throw refusal('missing or too long');
  const { jwtVerify, decodeProtectedHeader } = await import('jose');
  try {
    const header = decodeProtectedHeader(token);
    if (foreignKeyHeaders.some((name) => name in header)) throw refusal('brings its own key');
    const { payload } = await jwtVerify(token, keys.getKey, {
      algorithms,
      issuer: [...issuers],
      audience: clientId,
      clockTolerance: 30,
      requiredClaims: ['sub', 'iat', 'exp', 'aud', 'iss'],
    });
    return judgeClaims(payload, clientId, nonce);
  } catch (error) {
    if (error instanceof NetworkRefusal) throw error;
    throw refusal(String((error as { code?: unknown }).code ?? 'unreadable'));
  }
}

function judgeClaims(payload: unknown, clientId: string, nonce: string | null): IdTokenClaims {
  const parsed = claimsSchema.safeParse(payload);
  if (!parsed.success) throw refusal('without a usable subject');
  const claims = parsed.data;
  if (!isSameText(claims.nonce ?? '', nonce ?? '')) throw refusal('of another sign-in (nonce)');
  if (Array.isArray(claims.aud) && claims.aud.length > 1 && claims.azp !== clientId) throw refusal('for another party (azp)');
  return claims;
}

function isSameText(left: string, right: string): boolean {
  const [given, expected] = [Buffer.from(left), Buffer.from(right)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const refusal = (why: string) => new NetworkRefusal('provider-error', `the ID token is refused: ${why}`);

/** Networks write it as a boolean or as the text `true`; anything else is no. */
export function isVerifiedClaim(value: unknown): boolean {
  return value === true || value === 'true';
}
