import { createHmac, generateKeyPairSync, randomBytes, sign, type JsonWebKey, type KeyObject } from 'node:crypto';

export interface SigningKey {
  id: string;
  private: KeyObject;
  public: KeyObject;
}

export type Claims = Record<string, unknown>;

export function createSigningKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { id: randomBytes(12).toString('hex'), private: privateKey, public: publicKey };
}

export interface KeyRing {
  current(): SigningKey;
  rotate(): void;
}

export function createKeyRing(): KeyRing {
  let key: SigningKey | undefined;
  return { current: () => (key ??= createSigningKey()), rotate: () => { key = undefined; } };
}

export function publicJwk(key: SigningKey): JsonWebKey {
  return { ...key.public.export({ format: 'jwk' }), use: 'sig', kid: key.id, alg: 'RS256' };
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function signToken(claims: Claims, key: SigningKey, keyId = key.id): string {
  const text = `${encode({ typ: 'JWT', alg: 'RS256', kid: keyId })}.${encode(claims)}`;
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key.private).toString('base64url')}`;
}

export function unsignedToken(claims: Claims): string {
  return `${encode({ typ: 'JWT', alg: 'none' })}.${encode(claims)}.`;
}

/** The classic confusion: the public key, which everybody has, used as an HMAC secret. */
export function confusedToken(claims: Claims, key: SigningKey): string {
  const text = `${encode({ typ: 'JWT', alg: 'HS256', kid: key.id })}.${encode(claims)}`;
  return `${text}.${createHmac('sha256', key.public.export({ type: 'spki', format: 'pem' })).update(text).digest('base64url')}`;
}
