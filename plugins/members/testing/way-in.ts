import { inTransaction, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { WayIn } from '../server/src/extend';

export interface WayInTrial {
  strapi: Core.Strapi;
  way: WayIn;
  /** A member with exactly this many. */
  memberId: string;
  expected: number;
}

/** What every contribution to `members.ways-in` must do. @throws with a sentence that says what is wrong. */
export async function testWayIn({ strapi, way, memberId, expected }: WayInTrial): Promise<void> {
  const outside = await way.countFor({ strapi, runner: knexOf(strapi), memberId });
  const inside = await inTransaction(strapi, (trx) => way.countFor({ strapi, runner: trx, memberId }));
  if (outside !== expected) throw new Error(`${way.code}: countFor() says ${outside} where the member has ${expected}`);
  if (inside !== outside) throw new Error(`${way.code}: countFor() must read through the runner it is given`);
  if ((await way.countFor({ strapi, runner: knexOf(strapi), memberId: 'nobody' })) !== 0) throw new Error(`${way.code}: countFor() counts for a member who does not exist`);
}
