import { appendEvent, inTransaction, knexOf } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { bringTicks, bulkTickKeeper, sums, tick, tickKeeper, ticksOf, tickSums } from './stand/ticks';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

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

const manyAtOnce = bulkTickKeeper('stand.many-at-once');

beforeAll(async () => {
  house = await bootHouse(
    {},
    withStand((strapi) => bringTicks(strapi, [tickKeeper('stand.steady'), stumbling, remembering, manyAtOnce, tickSums]), { retryBaseMilliseconds: 5 }),
  );
});
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

describe('at the desk of an editor', () => {
  let editor: SignedInEditor;
  beforeAll(async () => {
    editor = await signInEditor(house.strapi);
  });
  const report = async (code: string) => {
    const { body } = await editor.call('get', '/community/consumers').expect(200);
    return (body.data as { code: string }[]).find((row) => row.code === code);
  };

  test('a parked consumer shows its error, the event it stands at and how far it is behind', async () => {
    expect(await report('stand.stumbling')).toMatchObject({
      state: 'parked',
      lag: 2,
      attempts: 3,
      lastError: expect.stringContaining('This one is bad'),
      failedEvent: { name: 'stand.ticked' },
    });
    expect(await report('stand.steady')).toMatchObject({ state: 'caught-up', lag: 0, canBeRebuilt: true });
  });

  test('sent again while the cause is still there, it parks again and nothing is lost', async () => {
    await editor.call('post', '/community/consumers/stand.stumbling/send-again').expect(204);
    await settle(house.strapi);
    expect(await report('stand.stumbling')).toMatchObject({ state: 'parked', lag: 2 });
  });

  test('it steps over the event the editor saw, and over no other', async () => {
    await editor.call('post', '/community/consumers/stand.stumbling/step-over').send({ eventId: 1 }).expect(409);
    await editor.call('post', '/community/consumers/stand.stumbling/step-over').send({}).expect(204);
    await settle(house.strapi);
    expect((await ticksOf(house.strapi, 'stand.stumbling')).filter(({ writer }) => writer === 2).map((row) => row.tick)).toEqual([10, 11, 12]);
    await editor.call('post', '/community/consumers/stand.stumbling/step-over').send({}).expect(409);
  });

  test('once the cause is gone, a rebuild makes good what was stepped over', async () => {
    isPoisonous = false;
    await editor.call('post', '/community/consumers/stand.stumbling/rebuild').expect(204);
    await settle(house.strapi);
    expect(await ticksOf(house.strapi, 'stand.stumbling')).toEqual(await ticksOf(house.strapi, 'stand.steady'));
  });

  test('a rebuild while events go on comes to the same as having lived through them', async () => {
    const { strapi } = house;
    const writing = (async () => {
      for (let number = 0; number < 80; number++) await tick(strapi, number % 5, number);
    })();
    for (let round = 0; round < 3; round++) {
      await editor.call('post', '/community/consumers/stand.tick-sums/rebuild').expect(204);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await writing;
    await settle(strapi);
    const lived = await sums(strapi);
    await editor.call('post', '/community/consumers/stand.tick-sums/rebuild').expect(204);
    await settle(strapi);
    expect(await sums(strapi)).toEqual(lived);
    expect(lived.reduce((sum, { ticks }) => sum + ticks, 0)).toBe((await ticksOf(strapi, 'stand.steady')).length);
  });

  test('a consumer is told which events it has seen before', async () => {
    await settle(house.strapi);
    const known = replays.length;
    expect(replays).not.toContain(true);
    await editor.call('post', '/community/consumers/stand.remembering/rebuild').expect(204);
    await tick(house.strapi, 1, 4);
    await settle(house.strapi);
    expect(replays.slice(known).filter((isReplay) => !isReplay)).toHaveLength(1);
    expect(replays.slice(known).filter((isReplay) => isReplay)).toHaveLength(known);
  });

  test('each of these acts is in the audit trail, and an author may do none of them', async () => {
    const { body } = await editor.call('get', '/community/audit?action=community.event-').expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({
      action: 'community.event-stepped-over',
      actor: { kind: 'editor', id: String(editor.id) },
      subject: { kind: 'consumer', id: 'stand.stumbling' },
      facts: { eventId: expect.any(Number) },
    });
    const author = await signInEditor(house.strapi, 'strapi-author');
    await author.call('get', '/community/consumers').expect(403);
    await author.call('post', '/community/consumers/stand.steady/rebuild').expect(403);
    await author.call('get', '/community/audit').expect(403);
  });

  test('what there is not is answered as such', async () => {
    await editor.call('post', '/community/consumers/stand.nobody/rebuild').expect(404);
    const { body } = await editor.call('get', '/community/audit?limit=1&after=bm9uc2Vuc2U').expect(400);
    expect(body.error.details.code).toBe('community.invalid-input');
  });
});
