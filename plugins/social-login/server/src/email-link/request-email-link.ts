import { randomBytes, randomUUID } from 'node:crypto';
import { consumeLimit, enqueue, inTransaction, InvalidInputError, type ReplyCookie, type RequestFacts } from '@kring/community/extend';
import { emailKeyOf } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { emailHashOf } from './email-key';
import { linkMinutes, sendEmailLink } from './send-email-link';
import { hashOf, insertEmailLink } from './store';

export const browserCookie = 'kring_email_link';

const mailsPerAddress = { points: 5, seconds: 60 * 60 };

export interface EmailLinkRequest {
  email: string;
  request: RequestFacts;
  locale: 'nl' | 'en';
  /** Who adds the address to their account; null for signing in. */
  memberId: string | null;
  returnTo: string | null;
  invitationToken: string | null;
}

/** Queues a mail with a link. Whether anybody knows the address is not even looked up, so nothing can tell it. */
export async function requestEmailLink(strapi: Core.Strapi, wish: EmailLinkRequest): Promise<ReplyCookie> {
  const emailKey = emailKeyOf(wish.email);
  if (!emailKey) throw new InvalidInputError([{ path: 'body.email', message: 'This is no e-mail address.' }]);
  const emailHash = emailHashOf(strapi, emailKey);
  await consumeLimit(strapi, 'social-login.email-link-mails', mailsPerAddress, emailHash);
  const browser = browserSecretOf(wish.request) ?? randomBytes(32).toString('base64url');
  const linkId = randomUUID();
  await inTransaction(strapi, async (trx) => {
    await insertEmailLink(strapi, trx, {
      linkId,
      emailHash,
      browserHash: hashOf(browser),
      memberId: wish.memberId,
      expiresAt: new Date(Date.now() + linkMinutes * 60_000),
      content: { emailKey, locale: wish.locale, returnTo: wish.returnTo, invitationToken: wish.invitationToken },
    });
    await enqueue(strapi, trx, sendEmailLink, { linkId }, { key: linkId });
  });
  return { name: browserCookie, value: browser, maxAge: linkMinutes * 60 };
}

export function browserSecretOf({ cookies }: RequestFacts): string | null {
  const secret = cookies[browserCookie] ?? '';
  return /^[A-Za-z0-9_-]{43}$/.test(secret) ? secret : null;
}
