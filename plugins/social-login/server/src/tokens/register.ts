import { defineSchedule, schedules } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { addModels } from '../add-models';
import { identityCompanions } from '../identity-companions';
import { deleteToken, resealTokens, tokenModel } from './store';

const reseal = defineSchedule({
  code: 'social-login.reseal-tokens',
  cron: '41 3 * * *',
  async run({ strapi }) {
    await resealTokens(strapi);
  },
});

/** Tokens are only kept by features that need one; whatever is kept goes with its identity. */
export function registerTokens(strapi: Core.Strapi): void {
  addModels(strapi, tokenModel);
  schedules.of(strapi).add(reseal);
  identityCompanions.of(strapi).add({
    code: 'social-login.tokens',
    onRemoved: ({ trx, identity }) => deleteToken(trx, identity.identityId),
  });
}
