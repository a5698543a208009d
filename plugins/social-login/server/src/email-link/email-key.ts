import { createHmac } from 'node:crypto';
import { configurationOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

/**
 * The one spelling of an address we keep, compare and send to; null for what is no address. Nothing is guessed beyond
 * Unicode's compatible forms and case: letters that only look alike stay different people.
 */
export function emailKeyOf(email: string): string | null {
  const [, local, domain] = /^([^\s@<>"(),:;\\[\]]{1,64})@([^\s@]{1,189})$/u.exec(email.trim().normalize('NFKC').toLowerCase()) ?? [];
  return local && domain && URL.canParse(`https://${domain}`) ? `${local}@${new URL(`https://${domain}`).hostname.replace(/\.$/, '')}` : null;
}

/** Names an address in counters and tables without saying it; addresses are few enough to guess, so a key takes part. */
export function emailHashOf(strapi: Core.Strapi, emailKey: string): string {
  const [secret] = configurationOf(strapi).encryptionKeys;
  return createHmac('sha256', `email-link ${secret}`).update(emailKey).digest('hex');
}

/** `a•••@example.org`: enough to recognise one's own address. */
export function emailHintOf(emailKey: string): string {
  return `${emailKey.slice(0, 1)}•••${emailKey.slice(emailKey.lastIndexOf('@'))}`;
}
