import type { Core } from '@strapi/strapi';
import { markMembersSeen } from '../store/members';
import { markSessionsSeen, type ResolvedToken } from '../store/sessions';

const key = 'members.last-seen';
const freshMilliseconds = 5 * 60_000;
const flushMilliseconds = 20_000;

interface Seen {
  members: Set<number>;
  sessions: Set<string>;
}

function seenOf(strapi: Core.Strapi): Seen {
  if (!strapi.has(key)) strapi.add(key, { members: new Set(), sessions: new Set() });
  return strapi.get(key) as Seen;
}

/** Remembers a visit; written in one statement every while, and not again within five minutes. */
export function noteSeen(strapi: Core.Strapi, { memberRow, memberSeenAt, sessionId }: ResolvedToken): void {
  if (memberSeenAt && Date.now() - memberSeenAt.getTime() < freshMilliseconds) return;
  const seen = seenOf(strapi);
  seen.members.add(memberRow);
  seen.sessions.add(sessionId);
}

export async function writeSeen(strapi: Core.Strapi): Promise<void> {
  const seen = seenOf(strapi);
  if (seen.members.size === 0) return;
  const members = [...seen.members].slice(0, 500);
  const sessions = [...seen.sessions].slice(0, 500);
  for (const row of members) seen.members.delete(row);
  for (const id of sessions) seen.sessions.delete(id);
  const now = new Date();
  await markMembersSeen(strapi, members, now);
  await markSessionsSeen(strapi, sessions, now);
}

/** @returns how to stop it. */
export function startWritingSeen(strapi: Core.Strapi): () => void {
  const timer = setInterval(() => {
    writeSeen(strapi).catch((error: unknown) => strapi.log.warn(`Last visits were not written: ${String(error)}`));
  }, flushMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
