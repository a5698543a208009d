import { appendEvent, inTransaction, knexOf } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootHouse, type House } from '../house/boot';
import { bringTicks, sums, tick, tickKeeper, ticksOf, tickSums } from './stand/ticks';
import { withStand } from './stand/with-stand';

let house: House;
let isPoisonous = true;
const replays: boolean[] = [];

const stumbling = tickKeeper('stand.stumbling', {
  attempts: 3,
  async apply({ event, trx }) {
    if (event.name !== 'stand.ticked') return;
    await trx('stand_ticks').insert({ consumer: 'stand.stumbling', event_id: event.id, ...event.payload });
    if (event.payload.tick === 666 && isPoisonous) throw new Error('This one is bad');
  },
});

const remembering = tickKeeper('stand.remembering', {
  async apply({ isReplay }) {
    replays.push(isReplay);
  },
  reset: async () => undefined,
});

const manyAtOnce = tickKeeper('stand.many-at-once', {
  async applyMany({ events, trx }) {
    const rows = events.flatMap((event) => (event.name === 'stand.ticked' ? [{ consumer: 'stand.many-at-once', event_id: event.id, ...event.payload }] : []));
    await trx('stand_ticks').insert(rows);
  },
});

beforeAll(async () => {
  house = await bootHouse(
    {},
    withStand((strapi) => bringTicks(strapi, [tickKeeper('stand.steady'), stumbling, remembering, manyAtOnce, tickSums])),
  );
  house.strapi.config.set('plugin::community.retryBaseMilliseconds', 5);
}, 60_000);
afterAll(() => house.close());

const place = (code: string) => knexOf(house.strapi)('community_consumers').where({ code }).first();

test('an event reaches every consumer once it is committed, and never when it is not', async () => {
  const { strapi } = house;
  await tick(strapi, 1, 1);
  await expect(
    inTransaction(strapi, async (trx) => {
      await appendEvent(strapi, trx, 'stand.ticked', { writer: 1, tick: 2 });
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  await tick(strapi, 1, 3);
  await settle(strapi);
  const expected = [{ writer: 1, tick: 1 }, { writer: 1, tick: 3 }];
  expect(await ticksOf(strapi, 'stand.steady')).toEqual(expected);
  expect(await ticksOf(strapi, 'stand.many-at-once')).toEqual(expected);
});

test('an event that is not declared, or whose payload does not fit, takes the whole transaction down', async () => {
  const { strapi } = house;
  const writes = (name: string, payload: object) =>
    inTransaction(strapi, async (trx) => {
      await trx('stand_ticks').insert({ consumer: 'nobody', event_id: 0, writer: 0, tick: 0 });
      await appendEvent(strapi, trx, name as 'stand.ticked', payload as { writer: number; tick: number });
    });
  await expect(writes('stand.never-declared', {})).rejects.toThrow("Event 'stand.never-declared' is not declared");
  await expect(writes('stand.ticked', { writer: 1 })).rejects.toThrow();
  expect(await ticksOf(strapi, 'nobody')).toEqual([]);
});

test('a consumer also moves past events it does not read', async () => {
  const { strapi } = house;
  await inTransaction(strapi, (trx) => appendEvent(strapi, trx, 'stand.rested', { writer: 1 }));
  await settle(strapi);
  const last = await knexOf(strapi)('community_events').max({ id: 'id' }).first();
  expect(Number((await place('stand.steady')).event_id)).toBe(Number(last?.id));
});

test('a bad event parks its own consumer after the last try; what came before it stands and nobody else waits', async () => {
  const { strapi } = house;
  await inTransaction(strapi, async (trx) => {
    for (const number of [10, 11, 666, 12]) await appendEvent(strapi, trx, 'stand.ticked', { writer: 2, tick: number });
  });
  await settle(strapi);
  const mine = (rows: { writer: number; tick: number }[]) => rows.filter(({ writer }) => writer === 2).map((row) => row.tick);
  expect(mine(await ticksOf(strapi, 'stand.stumbling'))).toEqual([10, 11]);
  expect(mine(await ticksOf(strapi, 'stand.steady'))).toEqual([10, 11, 666, 12]);
  const parked = await place('stand.stumbling');
  expect(parked).toMatchObject({ attempts: 3 });
  expect(parked.parked_at).not.toBeNull();
  expect(parked.last_error).toContain('This one is bad');
});
