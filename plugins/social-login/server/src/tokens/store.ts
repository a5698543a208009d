import { knexOf, seal, toColumn, toDate, unseal, type Runner, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const table = 'social_login_tokens';

/** No content type, so nothing outside can list, filter, sort or populate it; a row alone is worth nothing. */
export const tokenModel = {
  uid: 'social-login::token', singularName: 'social-login-token', tableName: table,
  attributes: {
    id: { type: 'increments' },
    identityId: { type: 'string', columnType: { type: 'string', args: [36] }, columnName: 'identity_id', column: { notNullable: true } },
    sealed: { type: 'text', column: { notNullable: true } },
    keptAt: { type: 'datetime', columnName: 'kept_at', column: { notNullable: true } },
  },
  indexes: [{ name: 'social_login_tokens_identity_uq', columns: ['identity_id'], type: 'unique' }],
};

const contentSchema = z.object({ accessToken: z.string(), expiresAt: z.iso.datetime().nullable() });

export interface KeptToken {
  accessToken: string;
  expiresAt: Date | null;
}

interface Row {
  identity_id: string;
  sealed: string;
  kept_at: Date | number;
}

const rows = (runner: Runner) => runner<Row>(table);
/** A sealed token opens for its own identity only; copying a row to somebody else gives nothing. */
const boundTo = (identityId: string) => `social-login.token:${identityId}`;

export async function keepToken(strapi: Core.Strapi, trx: Transaction, identityId: string, { accessToken, expiresAt }: KeptToken): Promise<void> {
  const content = JSON.stringify({ accessToken, expiresAt: expiresAt?.toISOString() ?? null });
  await rows(trx)
    .insert({ identity_id: identityId, sealed: seal(strapi, content, boundTo(identityId)), kept_at: toColumn(strapi, new Date()) })
    .onConflict('identity_id')
    .merge(['sealed', 'kept_at']);
}

/** @returns null when there is none, it has expired, or it can't be opened. */
export async function findToken(strapi: Core.Strapi, runner: Runner, identityId: string): Promise<KeptToken | null> {
  const row = await rows(runner).where({ identity_id: identityId }).first();
  if (!row) return null;
  const { accessToken, expiresAt } = contentSchema.parse(JSON.parse(unseal(strapi, row.sealed, boundTo(identityId))));
  const end = expiresAt === null ? null : toDate(expiresAt);
  return end !== null && end <= new Date() ? null : { accessToken, expiresAt: end };
}

export async function deleteToken(runner: Runner, identityId: string): Promise<void> {
  await rows(runner).where({ identity_id: identityId }).delete();
}

/** Seals everything again that an older key sealed, so that the older key can go. @returns how many. */
export async function resealTokens(strapi: Core.Strapi): Promise<number> {
  const keyId = seal(strapi, '', '').split('.')[0];
  const older = await rows(knexOf(strapi)).whereNot('sealed', 'like', `${keyId}.%`).select('identity_id', 'sealed');
  for (const { identity_id: identityId, sealed } of older) {
    const again = seal(strapi, unseal(strapi, sealed, boundTo(identityId)), boundTo(identityId));
    await rows(knexOf(strapi)).where({ identity_id: identityId, sealed }).update({ sealed: again });
  }
  return older.length;
}
