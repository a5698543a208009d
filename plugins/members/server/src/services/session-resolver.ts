import type { RequestFacts, Session, SessionResolver } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { findToken, insertSession, type ResolvedToken } from '../store/sessions';
import { noteSeen } from './last-seen';
import { sessionCacheOf } from './session-cache';
import { tokensOf } from './tokens';

export const sessionCookie = 'kring_session';

/** The site's browsers carry the refresh token in a cookie, other clients an access token. A token given by hand wins. */
export const memberSessions: SessionResolver = {
  code: 'members.sessions',
  async resolve(strapi, request) {
    const bearer = bearerOf(request);
    const token = bearer ?? request.cookies[sessionCookie];
    if (!token || token.length > 2_000) return null;
    const cache = sessionCacheOf(strapi);
    const cached = cache.get(token);
    if (cached !== undefined) return cached;
    const session = bearer === null ? await sessionOfCookie(strapi, token) : await sessionOfBearer(strapi, token);
    cache.put(token, session);
    return session;
  },
};

function bearerOf({ authorization }: RequestFacts): string | null {
  const [, token] = /^Bearer ([\w.-]+)$/i.exec(authorization ?? '') ?? [];
  return token ?? null;
}

async function sessionOfCookie(strapi: Core.Strapi, token: string): Promise<Session | null> {
  const checked = await tokensOf(strapi).validateRefreshToken(token);
  if (!checked.isValid) return null;
  return admit(strapi, await findToken(strapi, Number(checked.userId), checked.sessionId), checked.sessionId, 'cookie');
}

async function sessionOfBearer(strapi: Core.Strapi, token: string): Promise<Session | null> {
  const checked = tokensOf(strapi).validateAccessToken(token);
  if (!checked.isValid) return null;
  const { userId, sessionId } = checked.payload;
  return admit(strapi, await findToken(strapi, Number(userId), sessionId), sessionId, 'bearer');
}

async function admit(strapi: Core.Strapi, found: ResolvedToken | null, tokenId: string, via: Session['via']): Promise<Session | null> {
  if (!found || found.isUserBlocked || found.tokenExpiresAt <= new Date()) return null;
  // An access token outlives the rotation of its refresh token, but not the end of its session.
  if (found.tokenStatus !== 'active' && (via === 'cookie' || found.signedInAt === null)) return null;
  const { state } = found;
  if (state !== 'pending' && state !== 'active' && state !== 'leaving') return null;
  if (found.signedInAt === null) await meet(strapi, found, tokenId);
  noteSeen(strapi, found);
  const { memberId, memberRow, handle, displayName, isStaff, language, sessionId } = found;
  const signedInAt = found.signedInAt ?? found.tokenCreatedAt;
  return { viewer: { memberId, memberRow, handle, displayName, state, isStaff, locale: language, sessionId, signedInAt }, via };
}

/** A session that Strapi's own password login opened joins the member's list of sessions. */
async function meet(strapi: Core.Strapi, found: ResolvedToken, tokenId: string): Promise<void> {
  await insertSession(strapi, {
    sessionId: found.sessionId,
    memberRow: found.memberRow,
    tokenId,
    way: 'password',
    device: null,
    at: found.tokenCreatedAt,
    expiresAt: found.sessionExpiresAt ?? found.tokenExpiresAt,
  });
}
