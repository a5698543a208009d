import { columns, type Table } from '@kring/community/extend';

const { id, index, instant, required, row, text, unique } = columns;

/** What is written down about members: invitations, house rules, exports, decisions, notes, and files in between. */
export const papers: Table[] = [
  {
    uid: 'members::invitation', singularName: 'members-invitation', tableName: 'members_invitations',
    attributes: {
      id,
      invitationId: { ...text(32), columnName: 'invitation_id', ...required },
      tokenHash: { ...text(64), columnName: 'token_hash', ...required },
      /** member · editor */
      inviterKind: { ...text(12), columnName: 'inviter_kind', ...required },
      inviterRow: { type: 'integer', columnName: 'inviter_row' },
      note: text(200),
      uses: { type: 'integer', ...required },
      usesLeft: { type: 'integer', columnName: 'uses_left', ...required },
      expiresAt: { ...instant('expires_at'), ...required },
      revokedAt: instant('revoked_at'),
      createdAt: { ...instant('created_at'), ...required },
    },
    indexes: [
      unique('members_invitations_invitation_uq', 'invitation_id'),
      unique('members_invitations_token_uq', 'token_hash'),
      index('members_invitations_inviter_idx', 'inviter_kind', 'inviter_row', 'id'),
    ],
  },
  {
    uid: 'members::guidelines', singularName: 'members-guidelines', tableName: 'members_guidelines',
    attributes: {
      id, version: { type: 'integer', ...required }, textNl: { type: 'text', columnName: 'text_nl', ...required }, textEn: { type: 'text', columnName: 'text_en', ...required },
      publishedAt: { ...instant('published_at'), ...required },
    },
    indexes: [unique('members_guidelines_version_uq', 'version')],
  },
  {
    uid: 'members::acceptance', singularName: 'members-acceptance', tableName: 'members_acceptances',
    attributes: { id, memberRow: row('member_row'), version: { type: 'integer', ...required }, acceptedAt: { ...instant('accepted_at'), ...required } },
    indexes: [unique('members_acceptances_once_uq', 'member_row', 'version')],
  },
  {
    uid: 'members::export', singularName: 'members-export', tableName: 'members_exports',
    attributes: {
      id, exportId: { ...text(32), columnName: 'export_id', ...required }, memberRow: row('member_row'),
      /** waiting · ready */
      state: { ...text(12), ...required },
      bytes: { type: 'integer' }, requestedAt: { ...instant('requested_at'), ...required }, readyAt: instant('ready_at'), expiresAt: instant('expires_at'),
    },
    indexes: [unique('members_exports_export_uq', 'export_id'), index('members_exports_member_idx', 'member_row', 'id'), index('members_exports_expiry_idx', 'expires_at')],
  },
  {
    uid: 'members::export-part', singularName: 'members-export-part', tableName: 'members_export_parts',
    // Sealed text in pieces: private, the same for every process, and gone with the member.
    attributes: { id, exportRow: row('export_row'), position: { type: 'integer', ...required }, content: { type: 'text', ...required } },
    indexes: [unique('members_export_parts_once_uq', 'export_row', 'position')],
  },
  {
    uid: 'members::decision', singularName: 'members-decision', tableName: 'members_decisions',
    // With its reason, as the member read it; the audit trail holds none, because it outlives the member.
    attributes: {
      id, memberRow: row('member_row'),
      /** approved · withdrawn · refused · suspended · lifted */
      kind: { ...text(12), ...required },
      reason: { type: 'text' }, until: instant('until_at'),
      actorKind: { ...text(12), columnName: 'actor_kind', ...required }, actorId: { ...text(64), columnName: 'actor_id' },
      decidedAt: { ...instant('decided_at'), ...required },
    },
    indexes: [index('members_decisions_member_idx', 'member_row', 'id')],
  },
  {
    uid: 'members::note', singularName: 'members-note', tableName: 'members_notes',
    attributes: {
      id, noteId: { ...text(32), columnName: 'note_id', ...required }, memberRow: row('member_row'),
      /** message · exported · approved */
      kind: { ...text(12), ...required },
      text: { type: 'text' }, createdAt: { ...instant('created_at'), ...required },
    },
    indexes: [unique('members_notes_note_uq', 'note_id'), index('members_notes_member_idx', 'member_row', 'id'), index('members_notes_age_idx', 'created_at')],
  },
  {
    uid: 'members::loose-file', singularName: 'members-loose-file', tableName: 'members_loose_files',
    // Written before the files are and gone in the transaction that gives them a row, so that a process may die in between.
    attributes: { id, name: { ...text(60), ...required }, files: { type: 'text', ...required }, createdAt: { ...instant('created_at'), ...required } },
    indexes: [unique('members_loose_files_name_uq', 'name'), index('members_loose_files_age_idx', 'created_at')],
  },
];
