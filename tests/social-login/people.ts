import { randomInt } from 'node:crypto';
import { settings, writeSettings } from '@kring/community/extend';
import type { Browser } from './browser';
import type { Town } from './networks';

export interface Somebody {
  key: string;
  email: string | null;
}

let count = 0;

/** Somebody new on every network, with an address of their own unless told otherwise. */
export function somebody(town: Town, more: Record<string, unknown> = {}): Somebody {
  const key = `somebody-${(count += 1)}-${randomInt(1e6)}`;
  const person = town.demo.state.people.add({ key, name: `Sam ${count} Somebody`, email: `${key}@example.org`, ...more });
  return { key, email: person.email ?? null };
}

/** A member who came in by a network, in a browser of their own. */
export async function joined(town: Town, network: string, person: Somebody): Promise<Browser> {
  const browser = town.browser();
  const answer = await browser.login(network, person.key);
  if (!answer.headers.location.startsWith('/welcome')) throw new Error(`Joining ended at ${answer.headers.location}`);
  return browser;
}

export const handleOf = async (browser: Browser): Promise<string> => (await browser.me()).body.data.handle as string;

export interface ShownIdentity {
  id: string;
  network: string;
  displayName: string | null;
  can: { unlink: boolean };
}

export const identitiesOf = async (browser: Browser): Promise<ShownIdentity[]> => (await browser.get('/api/social-login/identities')).body.data as ShownIdentity[];

/** documentId of the member behind a browser. */
export async function memberIdOf(town: Town, browser: Browser): Promise<string> {
  const row = await town.house.strapi.db.connection('members_members').where({ handle: await handleOf(browser) }).first('document_id');
  return row.document_id as string;
}

/** Puts a member's state as an editor's decision leaves it. */
export async function setState(town: Town, memberId: string, state: 'active' | 'suspended'): Promise<void> {
  await town.house.strapi.db.connection('members_members').where({ document_id: memberId }).update({ state });
}

export async function setAdmission(town: Town, registrationMode: 'open' | 'approval' | 'invitation' | 'closed'): Promise<void> {
  const admission = settings.of(town.house.strapi).get('members.admission');
  if (!admission) throw new Error('There are no settings for admission');
  await writeSettings(town.house.strapi, admission, { registrationMode });
}

/** The session was opened longer ago than a delicate act allows. Only before its cookie is first used: sessions are cached. */
export async function makeOld(town: Town, memberId: string): Promise<void> {
  const knex = town.house.strapi.db.connection;
  const member = await knex('members_members').where({ document_id: memberId }).first('id');
  const before = Date.now() - 3_600_000;
  const isPostgres = town.house.strapi.db.dialect.client === 'postgres';
  await knex('members_sessions').where({ member_row: member.id }).update({ signed_in_at: isPostgres ? new Date(before) : before });
}
