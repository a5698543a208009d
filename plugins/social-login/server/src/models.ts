import { keepIndexes } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const text = (length: number) => ({ type: 'string', columnType: { type: 'string', args: [length] } });
const required = { column: { notNullable: true } };
const at = (columnName: string) => ({ type: 'datetime', columnName });

/**
 * Models, not content types: no route, no content manager, no webhook and no GraphQL type can reach, filter or sort them.
 */
const models = [
  {
    uid: 'social-login::identity', singularName: 'social-login-identity', tableName: 'social_login_identities',
    attributes: {
      id: { type: 'increments' },
      identityId: { ...text(36), columnName: 'identity_id', ...required },
      memberId: { ...text(36), columnName: 'member_id', ...required },
      network: { ...text(40), ...required },
      subject: { ...text(255), ...required },
      displayName: { ...text(160), columnName: 'display_name' },
      username: text(80),
      profileUrl: { ...text(500), columnName: 'profile_url' },
      email: text(254),
      isEmailVerified: { type: 'boolean', columnName: 'is_email_verified', ...required },
      pictureHash: { ...text(64), columnName: 'picture_hash' },
      linkedAt: { ...at('linked_at'), ...required },
      lastUsedAt: { ...at('last_used_at'), ...required },
      revokedAt: at('revoked_at'),
    },
    indexes: [
      { name: 'social_login_identities_subject_uq', columns: ['network', 'subject'], type: 'unique' },
      { name: 'social_login_identities_id_uq', columns: ['identity_id'], type: 'unique' },
      { name: 'social_login_identities_member_idx', columns: ['member_id'] },
    ],
  },
  {
    uid: 'social-login::transaction', singularName: 'social-login-transaction', tableName: 'social_login_transactions',
    attributes: {
      id: { type: 'increments' },
      handleHash: { ...text(64), columnName: 'handle_hash', ...required },
      network: { ...text(40), ...required },
      mode: { ...text(12), ...required },
      browserHash: { ...text(64), columnName: 'browser_hash', ...required },
      addressHash: { ...text(64), columnName: 'address_hash', ...required },
      memberId: { ...text(36), columnName: 'member_id' },
      sessionHash: { ...text(64), columnName: 'session_hash' },
      sealedSecret: { type: 'text', columnName: 'sealed_secret' },
      returnTo: { ...text(1000), columnName: 'return_to', ...required },
      codeChallenge: { ...text(64), columnName: 'code_challenge' },
      invitationToken: { ...text(200), columnName: 'invitation_token' },
      expiresAt: { ...at('expires_at'), ...required },
      consumedAt: at('consumed_at'),
    },
    indexes: [
      { name: 'social_login_transactions_handle_uq', columns: ['handle_hash'], type: 'unique' },
      { name: 'social_login_transactions_age_idx', columns: ['expires_at'] },
    ],
  },
  {
    uid: 'social-login::exchange-code', singularName: 'social-login-exchange-code', tableName: 'social_login_exchange_codes',
    attributes: {
      id: { type: 'increments' },
      codeHash: { ...text(64), columnName: 'code_hash', ...required },
      network: { ...text(40), ...required },
      memberId: { ...text(36), columnName: 'member_id', ...required },
      isNewMember: { type: 'boolean', columnName: 'is_new_member', ...required },
      browserHash: { ...text(64), columnName: 'browser_hash', ...required },
      codeChallenge: { ...text(64), columnName: 'code_challenge' },
      expiresAt: { ...at('expires_at'), ...required },
      consumedAt: at('consumed_at'),
      /** What the first use opened; closed when the code is used again. */
      sessionId: { ...text(64), columnName: 'session_id' },
    },
    indexes: [
      { name: 'social_login_exchange_codes_hash_uq', columns: ['code_hash'], type: 'unique' },
      { name: 'social_login_exchange_codes_age_idx', columns: ['expires_at'] },
    ],
  },
  {
    uid: 'social-login::network-health', singularName: 'social-login-network-health', tableName: 'social_login_network_health',
    attributes: {
      id: { type: 'increments' },
      network: { ...text(40), ...required },
      successes: { type: 'biginteger', ...required },
      failures: { type: 'biginteger', ...required },
      failuresInARow: { type: 'integer', columnName: 'failures_in_a_row', ...required },
      lastSuccessAt: at('last_success_at'),
      lastFailureAt: at('last_failure_at'),
      lastFailureReason: { ...text(40), columnName: 'last_failure_reason' },
      lastFailureDetail: { ...text(300), columnName: 'last_failure_detail' },
    },
    indexes: [{ name: 'social_login_network_health_uq', columns: ['network'], type: 'unique' }],
  },
];

export function registerModels(strapi: Core.Strapi): void {
  keepIndexes(strapi, [
    { name: 'social_login_transactions_browser_idx', table: 'social_login_transactions', columns: ['browser_hash', 'id'] },
    { name: 'social_login_transactions_address_idx', table: 'social_login_transactions', columns: ['address_hash', 'id'] },
  ]);
  const registry = strapi.get('models') as { add(model: object): void };
  for (const model of models) registry.add(model);
}
