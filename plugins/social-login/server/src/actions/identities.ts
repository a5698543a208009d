import { implement, inTransaction, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { emailNetwork } from '../email-link/email-identity';
import { networks } from '../networks/define-network';
import { listIdentities, unlink } from '../routes';
import { countWaysIn, unlink as unlinkIdentity } from '../services/unlink';
import { listIdentitiesOf, type Identity } from '../store/identities';

export const listIdentitiesOperation = implement(listIdentities, async ({ strapi, viewer }) => {
  const identities = await listIdentitiesOf(knexOf(strapi), viewer.memberId);
  const waysIn = await inTransaction(strapi, (trx) => countWaysIn(strapi, trx, viewer.memberId));
  return { data: identities.map((identity) => presentIdentity(strapi, identity, waysIn > 1)) };
});

export const unlinkOperation = implement(unlink, async ({ strapi, viewer, params, request }) => {
  await unlinkIdentity(strapi, { memberId: viewer.memberId, identityId: params.id, locale: viewer.locale, request });
  return { status: 204 };
});

export function presentIdentity(strapi: Core.Strapi, identity: Identity, canUnlink: boolean) {
  return {
    id: identity.identityId,
    network: identity.network,
    networkName: identity.network === emailNetwork ? 'E-mail' : (networks.of(strapi).get(identity.network)?.name ?? identity.network),
    displayName: identity.displayName,
    username: identity.username,
    profileUrl: identity.profileUrl,
    linkedAt: identity.linkedAt.toISOString(),
    lastUsedAt: identity.lastUsedAt.toISOString(),
    isRevoked: identity.revokedAt !== null,
    can: { unlink: canUnlink },
  };
}
