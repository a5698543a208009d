import { newId } from '@kring/community/extend';
import type { House } from '../house/boot';

/** What the tables say, read whole: the other way to come to a feed. */
export interface Town {
  posts: TownPost[];
  following: Pairs;
  connections: Pairs;
  blocked: Pairs;
  muted: Pairs;
}

export interface TownPost {
  id: number;
  document_id: string;
  author_row: number;
  audience: 'public' | 'members' | 'connections';
  state: string;
  is_official: boolean | number;
}

type Pairs = Set<string>;

const pair = (one: number, other: number) => `${one}>${other}`;

export async function readTown({ strapi }: House): Promise<Town> {
  const knex = strapi.db.connection;
  const pairsOf = async (table: string, one: string, other: string, isBothWays: boolean, where: object = {}) => {
    const rows = (await knex(table).where(where).select(`${one} as one`, `${other} as other`)) as { one: number; other: number }[];
    return new Set(rows.flatMap((row) => [pair(row.one, row.other), ...(isBothWays ? [pair(row.other, row.one)] : [])]));
  };
  return {
    posts: (await knex('wall_posts').orderBy('id', 'desc').select('id', 'document_id', 'author_row', 'audience', 'state', 'is_official')) as TownPost[],
    following: await pairsOf('members_follows', 'follower_row', 'followed_row', false, { state: 'accepted' }),
    connections: await pairsOf('members_connections', 'low_row', 'high_row', true, { state: 'accepted' }),
    blocked: await pairsOf('members_blocks', 'blocker_row', 'blocked_row', true),
    muted: await pairsOf('members_mutes', 'muter_row', 'muted_row', false),
  };
}

function isSeen({ connections, blocked }: Town, { author_row: author, audience, state }: TownPost, reader: number | null): boolean {
  if (state !== 'published') return false;
  if (reader === null) return audience === 'public';
  if (author === reader) return true;
  if (blocked.has(pair(reader, author))) return false;
  return audience !== 'connections' || connections.has(pair(reader, author));
}

/** The posts of a feed in its order; `author` for the wall of one member. Null where the wall is closed, as the profiles here are to visitors. */
export function expectedIn(town: Town, feed: 'following' | 'all' | 'staff' | { author: number }, reader: number | null): string[] | null {
  const seen = town.posts.filter((post) => isSeen(town, post, reader));
  const ids = (posts: TownPost[]) => posts.map(({ document_id }) => document_id);
  if (typeof feed === 'object') return reader === null || town.blocked.has(pair(reader, feed.author)) ? null : ids(seen.filter(({ author_row }) => author_row === feed.author));
  if (feed === 'staff') return ids(seen.filter(({ is_official }) => Boolean(is_official)));
  const heard = seen.filter(({ author_row }) => reader === null || !town.muted.has(pair(reader, author_row)));
  if (feed === 'all') return ids(heard);
  return ids(heard.filter(({ author_row }) => reader !== null && (author_row === reader || town.following.has(pair(reader, author_row)))));
}

export interface Written {
  authorRow: number;
  audience?: string;
  isOfficial?: boolean;
  id?: number;
}

/** Rows as another process would have left them, like the first there is: this one is not told. */
export async function writeElsewhere({ strapi }: House, posts: readonly Written[]): Promise<string[]> {
  const knex = strapi.db.connection;
  const { id: _, ...like } = (await knex('wall_posts').orderBy('id').first()) as Record<string, unknown>;
  const rows = posts.map(({ authorRow, audience = 'members', isOfficial = false, id }) => ({
    ...like, ...(id !== undefined && { id }), document_id: newId(), author_row: authorRow, author_id: `row-${authorRow}`, audience, is_official: isOfficial, state: 'published', removed_by: null, facts: '{}',
  }));
  for (let from = 0; from < rows.length; from += 20) await knex('wall_posts').insert(rows.slice(from, from + 20));
  return rows.map(({ document_id }) => document_id);
}

/** The same numbers for the same seed, from 0 up to `below`. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
