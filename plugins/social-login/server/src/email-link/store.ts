import { createHash } from 'node:crypto';
import { knexOf, seal, toColumn, toDate, unseal, type Runner, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const table = 'social_login_email_links';

const contentSchema = z.object({
  emailKey: z.string(),
  locale: z.enum(['nl', 'en']),
  returnTo: z.string().nullable(),
  invitationToken: z.string().nullable(),
});

export interface EmailLink {
  linkId: string;
  emailHash: string;
  browserHash: string;
  /** Who adds the address to their account; null for signing in. */
  memberId: string | null;
  expiresAt: Date;
  usedAt: Date | null;
  content: z.infer<typeof contentSchema>;
}

interface Row {
  link_id: string;
  token_hash: string | null;
  email_hash: string;
  browser_hash: string;
  member_id: string | null;
  sealed: string;
  expires_at: Date | number;
  used_at: Date | number | null;
}

export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

const boundTo = (linkId: string) => `social-login.email-link:${linkId}`;
const rows = (runner: Runner) => runner<Row>(table);

function emailLinkOf(strapi: Core.Strapi, row: Row | undefined): EmailLink | null {
  if (!row) return null;
  return {
    linkId: row.link_id,
    emailHash: row.email_hash,
    browserHash: row.browser_hash,
    memberId: row.member_id,
    expiresAt: toDate(row.expires_at),
    usedAt: row.used_at === null ? null : toDate(row.used_at),
    content: contentSchema.parse(JSON.parse(unseal(strapi, row.sealed, boundTo(row.link_id)))),
  };
}

export async function insertEmailLink(strapi: Core.Strapi, trx: Transaction, link: Omit<EmailLink, 'usedAt'>): Promise<void> {
  await rows(trx).insert({
    link_id: link.linkId,
    email_hash: link.emailHash,
    browser_hash: link.browserHash,
    member_id: link.memberId,
    sealed: seal(strapi, JSON.stringify(link.content), boundTo(link.linkId)),
    expires_at: toColumn(strapi, link.expiresAt),
  });
}

export async function findEmailLink(strapi: Core.Strapi, linkId: string): Promise<EmailLink | null> {
  return emailLinkOf(strapi, await rows(knexOf(strapi)).where({ link_id: linkId }).first());
}

export async function findEmailLinkByToken(strapi: Core.Strapi, token: string): Promise<EmailLink | null> {
  return emailLinkOf(strapi, await rows(knexOf(strapi)).where({ token_hash: hashOf(token) }).first());
}

/** A mail that has to be sent again carries a new token; the one before is dead. */
export async function setEmailLinkToken(strapi: Core.Strapi, linkId: string, token: string): Promise<void> {
  await rows(knexOf(strapi)).where({ link_id: linkId }).update({ token_hash: hashOf(token) });
}

/** @returns false when it was used or has expired meanwhile: one of two at once gets it. */
export async function consumeEmailLink(strapi: Core.Strapi, trx: Transaction, linkId: string, now: Date): Promise<boolean> {
  const changed = await rows(trx)
    .where({ link_id: linkId })
    .whereNull('used_at')
    .where('expires_at', '>', toColumn(strapi, now))
    .update({ used_at: toColumn(strapi, now) });
  return changed === 1;
}

/** Once an address is proved, no other mail under way to it may be used by anybody. */
export async function spendEmailLinksTo(strapi: Core.Strapi, trx: Transaction, emailHash: string, now: Date): Promise<void> {
  await rows(trx).where({ email_hash: emailHash }).whereNull('used_at').update({ used_at: toColumn(strapi, now) });
}

export async function deleteEmailLinksOf(trx: Transaction, memberId: string): Promise<void> {
  await rows(trx).where({ member_id: memberId }).delete();
}

export async function deleteExpiredEmailLinks(strapi: Core.Strapi, before: Date): Promise<void> {
  await rows(knexOf(strapi)).where('expires_at', '<', toColumn(strapi, before)).delete();
}
