import { appendEvent, inTransaction, InvalidInputError, newId, type FieldError, type Transaction, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { accessPost, eyesOf, type SeenPost } from '../access';
import { AlreadyRemovedError, NotRestorableError, NotYoursError, PostNotFoundError, PostRefusedError, StaffOnlyError } from '../errors';
import { postKinds, type PostAudience, type PostKind } from '../extend';
import { deleteDraft } from '../store/drafts';
import { keepMentions } from '../store/mentions';
import { changesNow, holdPost, insertPost, updatePost, type Post } from '../store/posts';
import { insertRevision } from '../store/revisions';
import { whoMaySee, write } from './mentions';
import { restoreMilliseconds } from './present';

export interface NewPost {
  kind: string;
  title?: string | null;
  text: string;
  /** The author's own by default. */
  language?: string;
  audience: PostAudience;
  facts?: Record<string, unknown>;
}

/** @throws PostRefusedError (`wall.post-refused`) when its kind has something against it. */
export async function publish(strapi: Core.Strapi, viewer: Viewer, given: NewPost): Promise<SeenPost> {
  const kind = kindOf(strapi, given.kind);
  const facts = factsOf(kind, given.facts);
  const title = titleOf(kind, given.title ?? null);
  mustSaySomething(title, given.text);
  const objection = await kind.refuse?.({ strapi, memberId: viewer.memberId, facts });
  if (objection) throw new PostRefusedError('body.facts', objection);
  const eyes = await eyesOf(strapi, viewer);
  const { html, mentioned } = await write(strapi, eyes, given.text);
  const called = await whoMaySee(strapi, mentioned, { authorRow: viewer.memberRow, audience: given.audience });
  const postId = newId();
  const { audience, text, language = viewer.locale } = given;
  const post = await inTransaction(strapi, async (trx) => {
    const row = await insertPost(strapi, trx, { postId, kind: kind.kind, authorRow: viewer.memberRow, authorId: viewer.memberId, audience, title, text, html, language, facts, isOfficial: viewer.isStaff });
    await keepMentions(trx, 'post', row, called.map(({ memberRow }) => memberRow));
    await deleteDraft(trx, viewer.memberRow, 'post');
    const mentionedIds = called.map(({ memberId }) => memberId);
    await appendEvent(strapi, trx, 'wall.post-published', { postId, memberId: viewer.memberId, kind: kind.kind, audience, language, isOfficial: viewer.isStaff, mentionedIds });
    return found(await holdPost(strapi, trx, postId));
  });
  return { post, eyes };
}

function kindOf(strapi: Core.Strapi, name: string): PostKind {
  const kind = postKinds.of(strapi).list().find((known) => known.kind === name);
  if (!kind) throw new InvalidInputError([{ path: 'body.kind', message: 'There is no such kind of post here.' }]);
  return kind;
}

function titleOf(kind: PostKind, title: string | null): string | null {
  if (kind.title === 'none' && title !== null) throw new InvalidInputError([{ path: 'body.title', message: 'This kind of post has no title.' }]);
  if (kind.title === 'required' && title === null) throw new InvalidInputError([{ path: 'body.title', message: 'Give it a title.' }]);
  return title;
}

function factsOf({ facts }: PostKind, given: Record<string, unknown> = {}): Record<string, unknown> {
  if (!facts) {
    const [foreign] = Object.keys(given);
    if (foreign !== undefined) throw new InvalidInputError([{ path: `body.facts.${foreign}`, message: 'This is not asked for.' }]);
    return {};
  }
  const parsed = facts.strict().safeParse(given);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(parsed.error.issues.flatMap(fieldErrorsOf));
}

function fieldErrorsOf(issue: z.core.$ZodIssue): FieldError[] {
  const path = ['body', 'facts', ...issue.path.map(String)].join('.');
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: `${path}.${key}`, message: 'This is not asked for.' })) : [{ path, message: issue.message }];
}

function found(post: Post | null): Post {
  if (!post) throw new PostNotFoundError();
  return post;
}

type Work = (trx: Transaction, seen: SeenPost) => Promise<void>;

/** Changes a post with its newest state in hand, and gives it back. */
async function change(strapi: Core.Strapi, viewer: Viewer, postId: string, work: Work): Promise<SeenPost> {
  const { eyes } = await accessPost(strapi, viewer, postId);
  return inTransaction(strapi, async (trx) => {
    await work(trx, { post: found(await holdPost(strapi, trx, postId)), eyes });
    return { post: found(await holdPost(strapi, trx, postId)), eyes };
  });
}

function mustBeThere({ removal }: Pick<Post, 'removal'>): void {
  if (removal) throw new AlreadyRemovedError();
}

function mustSaySomething(title: string | null, text: string): void {
  if (title === null && text === '') throw new InvalidInputError([{ path: 'body.text', message: 'Write something here.' }]);
}

function mustBeOwn({ authorRow }: Pick<Post, 'authorRow'>, viewer: Viewer): void {
  if (authorRow !== viewer.memberRow) throw new NotYoursError();
}

export interface PostChanges {
  title?: string | null;
  text?: string;
  language?: string;
  audience?: PostAudience;
}

/** What it said before stays readable to whoever may see it. */
export async function edit(strapi: Core.Strapi, viewer: Viewer, postId: string, changes: PostChanges): Promise<SeenPost> {
  const { post: before, eyes } = await accessPost(strapi, viewer, postId);
  mustBeOwn(before, viewer);
  mustBeThere(before);
  const kind = kindOf(strapi, before.kind);
  const told = changes.text ?? before.text;
  const { html, mentioned } = await write(strapi, eyes, told);
  const called = await whoMaySee(strapi, mentioned, { authorRow: before.authorRow, audience: changes.audience ?? before.audience });
  return change(strapi, viewer, postId, async (trx, { post }) => {
    mustBeThere(post);
    // Only what was asked for: two edits at once of different parts both stand.
    const { text = post.text, audience = post.audience, language = post.language } = changes;
    const title = changes.title === undefined ? post.title : titleOf(kind, changes.title);
    mustSaySomething(title, text);
    const isReworded = post.text !== text || post.title !== title;
    if (isReworded) await insertRevision(strapi, trx, 'post', post.row, post);
    const edited = isReworded ? changesNow(strapi, 'edited_at') : {};
    await updatePost(trx, post.row, { title, text, html: text === told ? html : post.html, audience, language, ...edited });
    const fresh = text === told ? await keepMentions(trx, 'post', post.row, called.map(({ memberRow }) => memberRow)) : [];
    const newlyMentionedIds = called.filter(({ memberRow }) => fresh.includes(memberRow)).map(({ memberId }) => memberId);
    await appendEvent(strapi, trx, 'wall.post-edited', { postId, memberId: viewer.memberId, newlyMentionedIds });
  });
}

/** It leaves every feed at once and can be brought back for a while; then its words are wiped. */
export function remove(strapi: Core.Strapi, viewer: Viewer, postId: string): Promise<SeenPost> {
  return change(strapi, viewer, postId, async (trx, { post }) => {
    mustBeOwn(post, viewer);
    if (post.removal) return;
    await updatePost(trx, post.row, { state: 'removed', removed_by: 'author', removed_reason: null, ...changesNow(strapi, 'removed_at') });
    await appendEvent(strapi, trx, 'wall.post-removed', { postId, memberId: post.authorId, by: 'author' });
  });
}

/** @throws NotRestorableError (`wall.not-restorable`) when it was an editor who removed it, or too long ago. */
export function restore(strapi: Core.Strapi, viewer: Viewer, postId: string): Promise<SeenPost> {
  return change(strapi, viewer, postId, async (trx, { post }) => {
    mustBeOwn(post, viewer);
    if (!post.removal) return;
    if (post.removal.by !== 'author' || Date.now() - post.removal.at.getTime() > restoreMilliseconds) throw new NotRestorableError();
    await updatePost(trx, post.row, { state: 'published', removed_by: null, removed_at: null });
    await appendEvent(strapi, trx, 'wall.post-restored', { postId, memberId: post.authorId });
  });
}

/** Staff may close a conversation and open it again; what was said stays. */
export function lock(strapi: Core.Strapi, viewer: Viewer, postId: string, isLocked: boolean): Promise<SeenPost> {
  return change(strapi, viewer, postId, async (trx, { post }) => {
    if (!viewer.isStaff) throw new StaffOnlyError();
    mustBeThere(post);
    if (post.isLocked === isLocked) return;
    await updatePost(trx, post.row, isLocked ? changesNow(strapi, 'locked_at') : { locked_at: null });
    await appendEvent(strapi, trx, isLocked ? 'wall.post-locked' : 'wall.post-unlocked', { postId, memberId: viewer.memberId });
  });
}
