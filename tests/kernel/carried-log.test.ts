import { knexOf } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootOn } from '../house/boot';
import { freshDatabase } from '../house/databases';
import { describeOnPostgres } from '../house/on-postgres';
import { bringTicks, bulkTickKeeper, tick, ticksOf } from './stand/ticks';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

describeOnPostgres('a log carried to another server', () => {
  test('goes on in order although that server counts its transactions from the start', async () => {
    const database = await freshDatabase();
    const bring = withStand((strapi) => bringTicks(strapi, [bulkTickKeeper('stand.reader')]));
    const before = await bootOn(database.variables, bring);
    await tick(before.strapi, 1, 1);
    await tick(before.strapi, 1, 2);
    await settle(before.strapi);
    for (const table of ['community_events', 'community_consumers']) {
      await knexOf(before.strapi)(table).update({ transaction_id: knexOf(before.strapi).raw('transaction_id + 1000000000') });
    }
    await before.close();
    const after = await bootOn(database.variables, bring);
    await tick(after.strapi, 1, 3);
    await settle(after.strapi);
    expect((await ticksOf(after.strapi, 'stand.reader')).map((row) => row.tick)).toEqual([1, 2, 3]);
    await after.close();
    await database.remove();
  });
});
