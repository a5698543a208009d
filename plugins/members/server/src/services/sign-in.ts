import { randomUUID } from 'node:crypto';
import { knexOf, type ReplyCookie, type RequestFacts } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { MemberNotFoundError, MemberRefusedError, MemberSuspendedError } from '../errors';
import type { Access, OpenedSession } from '../extend';
import { readMember } from '../store/hot-profiles';
import { findMember, type Member } from '../store/members';
import { deleteSessions, deleteTokens, insertSession, insertSessionWithToken, moveSession, renewSession, type SessionInsert } from '../store/sessions';
import { deviceFrom } from '../texts/devices';
import { sessionCacheOf } from './session-cache';
import { sessionCookie } from './session-resolver';
import { lift } from './suspensions';
import { lifespansOf, signToken, tokensOf } from './tokens';

export async function openSession(
  strapi: Core.Strapi,
  { memberId, request, way }: { memberId: string; request: RequestFacts; way: string },
): Promise<OpenedSession> {
  const member = await findAfterSuspension(strapi, memberId);
  const userId = refuseThoseOutside(member);
  const session = { sessionId: randomUUID(), memberRow: (member as Member).row, way, device: deviceFrom(request.userAgent), at: new Date() };
  const refreshToken = await keepSession(strapi, userId, session);
  return {
    sessionId: session.sessionId,
    cookies: [cookieWith(strapi, refreshToken)],
    refreshToken,
    issueAccess: () => issueAccess(strapi, refreshToken),
  };
}

/** @returns its refresh token. */
async function keepSession(strapi: Core.Strapi, userId: number, session: Omit<SessionInsert, 'tokenId' | 'expiresAt'>): Promise<string> {
  const signed = signToken(strapi, userId, session.at);
  if (signed) {
    const { token, tokenId, expiresAt, endsAt } = signed;
    await insertSessionWithToken(strapi, { ...session, tokenId, expiresAt: endsAt }, { userId, tokenId, expiresAt });
    return token;
  }
  const made = await tokensOf(strapi).generateRefreshToken(String(userId), session.sessionId, { type: 'refresh' });
  await insertSession(strapi, { ...session, tokenId: made.sessionId, expiresAt: new Date(made.absoluteExpiresAt) });
  return made.token;
}

async function issueAccess(strapi: Core.Strapi, refreshToken: string): Promise<Access> {
  const access = await tokensOf(strapi).generateAccessToken(refreshToken);
  if ('error' in access) throw new Error(`A new session gave no access token: ${access.error}`);
  return { accessToken: access.token, expiresIn: lifespansOf(strapi).access };
}

/** A suspension that is over does not wait for the schedule. */
async function findAfterSuspension(strapi: Core.Strapi, memberId: string): Promise<Member | null> {
  const member = await readMember(strapi, memberId);
  if (member?.state !== 'suspended' || !member.suspendedUntil || member.suspendedUntil > new Date()) return member;
  await lift(strapi, memberId, { kind: 'system', id: null }, 'time');
  return readMember(strapi, memberId);
}

/** @returns the user behind the member. */
function refuseThoseOutside(member: Member | null): number {
  if (!member || member.userId === null || member.state === 'gone') throw new MemberNotFoundError();
  if (member.state === 'suspended') throw new MemberSuspendedError(member.suspendedUntil, member.stateReason);
  if (member.state === 'refused') throw new MemberRefusedError();
  return member.userId;
}

export function cookieWith(strapi: Core.Strapi, token: string | null): ReplyCookie {
  return token === null ? { name: sessionCookie, value: null } : { name: sessionCookie, value: token, maxAge: lifespansOf(strapi).idle };
}

const dayMilliseconds = 24 * 60 * 60_000;

/**
 * Slides the idle expiry: a token older than a day is exchanged for a new one. Requests already under way with the old
 * one are still answered from the cache.
 */
export async function refreshCookie(strapi: Core.Strapi, request: RequestFacts, sessionId: string): Promise<ReplyCookie[]> {
  const token = request.cookies[sessionCookie];
  if (!token || request.authorization || issuedAt(strapi, token) > Date.now() - dayMilliseconds) return [];
  const rotated = await tokensOf(strapi).rotateRefreshToken(token);
  if ('error' in rotated) return [];
  await moveSession(strapi, sessionId, rotated.sessionId);
  return [cookieWith(strapi, rotated.token)];
}

/** Strapi writes no time of issue into its tokens, but when they go idle. */
function issuedAt(strapi: Core.Strapi, token: string): number {
  const { exp = 0 } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8')) as { exp?: number };
  return (exp - lifespansOf(strapi).idle) * 1000;
}

export async function renewSignIn(strapi: Core.Strapi, { sessionId, memberId }: { sessionId: string; memberId: string }): Promise<void> {
  const member = await findMember(knexOf(strapi), memberId);
  if (!member) return;
  await renewSession(strapi, sessionId, member.row, new Date());
  sessionCacheOf(strapi).forgetMember(memberId);
}

export interface SessionChoice {
  /** End this one only. */
  only?: string;
  /** End all but this one. */
  except?: string;
}

/** Ends sessions at once in this process, within ten seconds in others. */
export async function closeSessions(strapi: Core.Strapi, memberId: string, choice: SessionChoice = {}): Promise<void> {
  const member = await findMember(knexOf(strapi), memberId);
  if (!member) return;
  if (member.userId !== null) await deleteTokens(knexOf(strapi), member.userId, choice);
  await deleteSessions(knexOf(strapi), member.row, choice);
  sessionCacheOf(strapi).forgetMember(memberId);
}
