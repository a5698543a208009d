import { defineConsumer, defineJob, defineRoute, defineSettings, implement, listQuery, listMeta, type Transaction } from '@kring/community/extend';
import { checkConsumer, checkEventTypes, checkJob, checkOperations, checkSchedule, checkSessionResolver, checkSettings, ContractError } from '@kring/community/testing';
import { z } from 'zod';
import { bootHouse, type House } from '../house/boot';
import { tally } from '../house/fixture-plugin/server/contributions/consumer';
import { tallies } from '../house/fixture-plugin/server/model';
import { withBirdwatch } from '../house/foreign-plugins';

let house: House;
beforeAll(async () => {
  house = await bootHouse({}, withBirdwatch);
}, 120_000);
afterAll(() => house.close());

/** The sentences a check complains with. */
async function complaints(check: () => unknown): Promise<readonly string[]> {
  try {
    await check();
  } catch (error) {
    if (error instanceof ContractError) return error.broken;
    throw error;
  }
  return [];
}

describe('a consumer', () => {
  const story = [{ name: 'birdwatch.bird-seen', payload: { sightingId: '1', memberId: 'anna', species: 'Wren' } } as const];
  const readState = (trx: Transaction) => trx(tallies).orderBy('member_id').select('member_id', 'seen');
  const check = (changes: Partial<typeof tally>) => complaints(() => checkConsumer({ strapi: house.strapi, consumer: defineConsumer({ ...tally, ...changes }), story, readState }));

  test('that keeps its promises passes, and leaves nothing behind', async () => {
    expect(await check({})).toEqual([]);
    expect(await house.strapi.db.connection(tallies).select()).toEqual([]);
  });

  test('that forgets something on reset is found', async () => {
    expect(await check({ reset: async () => undefined })).toEqual(['reset leaves something behind', 'replayed from the start it comes to something else']);
  });

  test('that counts differently the second time is found', async () => {
    let times = 0;
    const apply: typeof tally.apply = async ({ trx }) => void (await trx(tallies).insert({ member_id: 'anna', seen: (times += 1) }));
    expect(await check({ apply })).toEqual(['replayed from the start it comes to something else']);
  });

  test('that chokes on a payload of a later version is found', async () => {
    const apply: typeof tally.apply = async (input) => {
      z.strictObject({ sightingId: z.string(), memberId: z.string(), species: z.string() }).parse(input.event.payload);
      await tally.apply(input);
    };
    expect((await check({ apply })).join()).toMatch(/it fails on the story: .*addedByALaterVersion/s);
  });

  test('that does nothing, or reads what nobody declares, is found', async () => {
    expect(await check({ apply: async () => undefined })).toEqual(['the story changes nothing, so it proves nothing']);
    expect(await check({ on: ['birdwatch.bird-flown'] as never })).toContain("it reads 'birdwatch.bird-flown', which nobody declares");
  });
});

test('a job that does it again, takes nonsense or loses its payload in the queue is found', async () => {
  const calls: Date[] = [];
  const job = defineJob({ code: 'Shout', payload: z.any(), run: async ({ payload }) => void calls.push(payload as Date) });
  const found = await complaints(() => checkJob({ strapi: house.strapi, job, payload: new Date(), readEffects: () => calls.length }));
  expect(found).toEqual([
    'its code must be <plugin>.<imperative>',
    'its payload does not survive the queue (JSON)',
    'its payload takes undefined',
    'its payload takes null',
    'its payload takes "nonsense"',
    'its payload takes {"aWordNobodyKnows":1}',
    'a second run does it again: make it idempotent by its key',
  ]);
});

test('settings without a default, an explanation or a Dutch title are found', async () => {
  const lacking = defineSettings({ code: 'birdwatch.gaps', title: { en: 'Gaps', nl: '' }, schema: z.object({ most: z.int() }) });
  expect(await complaints(() => checkSettings(lacking))).toEqual([
    'its title must be there in English and Dutch',
    "'most' has no default",
    "'most' does not describe itself",
    'an empty database does not fit its schema',
  ]);
});

test('events with odd names, personal fields or dates are found', async () => {
  const found = await complaints(() => checkEventTypes({ fly: z.object({ email: z.string(), at: z.date() }) }, { fly: { email: 'x', at: new Date() } }));
  expect(found).toEqual([
    "'fly' must be <plugin>.<subject>-<past participle>",
    "'fly' keeps 'email' for ever: write an id instead",
    "the payload of 'fly' does not survive the log (JSON)",
  ]);
});

test('a schedule that can\'t be read is found', async () => {
  expect((await complaints(() => checkSchedule({ code: 'birdwatch.never', cron: '99 3 * *', run: async () => undefined }))).length).toBe(2);
});

test('a session resolver that believes rubbish or throws on it is found', async () => {
  const resolver = { code: 'birdwatch.naive', resolve: () => Promise.reject(new Error('no')) };
  expect((await complaints(() => checkSessionResolver({ strapi: house.strapi, resolver })))[0]).toMatch(/throws on/);
});

test('routes with gaps are found', async () => {
  const gaps = defineRoute({
    id: 'birdwatch.gaps', method: 'POST', path: '/gaps/:id/Odd', audience: 'anyone', summary: 'gaps', limit: { points: 0, seconds: 1, per: 'viewer' }, isHot: true,
    body: z.object({ note: z.string(), tags: z.array(z.string()) }), response: z.object({ a: z.string() }), meta: listMeta,
    examples: { body: { note: 1 }, response: { b: 1 } }, refusals: ['nope'],
  });
  const fine = defineRoute({ id: 'birdwatch.fine', method: 'GET', path: '/fine', audience: 'anyone', summary: 'Nothing wrong here.', limit: 'read', query: z.object(listQuery), response: z.object({}), meta: listMeta });
  const found = await complaints(() => checkOperations('birdwatch', [implement(gaps, () => ({ data: { a: '' } })), implement(fine, () => ({ data: {} })), implement(fine, () => ({ data: {} }))]));
  expect(found).toEqual([
    'birdwatch.gaps must say in one sentence what it does',
    'birdwatch.gaps has an odd path: /gaps/:id/Odd',
    'birdwatch.gaps names id in its path and describes nothing',
    'birdwatch.gaps is hot and no GET',
    'birdwatch.gaps takes a text of any length in body.note',
    'birdwatch.gaps takes a text of any length in body.tags[]',
    'birdwatch.gaps has a limit that lets nobody through',
    'birdwatch.gaps shows a body in its example that it would refuse',
    'birdwatch.gaps shows an answer in its example that its schema does not allow',
    'birdwatch.gaps is a list without limit and after',
    'birdwatch.gaps names a refusal that is no code: nope',
    'birdwatch.fine is declared twice',
    'GET /fine is claimed twice',
  ]);
});
