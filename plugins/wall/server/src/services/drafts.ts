import { inTransaction, knexOf, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { PostAudience } from '../extend';
import { deleteDraft, putDraft, readDrafts } from '../store/drafts';

/** What somebody has not sent yet, by where they write it: `post`, `comment:<postId>`, `reply:<commentId>`. Nobody else sees it. */
export interface Draft {
  slot: string;
  content: { kind?: string; title?: string; text: string; audience?: PostAudience };
  savedAt: string;
}

export async function saveDraft(strapi: Core.Strapi, viewer: Viewer, slot: string, content: Draft['content']): Promise<Draft> {
  const savedAt = await inTransaction(strapi, (trx) => putDraft(strapi, trx, viewer.memberRow, slot, JSON.stringify(content)));
  return { slot, content, savedAt: savedAt.toISOString() };
}

export async function listDrafts(strapi: Core.Strapi, viewer: Viewer): Promise<Draft[]> {
  const stored = await readDrafts(strapi, viewer.memberRow);
  return stored.map(({ slot, content, savedAt }) => ({ slot, content: JSON.parse(content) as Draft['content'], savedAt: savedAt.toISOString() }));
}

export function dropDraft(strapi: Core.Strapi, viewer: Viewer, slot: string): Promise<void> {
  return deleteDraft(knexOf(strapi), viewer.memberRow, slot);
}
