import type { Core } from '@strapi/strapi';
import { readAuthorsFrom, readNewestOfEveryAuthor } from '../store/posts';

const key = 'wall.newest-posts';
/** A transaction that took a lower row may commit after one with a higher row; not longer after than this. */
const settleMilliseconds = 10_000;

/**
 * For each author a row no older than their newest post: an upper bound, since a removed post still counts.
 * It spares a feed one index look-up per followed author. Brought up to date at every reading, so that posts written by
 * other processes are in it at once.
 */
export class NewestPosts {
  readonly #byAuthor = new Map<number, number>();
  /** Every row up to here is in the map for good; newer ones are read again until they are old enough. */
  #settled = 0;
  #seen: { row: number; at: number }[] = [];
  #ready: Promise<void> | null = null;

  constructor(readonly strapi: Core.Strapi) {}

  /** @returns the bounds, up to date. */
  async bounds(): Promise<ReadonlyMap<number, number>> {
    // A failed first reading is tried again by the next reader.
    this.#ready ??= this.#load().catch((error: unknown) => {
      this.#ready = null;
      throw error;
    });
    await this.#ready;
    const now = Date.now();
    const fresh = await readAuthorsFrom(this.strapi, this.#settled);
    for (const { id, author_row } of fresh) this.#note(author_row, id);
    const newest = fresh.at(-1)?.id;
    if (newest !== undefined && newest !== this.#seen.at(-1)?.row) this.#seen.push({ row: newest, at: now });
    while (this.#seen.length > 0 && this.#seen[0].at < now - settleMilliseconds) this.#settled = (this.#seen.shift() as { row: number }).row;
    return this.#byAuthor;
  }

  async #load(): Promise<void> {
    const everybody = await readNewestOfEveryAuthor(this.strapi);
    let newest = 0;
    for (const { id, author_row } of everybody) {
      this.#note(author_row, id);
      newest = Math.max(newest, id);
    }
    // What was committed out of order just before is read again.
    this.#settled = newest - 1_000;
  }

  #note(authorRow: number, row: number): void {
    if ((this.#byAuthor.get(authorRow) ?? 0) < row) this.#byAuthor.set(authorRow, row);
  }
}

export function newestPostsOf(strapi: Core.Strapi): NewestPosts {
  if (!strapi.has(key)) strapi.add(key, new NewestPosts(strapi));
  return strapi.get(key) as NewestPosts;
}
