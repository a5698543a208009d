import { randomBytes } from 'node:crypto';
import { configurationOf, defineJob } from '@kring/community/extend';
import { z } from 'zod';
import { emailLinkMail } from './mail';
import { findEmailLink, setEmailLinkToken } from './store';

export const linkMinutes = 15;

/** The token is made when the mail is, so that neither the queue nor a table ever holds it. */
export const sendEmailLink = defineJob({
  code: 'social-login.send-email-link',
  payload: z.object({ linkId: z.string() }),
  attempts: 4,
  async run({ payload: { linkId }, strapi }) {
    const link = await findEmailLink(strapi, linkId);
    if (!link || link.usedAt || link.expiresAt <= new Date()) return;
    const token = randomBytes(32).toString('base64url');
    await setEmailLinkToken(strapi, linkId, token);
    const { publicUrl } = configurationOf(strapi);
    const mail = emailLinkMail({
      locale: link.content.locale,
      purpose: link.memberId ? 'add-address' : 'sign-in',
      link: `${new URL('/join/email', publicUrl).href}?token=${token}`,
      site: new URL(publicUrl).host,
      minutes: linkMinutes,
    });
    await strapi.plugin('email').service('email').send({ to: link.content.emailKey, ...mail });
  },
});
