import { appendEvent, inTransaction, recordAudit, type ReplyCookie, type RequestFacts, type Transaction, type Viewer } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { queueTelling } from '../services/tell-of-change';
import { emailHintOf } from './email-key';
import { emailNetwork, findMemberByAddress, keepEmailIdentity } from './email-identity';
import { EmailAddressTakenError, EmailLinkOfOtherMemberError, EmailLinkSpentError, EmailLinkToConfirmError, EmailNeedsOtherWayError } from './errors';
import { browserCookie, browserSecretOf } from './request-email-link';
import { consumeEmailLink, findEmailLinkByToken, hashOf, spendEmailLinksTo, type EmailLink } from './store';

export interface EmailLinkUse {
  token: string;
  /** The person knows that the link was asked for in another browser. */
  isConfirmed: boolean;
  /** The person leaves an account behind that claimed this address without proving it. */
  isJoiningAnew: boolean;
  viewer: Viewer | null;
  request: RequestFacts;
}

export interface EmailLinkUsed {
  outcome: 'signed-in' | 'joined' | 'address-added';
  returnTo: string | null;
  cookies: ReplyCookie[];
}

/** Uses a link once: to sign in, to join, or to add the address to the account that asked for it. */
export async function useEmailLink(strapi: Core.Strapi, use: EmailLinkUse): Promise<EmailLinkUsed> {
  const link = await findEmailLinkByToken(strapi, use.token);
  if (!link || link.usedAt || link.expiresAt <= new Date()) throw new EmailLinkSpentError();
  return link.memberId === null ? signIn(strapi, link, use) : addAddress(strapi, link, link.memberId, use);
}

async function signIn(strapi: Core.Strapi, link: EmailLink, { isConfirmed, isJoiningAnew, request }: EmailLinkUse): Promise<EmailLinkUsed> {
  const { emailKey, returnTo } = link.content;
  const browser = browserSecretOf(request);
  const isSameBrowser = browser !== null && hashOf(browser) === link.browserHash;
  if (!isSameBrowser && !isConfirmed) throw new EmailLinkToConfirmError(emailHintOf(emailKey));
  const known = await findMemberByAddress(strapi, emailKey, link.emailHash);
  if (known === null) await refuseClaimed(strapi, emailKey, isJoiningAnew);
  const memberId = await inTransaction(strapi, async (trx) => {
    await spend(strapi, trx, link);
    const admitted = known ?? (await admit(strapi, trx, link));
    const identityId = await keepEmailIdentity(strapi, trx, admitted, emailKey, link.emailHash);
    await recordSignIn(strapi, trx, { memberId: admitted, identityId, isNewMember: known === null }, request);
    return admitted;
  });
  const { cookies } = await members(strapi).openSession({ memberId, request, way: emailNetwork });
  return { outcome: known === null ? 'joined' : 'signed-in', returnTo, cookies: [...cookies, { name: browserCookie, value: null }] };
}

async function recordSignIn(strapi: Core.Strapi, trx: Transaction, signedIn: { memberId: string; identityId: string; isNewMember: boolean }, request: RequestFacts): Promise<void> {
  const { memberId, identityId, isNewMember } = signedIn;
  await appendEvent(strapi, trx, 'social-login.signed-in', { ...signedIn, network: emailNetwork });
  await recordAudit(strapi, trx, {
    actor: { kind: 'member', id: memberId },
    action: 'social-login.signed-in',
    subject: { kind: 'identity', id: identityId },
    facts: { network: emailNetwork, isNewMember },
    ip: request.ip,
  });
}

/** An account that never proved this address may be this person's, or a trap laid for them: they decide, nothing is merged. */
async function refuseClaimed(strapi: Core.Strapi, emailKey: string, isJoiningAnew: boolean): Promise<void> {
  const isProved = (await members(strapi).findByVerifiedEmail(emailKey)) !== null;
  if (isProved) throw new EmailNeedsOtherWayError(false);
  if (!isJoiningAnew && (await members(strapi).isEmailTaken(emailKey))) throw new EmailNeedsOtherWayError(true);
}

async function admit(strapi: Core.Strapi, trx: Transaction, { content: { emailKey, locale, invitationToken } }: EmailLink): Promise<string> {
  const { memberId } = await members(strapi).admit(trx, {
    displayName: '',
    email: emailKey,
    isEmailVerified: true,
    locale,
    source: emailNetwork,
    invitationToken,
  });
  return memberId;
}

async function addAddress(strapi: Core.Strapi, link: EmailLink, memberId: string, { viewer, request }: EmailLinkUse): Promise<EmailLinkUsed> {
  if (viewer?.memberId !== memberId) throw new EmailLinkOfOtherMemberError();
  const { emailKey, returnTo } = link.content;
  const owner = await findMemberByAddress(strapi, emailKey, link.emailHash);
  if (owner !== null && owner !== memberId) throw new EmailAddressTakenError();
  await inTransaction(strapi, async (trx) => {
    await spend(strapi, trx, link);
    await queueTelling(strapi, trx, { memberId, network: emailNetwork, change: 'linked', locale: viewer.locale });
    const identityId = await keepEmailIdentity(strapi, trx, memberId, emailKey, link.emailHash);
    await members(strapi).keepEmail(trx, { memberId, email: emailKey, isEmailVerified: true });
    await recordAudit(strapi, trx, {
      actor: { kind: 'member', id: memberId },
      action: 'social-login.identity-linked',
      subject: { kind: 'identity', id: identityId },
      facts: { network: emailNetwork },
      ip: request.ip,
    });
  });
  return { outcome: 'address-added', returnTo, cookies: [] };
}

/** Whoever proves an address ends every other link under way to it. @throws EmailLinkSpentError for the second of two at once. */
async function spend(strapi: Core.Strapi, trx: Transaction, link: EmailLink): Promise<void> {
  const now = new Date();
  if (!(await consumeEmailLink(strapi, trx, link.linkId, now))) throw new EmailLinkSpentError();
  await spendEmailLinksTo(strapi, trx, link.emailHash, now);
}
