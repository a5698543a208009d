import { createHash } from 'node:crypto';
import { knexOf, recordAudit, type RequestFacts } from '@kring/community/extend';
import { members, type OpenedSession } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { CodeNotValidError } from '../errors';
import { consumeExchangeCode, findIssuedSession, insertExchangeCode, keepIssuedSession, type ExchangeCode } from '../store/exchange-codes';
import { randomToken, readBrowser, sha256 } from './browser';

const codeSeconds = 60;

/** One use, one minute, worthless without the browser or the verifier it was made for. */
export async function issueCode(strapi: Core.Strapi, issued: Pick<ExchangeCode, 'network' | 'memberId' | 'isNewMember' | 'browserHash' | 'codeChallenge'>): Promise<string> {
  const code = randomToken();
  await insertExchangeCode(strapi, knexOf(strapi), { ...issued, codeHash: sha256(code), expiresAt: new Date(Date.now() + codeSeconds * 1000) });
  return code;
}

export interface Exchanged {
  session: OpenedSession;
  isNewMember: boolean;
  /** The caller proved itself by its cookie, so it gets cookies and no token that lasts. */
  isByCookie: boolean;
}

/** @throws CodeNotValidError for every way of being wrong; a code used twice closes the session it opened. */
export async function exchange(strapi: Core.Strapi, { code, codeVerifier, request }: { code: string; codeVerifier: string | undefined; request: RequestFacts }): Promise<Exchanged> {
  const codeHash = sha256(code);
  const consumed = await consumeExchangeCode(strapi, knexOf(strapi), codeHash);
  if (!consumed) {
    await closeIssued(strapi, codeHash, request);
    throw new CodeNotValidError();
  }
  if (!isHolder(strapi, consumed, codeVerifier, request)) {
    await refused(strapi, consumed.memberId, 'not-the-holder', request);
    throw new CodeNotValidError();
  }
  const session = await members(strapi).openSession({ memberId: consumed.memberId, request, way: consumed.network });
  await keepIssuedSession(knexOf(strapi), codeHash, session.sessionId);
  return { session, isNewMember: consumed.isNewMember, isByCookie: consumed.codeChallenge === null };
}

function isHolder(strapi: Core.Strapi, code: Pick<ExchangeCode, 'codeChallenge' | 'browserHash'>, codeVerifier: string | undefined, request: RequestFacts): boolean {
  if (code.codeChallenge !== null) return codeVerifier !== undefined && createHash('sha256').update(codeVerifier).digest('base64url') === code.codeChallenge;
  const browser = readBrowser(strapi, request);
  return browser !== null && sha256(browser) === code.browserHash;
}

async function closeIssued(strapi: Core.Strapi, codeHash: string, request: RequestFacts): Promise<void> {
  const issued = await findIssuedSession(knexOf(strapi), codeHash);
  if (!issued) return;
  await members(strapi).closeSessions({ memberId: issued.memberId, onlySessionId: issued.sessionId });
  await refused(strapi, issued.memberId, 'code-used-twice', request);
}

async function refused(strapi: Core.Strapi, memberId: string, reason: string, request: RequestFacts): Promise<void> {
  await recordAudit(strapi, null, {
    actor: { kind: 'visitor', id: null },
    action: 'social-login.exchange-refused',
    subject: { kind: 'member', id: memberId },
    facts: { reason },
    ip: request.ip,
  });
}
