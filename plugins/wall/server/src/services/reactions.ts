import { appendEvent, decodeCursor, inTransaction, pageOf, type Viewer } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { accessComment, accessPost, type Eyes } from '../access';
import { AlreadyRemovedError, OwnReactionError } from '../errors';
import type { ReactionKind } from '../store/posts';
import { countReactions, deleteReaction, insertReaction, readOwnReactions, readReactors, type Target } from '../store/reactions';
import type { Asked } from './feeds';

/** What is reacted to: a post, or a comment with the post it stands under. */
interface Thing {
  target: Target;
  row: number;
  authorRow: number;
  authorId: string;
  postId: string;
  commentId: string | null;
  isRemoved: boolean;
  eyes: Eyes;
}

async function reach(strapi: Core.Strapi, viewer: Viewer | null, target: Target, id: string): Promise<Thing> {
  if (target === 'post') {
    const { post, eyes } = await accessPost(strapi, viewer, id);
    return { target, row: post.row, authorRow: post.authorRow, authorId: post.authorId, postId: id, commentId: null, isRemoved: post.removal !== null, eyes };
  }
  const { comment, post, eyes } = await accessComment(strapi, viewer, id);
  return { target, row: comment.row, authorRow: comment.authorRow, authorId: comment.authorId, postId: post.postId, commentId: id, isRemoved: comment.removal !== null || post.removal !== null, eyes };
}

/** Gives or takes back; asking for what is so already changes nothing. @throws OwnReactionError (`wall.own-reaction`) */
export async function react(strapi: Core.Strapi, viewer: Viewer, target: Target, id: string, kind: ReactionKind, isGiven: boolean) {
  const thing = await reach(strapi, viewer, target, id);
  if (thing.isRemoved) throw new AlreadyRemovedError();
  if (thing.authorRow === viewer.memberRow) throw new OwnReactionError();
  const reaction = { target, targetRow: thing.row, memberRow: viewer.memberRow, kind };
  const counts = await inTransaction(strapi, async (trx) => {
    const isChanged = isGiven ? await insertReaction(strapi, trx, reaction) : await deleteReaction(trx, reaction);
    const { postId, commentId, authorId } = thing;
    if (isChanged) await appendEvent(strapi, trx, isGiven ? 'wall.reaction-given' : 'wall.reaction-withdrawn', { target, postId, commentId, authorId, memberId: viewer.memberId, kind });
    return countReactions(trx, target, thing.row);
  });
  const own = (await readOwnReactions(strapi, target, [thing.row], viewer.memberRow)).get(thing.row);
  return (['useful', 'thanks', 'me-too'] as const).map((name) => ({ kind: name, count: counts[name], isMine: own?.has(name) ?? false }));
}

/** Who reacted, newest first; without those the viewer may not meet. */
export async function showReactors(strapi: Core.Strapi, viewer: Viewer | null, target: Target, id: string, { limit, after }: Asked, locale: string) {
  const { row, eyes } = await reach(strapi, viewer, target, id);
  const found = await readReactors(strapi, target, row, decodeCursor(after, z.tuple([z.number().int().positive()]))?.[0] ?? null, limit);
  const { page, meta } = pageOf(found, limit, (reactor) => [reactor.row]);
  const cards = await members(strapi).findCardsByRow(page.map(({ memberRow }) => memberRow), locale);
  const data = page.flatMap(({ memberRow, kind }) => {
    const card = eyes.circle.blocked.has(memberRow) ? undefined : cards.get(memberRow);
    return card ? [{ ...card, kind }] : [];
  });
  return { data, meta };
}
