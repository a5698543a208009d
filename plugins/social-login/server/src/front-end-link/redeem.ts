import { createHash } from 'node:crypto';
import { knexOf, recordAudit, seal, unseal, type RequestFacts, type Session } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { auditRefusal } from '../actions/refusals';
import { AlreadyLinkedError, LinkCodeNotValidError } from '../errors';
import { LoginFailure } from '../failures';
import { requireNetwork } from '../networks/configured';
import type { Finished } from '../networks/define-network';
import { randomToken, sha256 } from '../services/browser';
import { link } from '../services/link';
import type { LoginTransaction } from '../store/transactions';
import { readFinished } from './finished';
import { consumeLinkCode, findSpentLinkCode, insertLinkCode, type LinkCode } from './store';

const codeSeconds = 60;
const boundTo = (codeHash: string) => `social-login.link-code:${codeHash}`;

/** Keeps whom the network named until the member redeems the code: to visit the address links nothing. */
export async function issueLinkCode(strapi: Core.Strapi, { network, memberId, codeChallenge }: LoginTransaction, finished: Finished): Promise<string> {
  if (memberId === null || codeChallenge === null) throw new LoginFailure('expired');
  const code = randomToken();
  const codeHash = sha256(code);
  const sealedFinished = seal(strapi, JSON.stringify(finished), boundTo(codeHash));
  await insertLinkCode(strapi, knexOf(strapi), { codeHash, network, memberId, codeChallenge, sealedFinished, expiresAt: new Date(Date.now() + codeSeconds * 1000) });
  return code;
}

export interface Redemption {
  code: string;
  codeVerifier: string;
  session: Session;
  request: RequestFacts;
}

/**
 * Links the account behind a code to the member who began, once, and only with their verifier.
 *
 * @returns the identity's id.
 * @throws LinkCodeNotValidError for every way of being wrong; AlreadyLinkedError when the account is somebody else's.
 */
export async function redeemLinkCode(strapi: Core.Strapi, { code, codeVerifier, session, request }: Redemption): Promise<string> {
  const codeHash = sha256(code);
  const consumed = await consumeLinkCode(strapi, knexOf(strapi), codeHash);
  const wrong = consumed ? wrongWith(consumed, codeVerifier, session) : await spent(strapi, codeHash);
  if (!consumed || wrong) {
    if (wrong) await refused(strapi, wrong.memberId, wrong.reason, session, request);
    throw new LinkCodeNotValidError();
  }
  const network = requireNetwork(strapi, consumed.network);
  try {
    return await link(strapi, { network, finished: readFinished(unseal(strapi, consumed.sealedFinished, boundTo(codeHash))), session, request });
  } catch (error) {
    if (!(error instanceof LoginFailure)) throw error;
    await auditRefusal(strapi, { network: network.code, reason: error.reason, mode: 'link-by-code', memberId: consumed.memberId, request });
    throw new AlreadyLinkedError();
  }
}

interface Wrong {
  memberId: string;
  reason: string;
}

function wrongWith({ memberId, codeChallenge }: LinkCode, codeVerifier: string, session: Session): Wrong | null {
  if (memberId !== session.viewer.memberId) return { memberId, reason: 'other-member' };
  const isHolder = createHash('sha256').update(codeVerifier).digest('base64url') === codeChallenge;
  return isHolder ? null : { memberId, reason: 'not-the-holder' };
}

async function spent(strapi: Core.Strapi, codeHash: string): Promise<Wrong | null> {
  const known = await findSpentLinkCode(knexOf(strapi), codeHash);
  return known && { memberId: known.memberId, reason: known.wasUsed ? 'code-used-twice' : 'code-expired' };
}

async function refused(strapi: Core.Strapi, memberId: string, reason: string, session: Session, request: RequestFacts): Promise<void> {
  await recordAudit(strapi, null, {
    actor: { kind: 'member', id: session.viewer.memberId },
    action: 'social-login.link-refused',
    subject: { kind: 'member', id: memberId },
    facts: { reason },
    ip: request.ip,
  });
}
