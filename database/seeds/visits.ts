import { toColumn } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { seededRandom } from './random';
import { addIdentity, changeMember } from './store';

const hour = 60 * 60 * 1000;
/** As people choose: most one network, some two, a few only their mail. */
const habits = [['linkedin'], ['facebook'], ['facebook'], ['linkedin', 'facebook'], ['x'], ['linkedin', 'x'], []];
const random = seededRandom(1904);

/** With which networks somebody comes in, and when they were here last: staff today, others since they joined. */
export async function seedVisits(strapi: Core.Strapi, { memberId, isStaff, joinedAt }: { memberId: string; isStaff: boolean; joinedAt: Date }): Promise<void> {
  const sinceJoined = (Date.now() - joinedAt.getTime()) / hour;
  const used = new Date(Date.now() - hour * random.next() * Math.min(sinceJoined, isStaff ? 20 : 24 * 45));
  await changeMember(strapi, memberId, { last_seen_at: toColumn(strapi, used) });
  for (const network of habits[random.below(habits.length)]) await addIdentity(strapi, memberId, network, { linked: joinedAt, used });
}
