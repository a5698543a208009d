import { z } from 'zod';
import type { EventsOf } from '@kring/community/extend';

const memberId = z.string();
const postId = z.string();
const commentId = z.string();
const audience = z.enum(['public', 'members', 'connections']);
const reaction = z.object({
  target: z.enum(['post', 'comment']),
  postId,
  /** Null when the post itself is meant. */
  commentId: commentId.nullable(),
  authorId: z.string(),
  memberId,
  kind: z.enum(['useful', 'thanks', 'me-too']),
});
const acceptance = z.object({ postId, commentId, memberId, answererId: z.string() });
const verification = z.object({ postId, commentId, answererId: z.string(), memberId });

/** Ids and facts only: what was said stays in the wall's own tables, so that the log outlives no words. */
export const eventPayloads = {
  'wall.post-published': z.object({ postId, memberId, kind: z.string(), audience, language: z.string(), isOfficial: z.boolean(), mentionedIds: z.array(z.string()) }),
  'wall.post-edited': z.object({ postId, memberId, newlyMentionedIds: z.array(z.string()) }),
  'wall.post-removed': z.object({ postId, memberId, by: z.enum(['author', 'editor']) }),
  'wall.post-restored': z.object({ postId, memberId }),
  'wall.post-locked': z.object({ postId, memberId }),
  'wall.post-unlocked': z.object({ postId, memberId }),
  'wall.comment-posted': z.object({ commentId, postId, memberId, postAuthorId: z.string(), parentId: z.string().nullable(), parentAuthorId: z.string().nullable(), isOfficial: z.boolean(), mentionedIds: z.array(z.string()) }),
  'wall.comment-edited': z.object({ commentId, postId, memberId, newlyMentionedIds: z.array(z.string()) }),
  'wall.comment-removed': z.object({ commentId, postId, memberId, by: z.enum(['author', 'editor']) }),
  'wall.comment-restored': z.object({ commentId, postId, memberId }),
  'wall.reaction-given': reaction,
  'wall.reaction-withdrawn': reaction,
  'wall.answer-accepted': acceptance,
  'wall.acceptance-withdrawn': acceptance,
  'wall.answer-verified': verification,
  'wall.verification-withdrawn': verification,
};

export type WallEvents = EventsOf<typeof eventPayloads>;
