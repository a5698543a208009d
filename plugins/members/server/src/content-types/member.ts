const text = (length: number) => ({ type: 'string', columnType: { type: 'string', args: [length] } });
const required = { column: { notNullable: true } };
const hidden = { private: true };

/** One row per member. Edited through the members screens only: names feed the search, states feed the sessions. */
export default {
  kind: 'collectionType',
  collectionName: 'members_members',
  info: { singularName: 'member', pluralName: 'members', displayName: 'Member' },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
  attributes: {
    handle: { ...text(40), ...required },
    /** person · organisation */
    kind: { ...text(16), ...required },
    /** pending · active · leaving · suspended · refused · gone */
    state: { ...text(12), ...required },
    /** public · members · hidden */
    visibility: { ...text(12), ...required },
    displayName: { ...text(80), ...required },
    headline: text(160),
    about: { type: 'text' },
    aboutHtml: { type: 'text' },
    location: text(80),
    links: { type: 'json' },
    languages: { type: 'json' },
    /** Field name → public · members · connections · me; absent: the default of the field. */
    audiences: { type: 'json' },
    language: { ...text(8), ...required },
    isStaff: { type: 'boolean', ...required },
    jobTitle: text(80),
    department: { type: 'relation', relation: 'manyToOne', target: 'plugin::members.department', useJoinTable: false },
    photo: { type: 'json' },
    /** own · network */
    photoOrigin: text(12),
    isFollowApproved: { type: 'boolean', ...required },
    followersCount: { type: 'integer', column: { notNullable: true, defaultTo: 0 } },
    followingCount: { type: 'integer', column: { notNullable: true, defaultTo: 0 } },
    connectionsCount: { type: 'integer', column: { notNullable: true, defaultTo: 0 } },
    /** Name, handle, headline, function, department and open themes, folded: what the directory searches. */
    searchText: { type: 'text', ...hidden },
    /** The name folded: what lists by name are ordered by. */
    nameKey: { ...text(80), ...hidden },
    userId: { type: 'integer', ...hidden },
    email: { ...text(254), ...hidden },
    /** The address folded for comparison. */
    emailKey: { ...text(254), ...hidden },
    /** The same, once proved; unique. */
    verifiedEmailKey: { ...text(254), ...hidden },
    source: { ...text(40), ...hidden },
    joinedAt: { type: 'datetime' },
    lastSeenAt: { type: 'datetime', ...hidden },
    handleChangedAt: { type: 'datetime', ...hidden },
    guidelinesVersion: { type: 'integer', ...hidden },
    welcomeFinishedAt: { type: 'datetime', ...hidden },
    /** The state to return to when a suspension or the wish to leave ends: pending · active · leaving */
    stateBefore: { ...text(12), ...hidden },
    suspendedUntil: { type: 'datetime', ...hidden },
    /** Why suspended or refused, as told to the member. */
    stateReason: { type: 'text', ...hidden },
    leaveAt: { type: 'datetime', ...hidden },
    /** keep-without-name · delete */
    leaveMode: { ...text(20), ...hidden },
  },
  indexes: [
    { name: 'members_members_document_uq', columns: ['document_id'], type: 'unique' },
    { name: 'members_members_handle_uq', columns: ['handle'], type: 'unique' },
    { name: 'members_members_user_uq', columns: ['user_id'], type: 'unique' },
    { name: 'members_members_verified_email_uq', columns: ['verified_email_key'], type: 'unique' },
    { name: 'members_members_email_idx', columns: ['email_key'] },
  ],
};

/** For lists by keyset. */
export const memberIndexes = [
  { name: 'members_members_name_idx', table: 'members_members', columns: ['name_key', 'id'] },
  { name: 'members_members_state_idx', table: 'members_members', columns: ['state', 'id'] },
  { name: 'members_members_department_idx', table: 'members_members', columns: ['department_id', 'id'] },
  { name: 'members_members_staff_idx', table: 'members_members', columns: ['is_staff', 'id'] },
  { name: 'members_members_seen_idx', table: 'members_members', columns: ['last_seen_at', 'id'] },
];
