import { createPhotos, type Person } from '@kring/demo-networks';
import { inTransaction, toColumn } from '@kring/community/extend';
import { members as membersDoor } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { callAs } from './as-member';
import { firstVersion } from './guidelines';
import { members } from './members';
import { portraitFrom, type SeededPerson } from './person';
import { seededRandom } from './random';
import { staff } from './staff';
import { changeMember, departmentRow } from './store';
import { seedVisits } from './visits';

const portraits = createPhotos();
const day = 24 * 60 * 60 * 1000;

/** Name → memberId, the organisation's own account first. */
export async function seedPeople(strapi: Core.Strapi): Promise<Map<string, string>> {
  const memberIds = new Map([['Molenwiek', await seedOrganisation(strapi)]]);
  const random = seededRandom(1887);
  for (const person of [...staff, ...members]) {
    const daysAgo = person.state === 'pending' ? 1 + random.below(3) : 4 + random.below(700);
    memberIds.set(person.name, await seedPerson(strapi, person, new Date(Date.now() - daysAgo * day)));
  }
  return memberIds;
}

async function seedPerson(strapi: Core.Strapi, person: SeededPerson, joinedAt: Date): Promise<string> {
  const door = membersDoor(strapi);
  const { name, headline, language } = person;
  const email = `${name.normalize('NFD').replace(/[^a-zA-Z ]/g, '').trim().toLowerCase().replaceAll(' ', '.')}@molenwiek.example`;
  const { memberId } = await inTransaction(strapi, (trx) => door.admit(trx, { displayName: name, headline, email, isEmailVerified: true, locale: language, source: 'email' }));
  await door.setPhoto({ memberId, image: await portraits.of({ portrait: portraitFrom(person.face) } as Person, 640), origin: 'own' });
  const { about, location, themes, visibility = person.department ? 'public' : 'members' } = person;
  await callAs(strapi, memberId, 'members.accept-guidelines', { body: { version: firstVersion } });
  await callAs(strapi, memberId, 'members.update-me', { body: { about, location, themes, visibility } });
  await changeMember(strapi, memberId, {
    state: person.state ?? 'active',
    is_staff: Boolean(person.department),
    job_title: person.jobTitle ?? null,
    department_id: person.department ? await departmentRow(strapi, person.department) : null,
    joined_at: toColumn(strapi, joinedAt),
    welcome_finished_at: toColumn(strapi, joinedAt),
  });
  await seedVisits(strapi, { memberId, isStaff: Boolean(person.department), joinedAt });
  return memberId;
}

async function seedOrganisation(strapi: Core.Strapi): Promise<string> {
  const door = membersDoor(strapi);
  const { memberId } = await inTransaction(strapi, (trx) => door.admit(trx, { displayName: 'Molenwiek', headline: 'Coöperatie van bakkers en molenaars', email: null, isEmailVerified: false, locale: 'nl', source: 'editors' }));
  await changeMember(strapi, memberId, { kind: 'organisation', visibility: 'public', location: 'Deventer', joined_at: toColumn(strapi, new Date(Date.now() - 800 * day)) });
  return memberId;
}
