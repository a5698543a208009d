import { inTransaction, knexOf, recordAudit, type RequestFacts, type Session } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { LoginFailure } from '../failures';
import type { Finished, Network } from '../networks/define-network';
import { findIdentity } from '../store/identities';
import { addIdentity, isBelieved, useIdentity } from './sign-in';
import { queueTelling } from './tell-of-change';

interface LinkInput {
  network: Network;
  finished: Finished;
  session: Session;
  request: RequestFacts;
}

/**
 * Adds an account at a network to the member who is signed in. An account of somebody else stays where it is.
 *
 * @returns the identity's id.
 * @throws LoginFailure `already-linked`
 */
export async function link(strapi: Core.Strapi, { network, finished, session, request }: LinkInput): Promise<string> {
  const { memberId } = session.viewer;
  return inTransaction(strapi, async (trx) => {
    const holder = await findIdentity(trx, network.code, finished.profile.subject);
    if (holder && holder.memberId !== memberId) throw new LoginFailure('already-linked');
    if (holder) {
      await useIdentity(strapi, trx, holder, finished, network);
      return holder.identityId;
    }
    const identityId = await addIdentity(strapi, trx, { memberId, network, finished });
    if (identityId === null) throw new LoginFailure('already-linked');
    const { email } = finished.profile;
    if (email) await members(strapi).keepEmail(trx, { memberId, email: email.address, isEmailVerified: isBelieved(network, finished.profile) });
    await queueTelling(strapi, trx, { memberId, network: network.code, change: 'linked', locale: session.viewer.locale });
    await recordAudit(strapi, trx, {
      actor: { kind: 'member', id: memberId },
      action: 'social-login.identity-linked',
      subject: { kind: 'identity', id: identityId },
      facts: { network: network.code },
      ip: request.ip,
    });
    return identityId;
  });
}

/**
 * Uses an account the member has linked already: to prove again who they are, or to give the network's permission for more.
 *
 * @throws LoginFailure `other-account` for any account that is not theirs.
 */
export async function useOwn(strapi: Core.Strapi, { network, finished, session, request }: LinkInput, mode: 'reauth' | 'friends'): Promise<void> {
  const { memberId, sessionId } = session.viewer;
  const identity = await findIdentity(knexOf(strapi), network.code, finished.profile.subject);
  if (!identity || identity.memberId !== memberId) throw new LoginFailure('other-account');
  await inTransaction(strapi, async (trx) => {
    await useIdentity(strapi, trx, identity, finished, network);
    await recordAudit(strapi, trx, {
      actor: { kind: 'member', id: memberId },
      action: mode === 'reauth' ? 'social-login.sign-in-renewed' : 'social-login.permission-given',
      subject: { kind: 'identity', id: identity.identityId },
      facts: { network: network.code },
      ip: request.ip,
    });
  });
  if (mode === 'reauth') await members(strapi).renewSignIn({ sessionId, memberId });
}
