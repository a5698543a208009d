import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { configurationOf } from './configuration';

const keyOf = (secret: string) => createHash('sha256').update(secret).digest();
const keyIdOf = (secret: string) => createHash('sha256').update(`id:${secret}`).digest('hex').slice(0, 8);

function secretsOf(strapi: Core.Strapi): string[] {
  const { encryptionKeys } = configurationOf(strapi);
  if (encryptionKeys.length === 0) throw new Error('community.encryptionKeys is empty: nothing can be kept secret');
  return encryptionKeys;
}

/**
 * Encrypts for storage: AES-256-GCM, 96-bit nonce, under the first key.
 *
 * @param boundTo what it belongs to (a table and an id); the same must be given to read it, so a value can't be moved.
 */
export function seal(strapi: Core.Strapi, plaintext: string, boundTo: string): string {
  const [secret] = secretsOf(strapi);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return [keyIdOf(secret), ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
}

/** @throws when the key is gone, the value was changed, or it belongs to something else. */
export function unseal(strapi: Core.Strapi, sealed: string, boundTo: string): string {
  const [keyId, nonce, tag, body] = sealed.split('.');
  const secret = secretsOf(strapi).find((candidate) => keyIdOf(candidate) === keyId);
  if (!secret) throw new Error(`No key '${keyId}' to read this with`);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), Buffer.from(nonce, 'base64url'))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
}
