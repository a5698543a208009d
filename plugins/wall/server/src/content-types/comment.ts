import { columns } from '@kring/community/extend';

const { text, required } = columns;
const hidden = { private: true };
/** A new object each time: Strapi writes the name of the column into it. */
const count = () => ({ type: 'integer', column: { notNullable: true, defaultTo: 0 } });

/** One row per comment or reply. Changed through the wall's routes only. */
export default {
  kind: 'collectionType',
  collectionName: 'wall_comments',
  info: { singularName: 'comment', pluralName: 'comments', displayName: 'Comment' },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
  attributes: {
    postRow: { type: 'integer', ...required, ...hidden },
    /** Row of the comment that opened this thread, its own for that one: a page of a conversation is one index range. */
    threadRow: { type: 'integer', ...required, ...hidden },
    /** What it replies to; null for a comment on the post itself. */
    parentId: text(36),
    authorRow: { type: 'integer', ...required, ...hidden },
    authorId: { ...text(36), ...required },
    text: { type: 'text', ...required },
    html: { type: 'text', ...required, ...hidden },
    /** published · removed */
    state: { ...text(12), ...required },
    /** author · editor */
    removedBy: text(12),
    removedReason: { type: 'text' },
    removedAt: { type: 'datetime' },
    isOfficial: { type: 'boolean', ...required },
    usefulCount: count(),
    thanksCount: count(),
    meTooCount: count(),
    /** When staff marked it as right. */
    verifiedAt: { type: 'datetime' },
    postedAt: { type: 'datetime', ...required },
    editedAt: { type: 'datetime' },
  },
  indexes: [{ name: 'wall_comments_document_uq', columns: ['document_id'], type: 'unique' }],
};

export const commentIndexes = [
  { name: 'wall_comments_thread_idx', table: 'wall_comments', columns: ['post_row', 'thread_row', 'id'] },
  { name: 'wall_comments_author_idx', table: 'wall_comments', columns: ['author_row', 'id'] },
];
