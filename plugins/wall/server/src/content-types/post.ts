import { columns } from '@kring/community/extend';

const { text, required } = columns;
const hidden = { private: true };
/** A new object each time: Strapi writes the name of the column into it. */
const count = () => ({ type: 'integer', column: { notNullable: true, defaultTo: 0 } });

/** One row per post. Its id is its place in time: feeds are ordered by it. Changed through the wall's routes only. */
export default {
  kind: 'collectionType',
  collectionName: 'wall_posts',
  info: { singularName: 'post', pluralName: 'posts', displayName: 'Post' },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
  attributes: {
    /** Name of a kind contributed at `wall.post-kinds`. */
    kind: { ...text(24), ...required },
    authorRow: { type: 'integer', ...required, ...hidden },
    authorId: { ...text(36), ...required },
    /** public · members · connections */
    audience: { ...text(12), ...required },
    title: text(160),
    text: { type: 'text', ...required },
    html: { type: 'text', ...required, ...hidden },
    /** BCP 47: what it is written in. */
    language: { ...text(8), ...required },
    /** What the kind keeps besides; its schema is the kind's. */
    facts: { type: 'json' },
    /** published · removed */
    state: { ...text(12), ...required },
    /** author · editor */
    removedBy: text(12),
    removedReason: { type: 'text' },
    removedAt: { type: 'datetime' },
    /** Written by somebody who was staff then. */
    isOfficial: { type: 'boolean', ...required },
    commentsCount: count(),
    usefulCount: count(),
    thanksCount: count(),
    meTooCount: count(),
    acceptedCommentId: text(36),
    lockedAt: { type: 'datetime' },
    postedAt: { type: 'datetime', ...required },
    editedAt: { type: 'datetime' },
  },
  indexes: [{ name: 'wall_posts_document_uq', columns: ['document_id'], type: 'unique' }],
};

/** For feeds by keyset. */
export const postIndexes = [
  { name: 'wall_posts_author_idx', table: 'wall_posts', columns: ['author_row', 'id'] },
  { name: 'wall_posts_audience_idx', table: 'wall_posts', columns: ['audience', 'id'] },
  { name: 'wall_posts_official_idx', table: 'wall_posts', columns: ['is_official', 'id'] },
  { name: 'wall_posts_kind_idx', table: 'wall_posts', columns: ['kind', 'id'] },
];
