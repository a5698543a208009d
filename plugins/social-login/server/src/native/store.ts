import { createHash } from 'node:crypto';
import { knexOf, toColumn } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'social_login_native_proofs';

/** Nonces we gave out, and tokens that were used: each serves once. */
export const nativeProofModel = {
  uid: 'social-login::native-proof', singularName: 'social-login-native-proof', tableName: table,
  attributes: {
    id: { type: 'increments' },
    proofHash: { type: 'string', columnType: { type: 'string', args: [64] }, columnName: 'proof_hash', column: { notNullable: true } },
    expiresAt: { type: 'datetime', columnName: 'expires_at', column: { notNullable: true } },
  },
  indexes: [
    { name: 'social_login_native_proofs_uq', columns: ['proof_hash'], type: 'unique' },
    { name: 'social_login_native_proofs_age_idx', columns: ['expires_at'] },
  ],
};

const hashOf = (kind: 'nonce' | 'token', value: string) => createHash('sha256').update(`${kind}:${value}`).digest('hex');

export async function keepNonce(strapi: Core.Strapi, nonce: string, expiresAt: Date): Promise<void> {
  await knexOf(strapi)(table).insert({ proof_hash: hashOf('nonce', nonce), expires_at: toColumn(strapi, expiresAt) });
}

/** @returns false when we never gave it out, it is too old, or it was used. */
export async function useUpNonce(strapi: Core.Strapi, nonce: string): Promise<boolean> {
  const removed = await knexOf(strapi)(table)
    .where({ proof_hash: hashOf('nonce', nonce) })
    .where('expires_at', '>', toColumn(strapi, new Date()))
    .delete();
  return removed === 1;
}

/** @returns false when the token came before. */
export async function useUpToken(strapi: Core.Strapi, token: string, expiresAt: Date): Promise<boolean> {
  const inserted = await knexOf(strapi)(table)
    .insert({ proof_hash: hashOf('token', token), expires_at: toColumn(strapi, expiresAt) })
    .onConflict('proof_hash')
    .ignore()
    .returning('proof_hash');
  return inserted.length === 1;
}

export async function deleteOldProofs(strapi: Core.Strapi, before: Date): Promise<void> {
  await knexOf(strapi)(table).where('expires_at', '<', toColumn(strapi, before)).delete();
}
