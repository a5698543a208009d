import { configurationOf, defineJob, knexOf } from '@kring/community/extend';
import { z } from 'zod';
import { findMember } from './store/members';
import { writeMail, type MailKind } from './texts/mails';

const kinds = ['approved', 'withdrawn', 'refused', 'suspended', 'lifted', 'message', 'exported'] as const satisfies readonly MailKind[];

/** Tells a member something by e-mail, at an address they proved. Says no more than its kind; facts are read when it runs. */
export const sendMail = defineJob({
  code: 'members.send-mail',
  payload: z.object({ memberId: z.string(), kind: z.enum(kinds), message: z.string().nullable().default(null) }),
  async run({ strapi, payload: { memberId, kind, message } }) {
    const member = await findMember(knexOf(strapi), memberId);
    if (!member?.email || !member.isEmailVerified) return;
    const { publicUrl } = configurationOf(strapi);
    const facts = { name: member.displayName, site: new URL(publicUrl).host, link: publicUrl, reason: member.stateReason, until: member.suspendedUntil, message };
    await strapi.plugin('email').service('email').send({ to: member.email, ...writeMail(kind, member.language, facts) });
  },
});
