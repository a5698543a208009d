import { columns, type Table } from '@kring/community/extend';

const { id, index, instant, required, row, text, unique } = columns;
const target = () => ({ ...text(8), ...required });

/** What belongs to posts and comments. `target` says which of the two (`post`, `comment`) `target_row` is of. */
export const tables: Table[] = [
  {
    uid: 'wall::reaction', singularName: 'wall-reaction', tableName: 'wall_reactions',
    attributes: { id, target: target(), targetRow: row('target_row'), memberRow: row('member_row'), kind: { ...text(12), ...required }, createdAt: { ...instant('created_at'), ...required } },
    indexes: [
      unique('wall_reactions_once_uq', 'target', 'target_row', 'member_row', 'kind'),
      index('wall_reactions_member_idx', 'member_row', 'id'),
    ],
  },
  {
    uid: 'wall::mention', singularName: 'wall-mention', tableName: 'wall_mentions',
    attributes: { id, target: target(), targetRow: row('target_row'), memberRow: row('member_row') },
    indexes: [unique('wall_mentions_once_uq', 'target', 'target_row', 'member_row'), index('wall_mentions_member_idx', 'member_row', 'id')],
  },
  {
    uid: 'wall::revision', singularName: 'wall-revision', tableName: 'wall_revisions',
    attributes: { id, target: target(), targetRow: row('target_row'), title: text(160), text: { type: 'text', ...required }, audience: { ...text(12), column: { notNullable: true, defaultTo: 'members' } }, replacedAt: { ...instant('replaced_at'), ...required } },
    indexes: [index('wall_revisions_target_idx', 'target', 'target_row', 'id')],
  },
  {
    uid: 'wall::draft', singularName: 'wall-draft', tableName: 'wall_drafts',
    attributes: { id, memberRow: row('member_row'), slot: { ...text(80), ...required }, content: { type: 'text', ...required }, savedAt: { ...instant('saved_at'), ...required } },
    indexes: [unique('wall_drafts_slot_uq', 'member_row', 'slot'), index('wall_drafts_saved_idx', 'saved_at')],
  },
];
