import { enqueue, knexOf, type Runner } from '@kring/community/extend';
import { bootOn, type House } from '../house/boot';
import { freshDatabase, postgresUrl } from '../house/databases';
import { startChild, type Child } from './stand/children';
import { connectTo } from './stand/connect';
import { simmer } from './stand/slow-jobs';
import { bringStand } from './stand/stand';
import { tick } from './stand/ticks';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

const leaseSeconds = 4;
/** The lease, a third of it until it is looked at, and a busy machine. */
const longestMilliseconds = leaseSeconds * 1_000 * 2 + 4_000;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let outside: Runner & { destroy(): Promise<void> };
const children: Child[] = [];

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await Promise.all(children.map((child) => child.kill()));
  await outside.destroy();
  await database.remove();
});

const start = async () => {
  const child = await startChild(database.variables, { leaseSeconds });
  children.push(child);
  return child;
};

async function until<T>(read: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await read();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const pot = async () => (await outside('stand_bakes').where({ loaf: 'pot' }).first('process', 'times', 'ended_at')) as { process: number; times: number; ended_at: number | null } | undefined;

test('what a killed process held is taken over by another within the time of the lease, and not before it is over', async () => {
  const house: House = await bootOn(database.variables, withStand((strapi) => bringStand(strapi), { isWorker: false }));
  await enqueue(house.strapi, null, simmer, { pot: 'pot' });
  await house.close();
  outside = await connectTo(database.variables);
  const first = await start();
  // On SQLite one process has the file; the next one starts when the first is gone.
  if (postgresUrl) await start();
  const before = await until(pot);
  const holder = children.find((child) => child.process.pid === before.process) as Child;
  expect([first, ...children]).toContain(holder);
  // The lease is renewed as long as the process lives: nobody takes it away from a live one.
  await new Promise((resolve) => setTimeout(resolve, leaseSeconds * 1_000 * 1.5));
  expect(await pot()).toMatchObject({ process: before.process, times: 1 });

  await holder.kill();
  const since = Date.now();
  if (!postgresUrl) await start();
  const after = await until(async () => {
    const now = await pot();
    return now?.times === 2 && now.ended_at !== null ? now : undefined;
  });
  expect(after.process).not.toBe(before.process);
  expect(Date.now() - since).toBeLessThan(longestMilliseconds);
  expect(Date.now() - since).toBeGreaterThan(leaseSeconds * 1_000 * 0.5);
});

test('a consumer goes on in another process after the one that ran it was killed', async () => {
  const house = await bootOn(database.variables, withStand((strapi) => bringStand(strapi), { isWorker: false }));
  for (let number = 1; number <= 50; number += 1) await tick(house.strapi, 7, number);
  const seen = async () => Number((await knexOf(house.strapi)('stand_ticks').where({ consumer: 'stand.keeper', writer: 7 }).count({ ticks: '*' }))[0].ticks);
  const since = Date.now();
  await until(async () => ((await seen()) === 50 ? true : undefined));
  expect(Date.now() - since).toBeLessThan(longestMilliseconds);
  await house.close();
});
