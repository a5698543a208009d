import { randomUUID } from 'node:crypto';
import { appendEvent, knexOf, type Transaction } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { findIdentity, insertIdentity, touchIdentity } from '../store/identities';
import { isAddressClosed, reopenAddress } from './closed-addresses';
import { EmailAddressTakenError } from './errors';

/** A proved address is kept beside the accounts at networks: same list, same rules for the last way in. */
export const emailNetwork = 'email';

/** Who signs in with this address: by the log-in itself, or because the address was proved on the way in. */
export async function findMemberByAddress(strapi: Core.Strapi, emailKey: string, emailHash: string): Promise<string | null> {
  const identity = await findIdentity(knexOf(strapi), emailNetwork, emailKey);
  if (identity) return identity.memberId;
  const memberId = await members(strapi).findByVerifiedEmail(emailKey);
  return memberId !== null && (await isAddressClosed(knexOf(strapi), emailHash, memberId)) ? null : memberId;
}

/**
 * Makes the address a log-in of the member, or marks it as used.
 *
 * @returns its identityId.
 * @throws EmailAddressTakenError when it is somebody else's.
 */
export async function keepEmailIdentity(strapi: Core.Strapi, trx: Transaction, memberId: string, emailKey: string, emailHash: string): Promise<string> {
  const now = new Date();
  const description = { displayName: emailKey, username: null, profileUrl: null, email: emailKey, isEmailVerified: true };
  const identityId = randomUUID();
  await reopenAddress(trx, emailHash, memberId);
  const isNew = await insertIdentity(strapi, trx, {
    ...description,
    identityId,
    memberId,
    network: emailNetwork,
    subject: emailKey,
    pictureHash: null,
    linkedAt: now,
    lastUsedAt: now,
    revokedAt: null,
  });
  if (isNew) {
    await appendEvent(strapi, trx, 'social-login.identity-linked', { memberId, network: emailNetwork, identityId });
    return identityId;
  }
  const identity = await findIdentity(trx, emailNetwork, emailKey);
  if (identity?.memberId !== memberId) throw new EmailAddressTakenError();
  await touchIdentity(strapi, trx, identity.identityId, description, now);
  return identity.identityId;
}
