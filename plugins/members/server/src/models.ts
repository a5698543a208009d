import { columns, registerTables, type Table } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { papers } from './papers';

const { id, index, instant, required, row, text, unique } = columns;

/** Relations and sessions: no documents, no editors, kept by Strapi's schema sync on both databases. */
const models: Table[] = [
  {
    uid: 'members::handle', singularName: 'members-handle', tableName: 'members_handles',
    attributes: { id, handle: { ...text(40), ...required }, memberRow: row('member_row'), retiredAt: { ...instant('retired_at'), ...required } },
    indexes: [unique('members_handles_handle_uq', 'handle'), index('members_handles_member_idx', 'member_row')],
  },
  {
    uid: 'members::member-theme', singularName: 'members-member-theme', tableName: 'members_member_themes',
    attributes: { id, memberRow: row('member_row'), themeRow: row('theme_row') },
    indexes: [unique('members_member_themes_once_uq', 'member_row', 'theme_row'), index('members_member_themes_theme_idx', 'theme_row', 'member_row')],
  },
  {
    uid: 'members::session', singularName: 'members-session', tableName: 'members_sessions',
    attributes: {
      id,
      sessionId: { ...text(64), columnName: 'session_id', ...required },
      memberRow: row('member_row'),
      /** Id of the newest token of this session in Strapi's own table. */
      tokenId: { ...text(64), columnName: 'token_id', ...required },
      way: { ...text(40), ...required },
      device: text(120),
      signedInAt: { ...instant('signed_in_at'), ...required },
      startedAt: { ...instant('started_at'), ...required },
      lastSeenAt: { ...instant('last_seen_at'), ...required },
      expiresAt: { ...instant('expires_at'), ...required },
    },
    indexes: [unique('members_sessions_session_uq', 'session_id'), index('members_sessions_member_idx', 'member_row', 'id'), index('members_sessions_expiry_idx', 'expires_at')],
  },
  {
    uid: 'members::follow', singularName: 'members-follow', tableName: 'members_follows',
    attributes: { id, followerRow: row('follower_row'), followedRow: row('followed_row'), state: { ...text(12), ...required }, createdAt: { ...instant('created_at'), ...required } },
    indexes: [
      unique('members_follows_once_uq', 'follower_row', 'followed_row'),
      index('members_follows_followers_idx', 'followed_row', 'state', 'id'),
      index('members_follows_following_idx', 'follower_row', 'state', 'id'),
    ],
  },
  {
    uid: 'members::connection', singularName: 'members-connection', tableName: 'members_connections',
    // The pair is kept once, the lower row first, so that two requests at once meet in the unique index.
    attributes: {
      id, lowRow: row('low_row'), highRow: row('high_row'), requesterRow: row('requester_row'),
      state: { ...text(12), ...required }, createdAt: { ...instant('created_at'), ...required },
    },
    indexes: [
      unique('members_connections_pair_uq', 'low_row', 'high_row'),
      index('members_connections_low_idx', 'low_row', 'state', 'id'),
      index('members_connections_high_idx', 'high_row', 'state', 'id'),
    ],
  },
  {
    uid: 'members::block', singularName: 'members-block', tableName: 'members_blocks',
    attributes: { id, blockerRow: row('blocker_row'), blockedRow: row('blocked_row'), createdAt: { ...instant('created_at'), ...required } },
    indexes: [unique('members_blocks_once_uq', 'blocker_row', 'blocked_row'), index('members_blocks_blocked_idx', 'blocked_row', 'blocker_row')],
  },
  {
    uid: 'members::mute', singularName: 'members-mute', tableName: 'members_mutes',
    attributes: { id, muterRow: row('muter_row'), mutedRow: row('muted_row'), createdAt: { ...instant('created_at'), ...required } },
    indexes: [unique('members_mutes_once_uq', 'muter_row', 'muted_row'), index('members_mutes_muted_idx', 'muted_row')],
  },
  {
    uid: 'members::list', singularName: 'members-list', tableName: 'members_lists',
    attributes: { id, listId: { ...text(32), columnName: 'list_id', ...required }, ownerRow: row('owner_row'), name: { ...text(60), ...required }, createdAt: { ...instant('created_at'), ...required } },
    indexes: [unique('members_lists_list_uq', 'list_id'), unique('members_lists_name_uq', 'owner_row', 'name')],
  },
  {
    uid: 'members::list-entry', singularName: 'members-list-entry', tableName: 'members_list_entries',
    attributes: { id, listRow: row('list_row'), memberRow: row('member_row') },
    indexes: [unique('members_list_entries_once_uq', 'list_row', 'member_row'), index('members_list_entries_member_idx', 'member_row')],
  },
];

export function registerModels(strapi: Core.Strapi): void {
  registerTables(strapi, [...models, ...papers]);
}
