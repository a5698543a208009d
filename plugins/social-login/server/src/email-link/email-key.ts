import { createHmac } from 'node:crypto';
import { configurationOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

/** Names an address in counters and tables without saying it; addresses are few enough to guess, so a key takes part. */
export function emailHashOf(strapi: Core.Strapi, emailKey: string): string {
  const [secret] = configurationOf(strapi).encryptionKeys;
  return createHmac('sha256', `email-link ${secret}`).update(emailKey).digest('hex');
}

/** `a•••@example.org`: enough to recognise one's own address. */
export function emailHintOf(emailKey: string): string {
  return `${emailKey.slice(0, 1)}•••${emailKey.slice(emailKey.lastIndexOf('@'))}`;
}
