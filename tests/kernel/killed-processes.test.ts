import { configurationOf, knexOf } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootOn, type House } from '../house/boot';
import { freshDatabase, postgresUrl } from '../house/databases';
import { signInEditor } from '../house/editor';
import { startChild } from './stand/children';
import { connectTo } from './stand/connect';
import { perTransaction } from './stand/child-writes';
import { bringStand } from './stand/stand';
import { sums, ticksOf } from './stand/ticks';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

const wanted = 10_000;
/** A machine that is busy with other things may stop earlier. */
const longestMilliseconds = 60_000;
const modulus = 1_000_003;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let house: House | undefined;
let kills = 0;

/** Two processes on PostgreSQL, one on SQLite; all are killed at a random moment, in the middle of what they do. */
async function liveDangerously(): Promise<void> {
  const until = Date.now() + longestMilliseconds;
  for (let writer = 0; (await writtenSoFar()) < wanted && Date.now() < until; writer += 2) {
    const writers = postgresUrl ? [writer, writer + 1] : [writer];
    const children = await Promise.all(writers.map((number) => startChild(database.variables, { writer: number, leaseSeconds: 2 })));
    const enough = (await writtenSoFar()) + 1_000 + Math.random() * 2_500;
    while ((await writtenSoFar()) < enough && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 60));
    await Promise.all(children.map((child) => child.kill()));
    kills += children.length;
  }
}

let counting: Awaited<ReturnType<typeof connectTo>> | null = null;

async function writtenSoFar(): Promise<number> {
  counting ??= await connectTo(database.variables);
  const row = await counting('community_events').where({ name: 'stand.ticked' }).count({ events: '*' }).first();
  return Number(row?.events);
}

beforeAll(async () => {
  database = await freshDatabase();
  await liveDangerously();
  await counting?.destroy();
  house = await bootOn(database.variables, withStand((strapi) => bringStand(strapi), { leaseSeconds: 2 }));
});
afterAll(async () => {
  await house?.close();
  await database?.remove();
});

test('after many violent ends every projection says what the log says', async () => {
  const { strapi } = house as House;
  await settle(strapi, { withinMilliseconds: 120_000 });
  expect(configurationOf(strapi).leaseSeconds).toBe(2);
  expect(kills).toBeGreaterThanOrEqual(2);
  const log: { payload: string }[] = await knexOf(strapi)('community_events').where({ name: 'stand.ticked' }).orderBy(['transaction_id', 'id']).select('payload');
  expect(log.length).toBeGreaterThanOrEqual(1_000);
  const told = log.map(({ payload }) => JSON.parse(payload) as { writer: number; tick: number });
  const expected = new Map<number, { writer: number; ticks: number; total: number; digest: number }>();
  for (const { writer, tick } of told) {
    const { ticks, total, digest } = expected.get(writer) ?? { ticks: 0, total: 0, digest: 7 };
    expected.set(writer, { writer, ticks: ticks + 1, total: total + tick, digest: (digest * 31 + tick) % modulus });
  }
  expect(await sums(strapi)).toEqual([...expected.values()].sort((left, right) => left.writer - right.writer));
  expect((await ticksOf(strapi, 'stand.keeper')).length).toBe(log.length);
});

test('every job queued by a process that was killed is done', async () => {
  const { strapi } = house as House;
  await settle(strapi, { withinMilliseconds: 120_000 });
  const [{ parcels }] = await knexOf(strapi)('stand_parcels').count<{ parcels: number | string }[]>({ parcels: '*' });
  expect(Number(parcels)).toBe((await ticksOf(strapi, 'stand.keeper')).length / perTransaction);
  expect(await knexOf(strapi)('community_jobs').where({ name: 'stand.deliver' })).toEqual([]);
});

test('a rebuild from the log comes to the same', async () => {
  const { strapi } = house as House;
  const lived = await sums(strapi);
  const editor = await signInEditor(strapi);
  await editor.call('post', '/community/consumers/stand.tick-sums/rebuild').expect(204);
  await settle(strapi, { withinMilliseconds: 120_000 });
  expect(await sums(strapi)).toEqual(lived);
});
