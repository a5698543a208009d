import type { Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { SessionNotFoundError } from '../errors';
import { listSessions } from '../store/sessions';
import { closeSessions } from './sign-in';

export async function listOwnSessions(strapi: Core.Strapi, viewer: Viewer) {
  const sessions = await listSessions(strapi, viewer.memberRow, new Date());
  return sessions.map(({ sessionId, device, way, startedAt, lastSeenAt }) => ({
    id: sessionId,
    device,
    place: null,
    way,
    startedAt: startedAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    isCurrent: sessionId === viewer.sessionId,
  }));
}

/** @throws SessionNotFoundError also for a session of somebody else. */
export async function endOwnSession(strapi: Core.Strapi, viewer: Viewer, sessionId: string): Promise<void> {
  const own = await listSessions(strapi, viewer.memberRow, new Date());
  if (!own.some((session) => session.sessionId === sessionId)) throw new SessionNotFoundError();
  await closeSessions(strapi, viewer.memberId, { only: sessionId });
}
