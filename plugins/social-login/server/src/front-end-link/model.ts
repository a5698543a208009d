const text = (length: number) => ({ type: 'string', columnType: { type: 'string', args: [length] } });
const required = { column: { notNullable: true } };

export const table = 'social_login_link_codes';

/** Apart from the codes of logins, so that neither can ever be used as the other. */
export const linkCodeModel = {
  uid: 'social-login::link-code', singularName: 'social-login-link-code', tableName: table,
  attributes: {
    id: { type: 'increments' },
    codeHash: { ...text(64), columnName: 'code_hash', ...required },
    network: { ...text(40), ...required },
    memberId: { ...text(36), columnName: 'member_id', ...required },
    codeChallenge: { ...text(64), columnName: 'code_challenge', ...required },
    /** Whom the network named, and what it lets us do; gone with the first use or the end of the code. */
    sealedFinished: { type: 'text', columnName: 'sealed_finished' },
    expiresAt: { type: 'datetime', columnName: 'expires_at', ...required },
    consumedAt: { type: 'datetime', columnName: 'consumed_at' },
  },
  indexes: [
    { name: 'social_login_link_codes_hash_uq', columns: ['code_hash'], type: 'unique' },
    { name: 'social_login_link_codes_age_idx', columns: ['expires_at'] },
  ],
};
