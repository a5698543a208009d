import { jobs, schedules } from '@kring/community/extend';
import { personalRecords } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { addModels } from '../add-models';
import { identityCompanions } from '../identity-companions';
import { closeAddress, forgetClosedAddressesOf } from './closed-addresses';
import { emailHashOf } from './email-key';
import { emailNetwork } from './email-identity';
import { closedAddressModel, emailLinkModel } from './model';
import { sendEmailLink } from './send-email-link';
import { deleteEmailLinksOf } from './store';
import { sweepEmailLinks } from './sweep';

export function registerEmailLink(strapi: Core.Strapi): void {
  addModels(strapi, emailLinkModel, closedAddressModel);
  jobs.of(strapi).add(sendEmailLink);
  schedules.of(strapi).add(sweepEmailLinks);
  identityCompanions.of(strapi).add({
    code: 'social-login.email-address',
    async onRemoved({ trx, identity }) {
      if (identity.network === emailNetwork) await closeAddress(trx, emailHashOf(strapi, identity.subject), identity.memberId);
    },
  });
  personalRecords.of(strapi).add({
    code: 'social-login.email-links',
    title: { en: 'Links in e-mails', nl: 'Links in e-mails' },
    // Links under way live for a quarter of an hour and hold nothing that the log-ins do not.
    collect: async () => [],
    async erase({ trx, memberId }) {
      await deleteEmailLinksOf(trx, memberId);
      await forgetClosedAddressesOf(trx, memberId);
    },
  });
}
