import { appendEvent, forgetAnswersHolding, knexOf, toColumn } from '@kring/community/extend';
import { members, type PersonalRecords } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { readDrafts } from '../store/drafts';
import { takeOutHandle } from '../store/handles-in-words';
import { deleteMentionsOf } from '../store/mentions';
import { deleteDraftsOf, deleteReactionsOf, listOwnReactions, readOwnWords, removeWordsOf } from '../store/personal';
import { withdrawIfAccepted } from './answers';

async function rowOf(strapi: Core.Strapi, memberId: string): Promise<number | null> {
  return (await members(strapi).findReference(memberId))?.memberRow ?? null;
}

/** Posts, comments, reactions and drafts: handed out on export; on leaving kept without a name, or removed. */
export const wordsOnTheWall: PersonalRecords = {
  code: 'wall.words',
  title: { en: 'What you wrote on the wall', nl: 'Wat je op het prikbord schreef' },
  async collect({ strapi, memberId }) {
    const memberRow = await rowOf(strapi, memberId);
    if (memberRow === null) return [];
    const words = (await readOwnWords(strapi, memberRow)).map(({ at, post, ...word }) => ({ ...word, ...post, at: at.toISOString() }));
    const drafts = (await readDrafts(strapi, memberRow)).map(({ slot, content, savedAt }) => ({ what: 'draft', slot, content: JSON.parse(content) as unknown, at: savedAt.toISOString() }));
    const reactions = (await listOwnReactions(knexOf(strapi), memberRow)).map(({ kind, postId, commentId, at }) => ({ what: 'reaction', kind, postId, commentId, at: at.toISOString() }));
    return [...words, ...drafts, ...reactions];
  },
  async erase({ strapi, trx, memberId, mode }) {
    const reference = await members(strapi).findReference(memberId, trx);
    if (!reference) return;
    const { memberRow } = reference;
    await deleteDraftsOf(trx, memberRow);
    for (const handle of await members(strapi).listHandles(memberRow, trx)) {
      await takeOutHandle(trx, handle);
      for (const spelled of [`@${handle}`, `/people/${handle}`]) await forgetAnswersHolding(trx, spelled);
    }
    await deleteMentionsOf(trx, memberRow);
    if (mode === 'keep-without-name') return;
    for (const { target, kind, postId, commentId, authorId } of await listOwnReactions(trx, memberRow)) {
      await appendEvent(strapi, trx, 'wall.reaction-withdrawn', { target, kind, postId, commentId, authorId, memberId });
    }
    await deleteReactionsOf(trx, memberRow);
    for (const { postId, commentId } of await removeWordsOf(trx, memberRow, toColumn(strapi, new Date()))) {
      if (commentId === null) {
        await appendEvent(strapi, trx, 'wall.post-removed', { postId, memberId, by: 'author' });
        continue;
      }
      await withdrawIfAccepted(strapi, trx, { postId, commentId, answererId: memberId });
      await appendEvent(strapi, trx, 'wall.comment-removed', { commentId, postId, memberId, by: 'author' });
    }
  },
};
