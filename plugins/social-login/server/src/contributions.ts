import { afterCommit, knexOf } from '@kring/community/extend';
import type { DossierSection, NetworkLookup, PersonalRecords, WayIn } from '@kring/members/extend';
import { networks } from './networks/define-network';
import { removeIdentity } from './services/unlink';
import { countIdentitiesOf, listIdentities, listIdentitiesOf, memberIdsWith } from './store/identities';

export const linkedAccounts: WayIn = {
  code: 'social-login.identities',
  countFor: ({ runner, memberId }) => countIdentitiesOf(runner, memberId),
};

export const identityRecords: PersonalRecords = {
  code: 'social-login.identities',
  title: { en: 'Accounts at networks you log in with', nl: 'Accounts bij netwerken waarmee je inlogt' },
  async collect({ strapi, memberId }) {
    const identities = await listIdentitiesOf(knexOf(strapi), memberId);
    return identities.map(({ network, subject, displayName, username, profileUrl, email, isEmailVerified, linkedAt, lastUsedAt }) => ({
      network,
      subject,
      displayName,
      username,
      profileUrl,
      email,
      isEmailVerified,
      linkedAt: linkedAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
    }));
  },
  async erase({ strapi, trx, memberId }) {
    for (const identity of await listIdentitiesOf(trx, memberId)) {
      const afterwards = await removeIdentity(strapi, trx, identity);
      await afterCommit(strapi, () => void afterwards());
    }
  },
};

const day = (instant: Date) => instant.toISOString().slice(0, 16).replace('T', ' ');

export const identitiesSection: DossierSection = {
  code: 'social-login.identities',
  title: { en: 'Linked networks', nl: 'Gekoppelde netwerken' },
  async describe({ strapi, memberId }) {
    const identities = await listIdentitiesOf(knexOf(strapi), memberId);
    return {
      columns: ['network', 'name', 'linked', 'last used', 'state'],
      rows: identities.map(({ network, displayName, username, linkedAt, lastUsedAt, revokedAt }) => [
        networks.of(strapi).get(network)?.name ?? network,
        username ? `@${username}` : displayName,
        day(linkedAt),
        day(lastUsedAt),
        revokedAt ? `revoked ${day(revokedAt)}` : 'in use',
      ]),
    };
  },
};

export const identityNetworks: NetworkLookup = {
  code: 'social-login.identities',
  membersWith: ({ runner, network }) => memberIdsWith(runner, network),
  async networksOf({ strapi, memberIds }) {
    const byMember = new Map<string, string[]>();
    for (const { memberId, network } of await listIdentities(knexOf(strapi), { memberIds })) {
      byMember.set(memberId, [...(byMember.get(memberId) ?? []), network]);
    }
    return byMember;
  },
};
