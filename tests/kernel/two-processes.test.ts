import { knexOf } from '@kring/community/extend';
import { bootOn } from '../house/boot';
import { freshDatabase } from '../house/databases';
import { describeOnPostgres } from '../house/on-postgres';
import { startChild } from './stand/children';
import { bringStand } from './stand/stand';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

describeOnPostgres('two processes', () => {
  test('never run one consumer at the same time, and share the rest', async () => {
    const database = await freshDatabase();
    const errand = { isOverlapWatched: true, leaseSeconds: 2 };
    const children = await Promise.all([1, 2].map((writer) => startChild(database.variables, { ...errand, writer })));
    const house = await bootOn(database.variables, withStand((strapi) => bringStand(strapi, true), { isWorker: false }));
    const knex = knexOf(house.strapi);
    const seen = async () => new Set((await knex('stand_visits').select('process')).map(({ process }: { process: number }) => process)).size;
    const chimed = async () => (await knex('stand_chimes')).length as number;
    while ((await seen()) < 2 || (await chimed()) < 3) await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all(children.map((child) => child.kill()));
    expect(await knex('stand_overlaps')).toEqual([]);
    const visits: { event_id: string; process: number }[] = await knex('stand_visits');
    expect(visits.length).toBeGreaterThan(20);
    expect(new Set(visits.map(({ event_id }) => event_id)).size).toBe(visits.length);
    expect(new Set(visits.map(({ process }) => process)).size).toBe(2);
    const chimes: { at: string }[] = await knex('stand_chimes');
    expect(chimes.length).toBeGreaterThanOrEqual(3);
    expect(new Set(chimes.map(({ at }) => at)).size).toBe(chimes.length);
    await house.close();
    await database.remove();
  });
});
