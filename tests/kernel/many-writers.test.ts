import { appendEvent, inTransaction, knexOf } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootHouse, type House } from '../house/boot';
import { onServer } from '../house/databases';
import { describeOnPostgres } from '../house/on-postgres';
import { bringTicks, bulkTickKeeper, sums, tick, ticksOf, tickSums } from './stand/ticks';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describeOnPostgres('many writers at once', () => {
  let house: House;
  beforeAll(async () => {
    house = await bootHouse(
      { DATABASE_POOL_MAX: '50' },
      withStand((strapi) => bringTicks(strapi, [bulkTickKeeper('stand.reader'), tickSums]), { retryBaseMilliseconds: 5 }),
    );
  });
  afterAll(() => house.close());

  test('an event written by a transaction that commits late is not stepped over', async () => {
    const { strapi } = house;
    await settle(strapi);
    let commit: () => void = () => undefined;
    const isHeld = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let hasAppended: () => void = () => undefined;
    const isAppended = new Promise<void>((resolve) => {
      hasAppended = resolve;
    });
    const late = inTransaction(strapi, async (trx) => {
      await appendEvent(strapi, trx, 'stand.ticked', { writer: 900, tick: 1 });
      hasAppended();
      await isHeld;
    });
    await isAppended;
    for (let number = 2; number <= 6; number++) await tick(strapi, 900, number);
    await pause(400);
    expect(await ticksOf(strapi, 'stand.reader')).toEqual([]);
    commit();
    await late;
    await settle(strapi);
    expect((await ticksOf(strapi, 'stand.reader')).map((row) => row.tick)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('two hundred writers at once lose no event, and no consumer steps over one', async () => {
    const { strapi } = house;
    const write = (writer: number) =>
      inTransaction(strapi, async (trx) => {
        for (let number = 0; number < 5; number++) {
          await appendEvent(strapi, trx, 'stand.ticked', { writer, tick: number });
          await pause(Math.random() * 15);
        }
        if (writer % 10 === 9) throw new Error('changed my mind');
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, (_, writer) => write(writer)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(180);
    await settle(strapi, { withinMilliseconds: 60_000 });
    const read = (await ticksOf(strapi, 'stand.reader')).filter(({ writer }) => writer < 200);
    expect(read).toHaveLength(900);
    expect(new Set(read.map(({ writer, tick: number }) => `${writer}/${number}`)).size).toBe(900);
    expect((await sums(strapi)).filter(({ writer }) => writer < 200).every(({ ticks }) => ticks === 5)).toBe(true);
  });

  test('when the database throws every connection out, the worker finds its way back and nothing is lost or doubled', async () => {
    const { strapi } = house;
    const { database } = knexOf(strapi).client.connectionSettings as { database?: string };
    const name = database ?? new URL(process.env.DATABASE_URL as string).pathname.slice(1);
    const written: number[] = [];
    for (let number = 0; number < 120; number++) {
      if (number % 40 === 20) await onServer((client) => client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]));
      try {
        await tick(strapi, 700, number);
        written.push(number);
      } catch {
        await pause(20);
      }
    }
    await settle(strapi, { withinMilliseconds: 60_000 });
    const read = (await ticksOf(strapi, 'stand.reader')).filter(({ writer }) => writer === 700).map((row) => row.tick);
    // A commit whose answer was cut off may stand although its writer was told otherwise.
    expect(read).toEqual([...new Set(read)].sort((left, right) => left - right));
    expect(read).toEqual(expect.arrayContaining(written));
    expect(written.length).toBeGreaterThan(100);
  });
});
