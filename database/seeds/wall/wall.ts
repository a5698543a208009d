import type { Core } from '@strapi/strapi';
import { callWith } from '../as-member';
import { findViewer, findVoices, moveBack, newestRow, noteSeen, type Done, type Moved } from '../store';
import type { Act } from './acts';
import type { TimedPost, TimedRemark } from './timeline';

type Voice = Awaited<ReturnType<typeof findVoices>>[number] & { viewer: Awaited<ReturnType<typeof findViewer>> };

export type Reaction = 'useful' | 'thanks' | 'me-too';

/** Acts whose moments are set in one transaction. */
const together = 25;
const since = ['posted_at', 'created_at', 'updated_at', 'published_at'];
const first = (name: string) => name.split(' ')[0];

/** Does what happens on the wall through the product, as if it were then. */
export class Wall {
  readonly #voices = new Map<string, Voice>();
  readonly #seen = new Map<string, Date>();
  readonly #done: Done[] = [];
  #moved: Moved[] = [];
  #acting: Voice['viewer'] | null = null;

  private constructor(readonly strapi: Core.Strapi) {}

  static async open(strapi: Core.Strapi): Promise<Wall> {
    const wall = new Wall(strapi);
    for (const voice of await findVoices(strapi)) wall.#voices.set(first(voice.displayName), { ...voice, viewer: await findViewer(strapi, voice.memberId) });
    return wall;
  }

  get voices(): ReadonlyMap<string, Voice> {
    return this.#voices;
  }

  /** Acts in the order of time, so that rows grow with it. */
  async perform(act: Act): Promise<void> {
    const voice = this.#voices.get(act.by);
    if (!voice || voice.joinedAt > act.at) throw new Error(`${act.by} was not here on ${act.at.toISOString()}`);
    this.#acting = voice.viewer;
    this.#moved = [];
    const before = await newestRow(this.strapi, 'community_events');
    await act.run(this);
    this.#done.push({ at: act.at, moved: this.#moved, events: [before, await newestRow(this.strapi, 'community_events')] });
    if (this.#done.length === together) await this.#settle();
    this.#seen.set(voice.memberId, act.at);
  }

  async #settle(): Promise<void> {
    await moveBack(this.strapi, this.#done.splice(0));
  }

  async close(): Promise<void> {
    await this.#settle();
    for (const [memberId, at] of this.#seen) await noteSeen(this.strapi, memberId, at);
  }

  get #viewer(): Voice['viewer'] {
    if (!this.#acting) throw new Error('Nobody acts');
    return this.#acting;
  }

  async publish(post: TimedPost): Promise<void> {
    const { kind, title, text, language, audience = 'members', editedFrom } = post;
    const { data } = await callWith(this.strapi, this.#viewer, 'wall.publish-post', { body: { kind, title, text: editedFrom ?? text, language, audience } });
    post.id = data?.postId ?? '';
    this.#moved.push({ table: 'wall_posts', where: { document_id: post.id }, columns: since });
  }

  async editPost({ id, text }: TimedPost): Promise<void> {
    await callWith(this.strapi, this.#viewer, 'wall.edit-post', { params: { id }, body: { text } });
    this.#changedPost(id, 'edited_at');
    this.#moved.push({ table: 'wall_revisions', where: { id: await newestRow(this.strapi, 'wall_revisions') }, columns: ['replaced_at'] });
  }

  async removePost({ id }: TimedPost): Promise<void> {
    await callWith(this.strapi, this.#viewer, 'wall.remove-post', { params: { id } });
    this.#changedPost(id, 'removed_at');
  }

  async lock({ id }: TimedPost): Promise<void> {
    await callWith(this.strapi, this.#viewer, 'wall.lock-post', { params: { id } });
    this.#changedPost(id, 'locked_at');
  }

  async comment(post: TimedPost, remark: TimedRemark): Promise<void> {
    const { text, editedFrom, parent } = remark;
    const { data } = await callWith(this.strapi, this.#viewer, 'wall.post-comment', { params: { id: post.id }, body: { text: editedFrom ?? text, parentId: parent?.id ?? null } });
    remark.id = data?.commentId ?? '';
    this.#changedComment(remark.id, ...since);
  }

  async editComment({ id, text }: TimedRemark): Promise<void> {
    await callWith(this.strapi, this.#viewer, 'wall.edit-comment', { params: { id }, body: { text } });
    this.#changedComment(id, 'edited_at');
    this.#moved.push({ table: 'wall_revisions', where: { id: await newestRow(this.strapi, 'wall_revisions') }, columns: ['replaced_at'] });
  }

  async removeComment({ id }: TimedRemark): Promise<void> {
    await callWith(this.strapi, this.#viewer, 'wall.remove-comment', { params: { id } });
    this.#changedComment(id, 'removed_at');
  }

  async accept(post: TimedPost, remark: TimedRemark): Promise<void> {
    await callWith(this.strapi, this.#viewer, 'wall.accept-answer', { params: { id: post.id }, body: { commentId: remark.id } });
  }

  async verify({ id }: TimedRemark): Promise<void> {
    await callWith(this.strapi, this.#viewer, 'wall.verify-answer', { params: { id } });
    this.#changedComment(id, 'verified_at');
  }

  async react(thing: { target: 'post' | 'comment'; id: string }, kind: Reaction): Promise<void> {
    const route = thing.target === 'post' ? 'wall.react-to-post' : 'wall.react-to-comment';
    await callWith(this.strapi, this.#viewer, route, { params: { id: thing.id, kind } });
    this.#moved.push({ table: 'wall_reactions', where: { id: await newestRow(this.strapi, 'wall_reactions') }, columns: ['created_at'] });
  }

  #changedPost(id: string, column: string): void {
    this.#moved.push({ table: 'wall_posts', where: { document_id: id }, columns: [column] });
  }

  #changedComment(id: string, ...columns: string[]): void {
    this.#moved.push({ table: 'wall_comments', where: { document_id: id }, columns });
  }
}
