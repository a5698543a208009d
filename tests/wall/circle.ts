import { operationsOf, settings, writeSettings } from '@kring/community/extend';
import type { House } from '../house/boot';
import { join, visitor, type Person } from '../members/people';
import { connect, makeStaff } from './talk';

/** Everybody who can stand towards an author in a way that matters. */
export const viewers = ['visitor', 'waiting', 'member', 'connection', 'follower', 'blocked', 'blocker', 'muting', 'author', 'staff'] as const;
export type ViewerName = (typeof viewers)[number];

export type Caller = Pick<Person, 'get' | 'send'>;

/** The visitor has no handle and no memberId. */
export type Around = Record<Exclude<ViewerName, 'visitor'>, Person> & { visitor: Caller };

/** One author, who is staff so that every feed could show them, and everybody around. */
export async function gather(house: House): Promise<Around> {
  const { strapi } = house;
  const [author, member, connection, follower] = [await join(house, 'Aad Auteur'), await join(house, 'Lia Lid'), await join(house, 'Con Nectie'), await join(house, 'Vol Ger')];
  const [blocked, blocker, muting, staff] = [await join(house, 'Ge Blokt'), await join(house, 'Blok Ker'), await join(house, 'Dem Per'), await join(house, 'Mede Werker')];
  for (const person of [author, staff]) await makeStaff(strapi, person);
  for (const person of [follower, muting, blocked, blocker]) await person.send('put', `/${author.handle}/follow`).expect(200);
  await connect(connection, author);
  await author.send('put', `/${blocked.handle}/block`).expect(200);
  await blocker.send('put', `/${author.handle}/block`).expect(200);
  await muting.send('put', `/${author.handle}/mute`).expect(200);
  const admission = settings.of(strapi).get('members.admission');
  if (!admission) throw new Error('There are no settings of admission');
  await writeSettings(strapi, admission, { registrationMode: 'approval' });
  const waiting = await join(house, 'Wach Tende');
  await writeSettings(strapi, admission, { registrationMode: 'open' });
  return { visitor: visitor(house), waiting, member, connection, follower, blocked, blocker, muting, author, staff };
}

/** For tests that are not about how often somebody asks. */
export function withoutLimits({ strapi }: House): void {
  for (const { operation } of operationsOf(strapi).list()) operation.route.limit = { points: 1_000_000, seconds: 60, per: 'viewer' };
}
