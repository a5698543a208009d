import { afterCommit } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { Circle } from '../extend';
import { readCircle } from '../store/circles';

const key = 'members.circles';
const milliseconds = 5_000;
const capacity = 5_000;

type Entry = { circle: Circle; until: number };

function cacheOf(strapi: Core.Strapi): Map<number, Entry> {
  if (!strapi.has(key)) strapi.add(key, new Map());
  return strapi.get(key) as Map<number, Entry>;
}

/** Kept for seconds; whoever changes a relation in this process forgets it here, other processes follow within five seconds. */
export async function circleOf(strapi: Core.Strapi, memberRow: number): Promise<Circle> {
  const cache = cacheOf(strapi);
  const known = cache.get(memberRow);
  if (known && known.until > Date.now()) return known.circle;
  const until = Date.now() + milliseconds;
  const entry = { circle: sortOut(await readCircle(strapi, memberRow)), until };
  if (cache.size >= capacity) cache.delete(cache.keys().next().value as number);
  cache.set(memberRow, entry);
  return entry.circle;
}

function sortOut(rows: Awaited<ReturnType<typeof readCircle>>): Circle {
  const of = (kind: (typeof rows)[number]['kind']) => new Set(rows.filter((entry) => entry.kind === kind).map(({ row }) => row));
  return { following: of('following'), connections: of('connection'), blocked: of('blocked'), muted: of('muted') };
}

/** After the change is committed, so that nobody reads the old state into the cache again. */
export function forgetCircles(strapi: Core.Strapi, ...memberRows: number[]): Promise<void> {
  return afterCommit(strapi, () => {
    for (const row of memberRows) cacheOf(strapi).delete(row);
  });
}
