import { enqueue, inTransaction, knexOf, type Runner } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootOn, type House } from '../house/boot';
import { freshDatabase } from '../house/databases';
import { freePort } from '../house/ports';
import { startChild } from './stand/children';
import { connectTo } from './stand/connect';
import { bringStand } from './stand/stand';
import { bake, simmer } from './stand/slow-jobs';
import { sums, tick, ticksOf } from './stand/ticks';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

const batches = 8;
const events = 600;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let house: House | null = null;
let outside: Runner & { destroy(): Promise<void> };

const open = async (isWorker: boolean) => {
  house = await bootOn(database.variables, withStand((strapi) => bringStand(strapi), { isWorker, leaseSeconds: 30 }));
  return house;
};

beforeAll(async () => {
  database = await freshDatabase();
  const { strapi } = await open(false);
  for (let batch = 0; batch < batches; batch += 1) await enqueue(strapi, null, bake, { loaf: `loaf-${batch}` });
  await enqueue(strapi, null, simmer, { pot: 'pot' });
  await inTransaction(strapi, async () => {
    for (let number = 1; number <= events; number += 1) await tick(strapi, 1, number);
  });
  await house?.close();
  outside = await connectTo(database.variables);
});
afterAll(async () => {
  await outside.destroy();
  await house?.close();
  await database.remove();
});

test('asked to stop in the middle of jobs and consumers, the product ends by itself with nothing half-done', async () => {
  const child = await startChild({ ...database.variables, PORT: String(await freePort()), HOST: '127.0.0.1' }, { isServing: true, leaseSeconds: 30 });
  const begun = async () => (await outside('stand_bakes').whereNotNull('began_at').pluck('loaf')) as string[];
  while ((await begun()).length < 2 || !(await begun()).includes('pot')) await new Promise((resolve) => setTimeout(resolve, 20));
  const asked = Date.now();
  await child.stop();
  expect(await child.gone).toBe(0);
  expect(Date.now() - asked).toBeLessThan(15_000);

  // Nothing waits for a lease to end: what ran was finished or given back.
  expect(await outside('community_jobs').where({ state: 'running' })).toEqual([]);
  const half = await outside('stand_bakes').whereNotNull('began_at').whereNull('ended_at').pluck('loaf');
  expect(half).toEqual(['pot']);
  expect(await outside('community_jobs').where({ name: 'stand.simmer' }).first('state', 'attempts')).toEqual({ state: 'waiting', attempts: 0 });
});

test('started again it goes on at once, and does each thing once', async () => {
  const { strapi } = await open(true);
  await settle(strapi, { withinMilliseconds: 60_000 });
  const bakes: { loaf: string; times: number; ended_at: number | null }[] = await knexOf(strapi)('stand_bakes').select('loaf', 'times', 'ended_at');
  expect(bakes.filter(({ ended_at }) => ended_at === null)).toEqual([]);
  expect(bakes.filter(({ loaf, times }) => loaf !== 'pot' && times !== 1)).toEqual([]);
  expect(bakes).toHaveLength(batches + 1);
  expect(await ticksOf(strapi, 'stand.keeper')).toHaveLength(events);
  expect(await sums(strapi)).toMatchObject([{ writer: 1, ticks: events, total: (events * (events + 1)) / 2 }]);
});
