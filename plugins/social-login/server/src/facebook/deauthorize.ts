import { inTransaction, recordAudit } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { findIdentity, markRevoked } from '../store/identities';
import { deleteToken } from '../tokens/store';
import type { SignedRequest } from './signed-request';

const clockDifferenceMilliseconds = 5 * 60_000;

/** The person took our access away at Facebook: tokens go, the linked account is marked until it is used again. */
export async function deauthorize(strapi: Core.Strapi, { subject, issuedAt }: SignedRequest): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const identity = await findIdentity(trx, 'facebook', subject);
    // A request from before the last sign-in speaks of an access that was given again since.
    if (!identity || identity.lastUsedAt.getTime() > issuedAt.getTime() + clockDifferenceMilliseconds) return;
    await deleteToken(trx, identity.identityId);
    await markRevoked(strapi, trx, identity.identityId, new Date());
    await recordAudit(strapi, trx, {
      actor: { kind: 'system', id: null },
      action: 'social-login.access-revoked',
      subject: { kind: 'identity', id: identity.identityId },
      facts: { network: 'facebook' },
    });
  });
}
