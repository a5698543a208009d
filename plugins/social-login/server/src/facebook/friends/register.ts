import { knexOf, settings } from '@kring/community/extend';
import { personalRecords } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { addModels } from '../../add-models';
import { identityCompanions } from '../../identity-companions';
import { keepToken } from '../../tokens/store';
import { friendConsentModel, hasConsented, withdrawConsent } from './consents';
import { friendSettings } from './settings';

export function registerFriends(strapi: Core.Strapi): void {
  addModels(strapi, friendConsentModel);
  settings.of(strapi).add(friendSettings);
  identityCompanions.of(strapi).add({
    code: 'social-login.friends',
    // The one feature that needs a token later; without consent none is kept.
    async onUsed({ trx, identity, grant }) {
      if (identity.network !== 'facebook' || grant.accessToken === '' || !(await hasConsented(trx, identity.memberId))) return;
      await keepToken(strapi, trx, identity.identityId, grant);
    },
  });
  personalRecords.of(strapi).add({
    code: 'social-login.friends',
    title: { en: 'Finding people you know', nl: 'Mensen vinden die je kent' },
    collect: async ({ memberId }) => ((await hasConsented(knexOf(strapi), memberId)) ? [{ network: 'facebook', wantsToBeFound: true }] : []),
    erase: ({ trx, memberId }) => withdrawConsent(trx, memberId),
  });
}
