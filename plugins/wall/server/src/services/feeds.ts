import { decodeCursor, pageOf, type Viewer } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { eyesOf, maySee, type Eyes } from '../access';
import { readSlice, readSliceOfAuthors, type FeedRange, type Post, type Slice } from '../store/posts';
import { newestPostsOf } from './newest-posts';
import { presentPosts } from './present';

export type FeedName = 'following' | 'all' | 'staff';

export interface Asked {
  limit: number;
  after?: string;
}

const keyset = z.tuple([z.number().int().positive()]);

/** Where posts come from: the next slice, newest first; fewer than asked means there is no more. */
type Source = (slice: Slice) => Promise<Post[]>;

/** Posts of the wall everybody meets, by name. Newest first, and that is all the order there is. */
export function showFeed(strapi: Core.Strapi, viewer: Viewer | null, feed: FeedName, asked: Asked, locale: string) {
  return show(strapi, viewer, asked, locale, async (eyes) => {
    const isHeard = (post: Post) => maySee(post, eyes) && !eyes.circle.muted.has(post.authorRow);
    if (feed === 'following') return { source: await followed(strapi, eyes), isShown: isHeard };
    if (feed === 'staff') return { source: ranged(strapi, 'official'), isShown: (post) => maySee(post, eyes) };
    return { source: eyes.memberRow === null ? ranged(strapi, 'public') : ranged(strapi, 'all'), isShown: isHeard };
  });
}

/** What one member posted, as far as the viewer may see it. @throws MemberNotFoundError */
export async function showMemberWall(strapi: Core.Strapi, viewer: Viewer | null, handle: string, asked: Asked, locale: string) {
  const { memberRow } = await members(strapi).openProfile(viewer, handle);
  return show(strapi, viewer, asked, locale, async (eyes) => ({ source: ranged(strapi, 'author', memberRow), isShown: (post) => maySee(post, eyes) }));
}

const ranged = (strapi: Core.Strapi, range: FeedRange, value: number | null = null): Source => (slice) => readSlice(strapi, range, value, slice);

async function show(
  strapi: Core.Strapi,
  viewer: Viewer | null,
  { limit, after }: Asked,
  locale: string,
  open: (eyes: Eyes) => Promise<{ source: Source; isShown: (post: Post) => boolean }>,
) {
  const eyes = await eyesOf(strapi, viewer);
  const { source, isShown } = await open(eyes);
  const before = decodeCursor(after, keyset)?.[0] ?? null;
  const { page, meta } = pageOf(await collect(source, isShown, before, limit + 1), limit, ({ row }) => [row]);
  return { data: await presentPosts(strapi, page, eyes, locale), meta };
}

/** Takes slices until the page is full: what this viewer may not see leaves no gap. */
async function collect(source: Source, isShown: (post: Post) => boolean, before: number | null, wanted: number): Promise<Post[]> {
  const shown: Post[] = [];
  for (let from = before; ; ) {
    const limit = Math.max(wanted - shown.length + 8, 24);
    const slice = await source({ before: from, limit });
    shown.push(...slice.filter(isShown));
    if (shown.length >= wanted || slice.length < limit) return shown.slice(0, wanted);
    from = slice[slice.length - 1].row;
  }
}

/**
 * Of the followed authors only those can be on a page whose newest post is among the newest; so the page is read from
 * as many authors as it has places. Exact at once after any change of relations, and nothing is stored per reader.
 */
async function followed(strapi: Core.Strapi, { memberRow, circle }: Eyes): Promise<Source> {
  if (memberRow === null) return async () => [];
  const bounds = await newestPostsOf(strapi).bounds();
  const authors = [...circle.following, memberRow].filter((row) => bounds.has(row) && !circle.blocked.has(row) && !circle.muted.has(row));
  const boundOf = (row: number) => bounds.get(row) as number;
  authors.sort((left, right) => boundOf(right) - boundOf(left));
  return async ({ before, limit }) => {
    for (let taken = limit; ; taken *= 2) {
      const candidates = authors.slice(0, taken);
      // Whoever is not taken has nothing newer than this; what is found above it is therefore complete.
      const rest = authors[taken];
      const floor = rest === undefined ? 0 : boundOf(rest) + 1;
      const found = await readSliceOfAuthors(strapi, candidates, { before, floor, limit });
      if (found.length >= limit || rest === undefined) return found;
    }
  };
}
