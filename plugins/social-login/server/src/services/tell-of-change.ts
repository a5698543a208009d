import { defineJob, enqueue, type Transaction } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { networks } from '../networks/define-network';
import { listIdentitiesOf } from '../store/identities';

/** Tells a member by mail that their ways to log in changed, so that they notice when it was not them. */
export const tellOfChange = defineJob({
  code: 'social-login.tell-of-change',
  payload: z.strictObject({
    memberId: z.string(),
    addresses: z.array(z.string()),
    network: z.string(),
    change: z.enum(['linked', 'unlinked']),
    locale: z.string(),
  }),
  async run({ payload, strapi }) {
    const { memberId, addresses, network, change, locale } = payload;
    const name = networks.of(strapi).get(network)?.name ?? 'e-mail';
    for (const address of addresses) {
      // Only an address that is proved to be theirs, now.
      if ((await members(strapi).findByVerifiedEmail(address)) !== memberId) continue;
      await strapi.plugin('email').service('email').send({ to: address, ...textOf(change, name, locale.startsWith('nl') ? 'nl' : 'en') });
    }
  },
});

const texts = {
  linked: {
    nl: (name: string) => ({ subject: `${name} is gekoppeld`, text: `Je kunt voortaan ook inloggen met ${name}.\n\nHeb je dit niet zelf gedaan? Log in, ga naar Instellingen, Log-ins, en ontkoppel het account.` }),
    en: (name: string) => ({ subject: `${name} is linked`, text: `From now on you can also log in with ${name}.\n\nWas this not you? Log in, go to Settings, Log-ins, and unlink the account.` }),
  },
  unlinked: {
    nl: (name: string) => ({ subject: `${name} is ontkoppeld`, text: `Je kunt niet meer inloggen met ${name}.\n\nHeb je dit niet zelf gedaan? Log in op een andere manier, ga naar Instellingen, Log-ins, en kijk wat er gekoppeld is.` }),
    en: (name: string) => ({ subject: `${name} is unlinked`, text: `You can no longer log in with ${name}.\n\nWas this not you? Log in another way, go to Settings, Log-ins, and look at what is linked.` }),
  },
};

function textOf(change: keyof typeof texts, name: string, language: 'nl' | 'en') {
  return texts[change][language](name);
}

/** Queued with the change itself. The addresses are those the member's networks vouch for; call it before a row goes. */
export async function queueTelling(strapi: Core.Strapi, trx: Transaction, told: { memberId: string; network: string; change: 'linked' | 'unlinked'; locale: string }): Promise<void> {
  const identities = await listIdentitiesOf(trx, told.memberId);
  const addresses = new Set(identities.flatMap(({ email, isEmailVerified }) => (email && isEmailVerified ? [email] : [])));
  if (addresses.size > 0) await enqueue(strapi, trx, tellOfChange, { ...told, addresses: [...addresses] });
}
