import { knexOf, toColumn, toDate } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'community_demo_mails';
const text = (length: number) => ({ type: 'string', columnType: { type: 'string', args: [length] } });

/** Mails of the demo, which go nowhere else. */
export const demoMailModel = {
  uid: 'social-login::demo-mail', singularName: 'social-login-demo-mail', tableName: table,
  attributes: {
    id: { type: 'increments' },
    recipient: text(254),
    subject: text(300),
    text: { type: 'text' },
    html: { type: 'text' },
    sentAt: { type: 'datetime', columnName: 'sent_at' },
  },
  indexes: [{ name: 'community_demo_mails_recipient_idx', columns: ['recipient'] }],
};

export interface DemoMail {
  id: number;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  sentAt: Date;
}

export type OutgoingMail = { to?: unknown; subject?: unknown; text?: unknown; html?: unknown };

const mostKept = 200;
const wordsOf = (value: unknown) => (typeof value === 'string' ? value : '');

export async function keepDemoMail(strapi: Core.Strapi, mail: OutgoingMail): Promise<void> {
  const knex = knexOf(strapi);
  await knex(table).insert({
    recipient: String(mail.to).slice(0, 254),
    subject: wordsOf(mail.subject).slice(0, 300),
    text: wordsOf(mail.text),
    html: wordsOf(mail.html),
    sent_at: toColumn(strapi, new Date()),
  });
  const oldest = await knex(table).orderBy('id', 'desc').offset(mostKept).first('id');
  if (oldest) await knex(table).where('id', '<=', oldest.id).delete();
}

interface Row extends Omit<DemoMail, 'sentAt'> {
  sent_at: Date | number;
}

const mailOf = ({ sent_at, ...mail }: Row): DemoMail => ({ ...mail, sentAt: toDate(sent_at) });

export async function listDemoMails(strapi: Core.Strapi): Promise<DemoMail[]> {
  return (await knexOf(strapi)<Row>(table).orderBy('id', 'desc').limit(50)).map((row) => mailOf(row as Row));
}

export async function findDemoMail(strapi: Core.Strapi, id: number): Promise<DemoMail | null> {
  const row = (await knexOf(strapi)<Row>(table).where({ id }).first()) as Row | undefined;
  return row ? mailOf(row) : null;
}
