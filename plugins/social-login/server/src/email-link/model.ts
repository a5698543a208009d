const text = (length: number) => ({ type: 'string', columnType: { type: 'string', args: [length] } });
const required = { column: { notNullable: true } };

/** No content type: nothing can list, filter or populate it. The token itself is in the mail only. */
export const emailLinkModel = {
  uid: 'social-login::email-link', singularName: 'social-login-email-link', tableName: 'social_login_email_links',
  attributes: {
    id: { type: 'increments' },
    linkId: { ...text(36), columnName: 'link_id', ...required },
    tokenHash: { ...text(64), columnName: 'token_hash' },
    emailHash: { ...text(64), columnName: 'email_hash', ...required },
    browserHash: { ...text(64), columnName: 'browser_hash', ...required },
    /** Who adds the address to their account; absent for signing in. */
    memberId: { ...text(36), columnName: 'member_id' },
    sealed: { type: 'text', ...required },
    expiresAt: { type: 'datetime', columnName: 'expires_at', ...required },
    usedAt: { type: 'datetime', columnName: 'used_at' },
  },
  indexes: [
    { name: 'social_login_email_links_id_uq', columns: ['link_id'], type: 'unique' },
    { name: 'social_login_email_links_token_uq', columns: ['token_hash'], type: 'unique' },
    { name: 'social_login_email_links_email_idx', columns: ['email_hash'] },
    { name: 'social_login_email_links_age_idx', columns: ['expires_at'] },
  ],
};

/** Addresses a member took off their log-ins: proved, known, but no way in any more until added again. */
export const closedAddressModel = {
  uid: 'social-login::closed-address', singularName: 'social-login-closed-address', tableName: 'social_login_closed_addresses',
  attributes: {
    id: { type: 'increments' },
    emailHash: { ...text(64), columnName: 'email_hash', ...required },
    memberId: { ...text(36), columnName: 'member_id', ...required },
  },
  indexes: [
    { name: 'social_login_closed_addresses_uq', columns: ['email_hash', 'member_id'], type: 'unique' },
    { name: 'social_login_closed_addresses_member_idx', columns: ['member_id'] },
  ],
};
