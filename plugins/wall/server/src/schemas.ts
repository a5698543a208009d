import { line, text } from '@kring/community/extend';
import { cardSchema } from '@kring/members/extend';
import { z } from 'zod';

export const audienceSchema = z.enum(['public', 'members', 'connections']);
export const reactionKind = z.enum(['useful', 'thanks', 'me-too']);
export const reactionsSchema = z.array(z.object({ kind: reactionKind, count: z.number().int(), isMine: z.boolean() }));

/** What stands where something was removed. */
const removedSchema = z.object({ by: z.enum(['author', 'editor']), reason: z.string().nullable() });

export const commentSchema = z.object({
  commentId: z.string(),
  postId: z.string(),
  /** The comment it replies to. */
  parentId: z.string().nullable(),
  /** Null when the author is not here any more. */
  author: cardSchema.nullable(),
  text: z.string(),
  html: z.string(),
  removed: removedSchema.nullable(),
  isOfficial: z.boolean(),
  isAccepted: z.boolean(),
  isVerified: z.boolean(),
  postedAt: z.string(),
  editedAt: z.string().nullable(),
  reactions: reactionsSchema,
  can: z.object({ edit: z.boolean(), delete: z.boolean(), restore: z.boolean(), react: z.boolean(), reply: z.boolean(), accept: z.boolean(), verify: z.boolean() }),
});

export const postSchema = z.object({
  postId: z.string(),
  kind: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  html: z.string(),
  /** The first words, without marks. */
  excerpt: z.string(),
  language: z.string(),
  audience: audienceSchema,
  facts: z.record(z.string(), z.unknown()),
  author: cardSchema.nullable(),
  removed: removedSchema.nullable(),
  isOfficial: z.boolean(),
  isLocked: z.boolean(),
  /** Only questions can be. */
  isAnswered: z.boolean(),
  postedAt: z.string(),
  editedAt: z.string().nullable(),
  commentsCount: z.number().int(),
  reactions: reactionsSchema,
  can: z.object({ edit: z.boolean(), delete: z.boolean(), restore: z.boolean(), comment: z.boolean(), react: z.boolean(), lock: z.boolean() }),
});

/** A post on its own page. */
export const wholePostSchema = postSchema.extend({ acceptedComment: commentSchema.nullable() });

export const postParams = z.object({ id: z.string().min(1).max(40) });

export const titleLine = line(140);
export const postText = text(20_000, { canBeEmpty: true });
export const commentText = text(10_000);
export const languageSchema = z.enum(['nl', 'en']);
