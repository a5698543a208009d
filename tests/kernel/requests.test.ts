import { callRoute, defineRoute, implement, knexOf, operationsOf, type ReplyOf, type RequestFacts, type Session } from '@kring/community/extend';
import { z } from 'zod';
import { bootHouse, type House } from '../house/boot';
import { postgresUrl } from '../house/databases';

jest.setTimeout(180_000);

const count = defineRoute({
  id: 'stand.count',
  method: 'POST',
  path: '/count',
  audience: 'member',
  summary: 'Counts.',
  limit: { points: 1_000, seconds: 60, per: 'viewer' },
  body: z.strictObject({ by: z.number(), word: z.string().optional() }),
  response: z.object({ count: z.number() }),
});
const narrow = defineRoute({
  id: 'stand.narrow',
  method: 'POST',
  path: '/narrow',
  audience: 'anyone',
  summary: 'May be called three times.',
  limit: { points: 3, seconds: 60, per: 'address' },
  body: z.strictObject({ word: z.string() }),
  response: z.object({}),
});

declare module '@kring/community/extend' {
  interface ApiRoutes {
    'stand.count': typeof count;
    'stand.narrow': typeof narrow;
  }
}

let house: House;
let counted = 0;
let answer: (value: number) => ReplyOf<typeof count> | Promise<ReplyOf<typeof count>> = (value) => ({ data: { count: value } });

beforeAll(async () => {
  house = await bootHouse();
  operationsOf(house.strapi).add('stand', [
    implement(count, ({ body }) => answer((counted += body.by))),
    implement(narrow, () => ({ data: {} })),
  ]);
});
beforeEach(() => {
  counted = 0;
  answer = (value) => ({ data: { count: value } });
});
afterAll(() => house.close());

const facts: RequestFacts = {
  ip: '203.0.113.9', method: 'POST', path: '/api/stand', search: '', origin: null, userAgent: 'tests', locale: 'nl',
  authorization: null, idempotencyKey: null, cookies: {},
};
const sessionOf = (memberId: string): Session => ({
  via: 'bearer',
  viewer: { memberId, memberRow: 1, handle: memberId, displayName: memberId, state: 'active', isStaff: false, locale: 'nl', sessionId: 's', signedInAt: new Date() },
});
const call = (idempotencyKey: string | null, body: { by: number; word?: string }, memberId = 'anna') =>
  callRoute(house.strapi, 'stand.count', { session: sessionOf(memberId), request: { ...facts, idempotencyKey } }, { body });
const from = (ip: string, word = 'x', path = '/api/stand/narrow') =>
  callRoute(house.strapi, 'stand.narrow', { session: null, request: { ...facts, ip, path } }, { body: { word } });
const kept = () => knexOf(house.strapi)('community_idempotent_answers');

describe('a write with an Idempotency-Key', () => {
  test('is done once; the same request gets the first answer again', async () => {
    const first = await call('k1', { by: 1 });
    expect((await call('k1', { by: 1 })).data).toEqual(first.data);
    expect(counted).toBe(1);
    await call(null, { by: 1 });
    await call(null, { by: 1 });
    expect(counted).toBe(3);
  });

  test('is refused when the key was used for another request, and never meets the key of another member', async () => {
    await call('k2', { by: 1 });
    await expect(call('k2', { by: 2 })).rejects.toMatchObject({ status: 409, details: { code: 'community.idempotency-conflict' } });
    await call('k2', { by: 2 }, 'bram');
    expect(counted).toBe(3);
  });

  test('sent twenty times at once is still done once', async () => {
    answer = async (value) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { data: { count: value } };
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => call('k3', { by: 1 })));
    expect(counted).toBe(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { details: { code: string } }).details.code] : []));
    expect(new Set(refusals)).toEqual(new Set(['community.still-under-way']));
  });

  test('frees its key when it fails', async () => {
    answer = () => {
      throw new Error('no ink');
    };
    await expect(call('k4', { by: 1 })).rejects.toThrow('no ink');
    answer = (value) => ({ data: { count: value } });
    expect((await call('k4', { by: 1 })).data).toEqual({ count: 2 });
  });

  test('whose process stopped in the middle can be sent again after two minutes, not before', async () => {
    await call('k5', { by: 1 });
    const before = (minutes: number) => {
      const instant = new Date(Date.now() - minutes * 60_000);
      return postgresUrl ? instant : instant.getTime();
    };
    const newest = await kept().orderBy('id', 'desc').first();
    await kept().where({ id: newest.id }).update({ reply: null, created_at: before(1) });
    await expect(call('k5', { by: 1 })).rejects.toMatchObject({ details: { code: 'community.still-under-way' } });
    await kept().where({ id: newest.id }).update({ created_at: before(3) });
    const outcomes = await Promise.allSettled([call('k5', { by: 1 }), call('k5', { by: 1 })]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(counted).toBe(2);
  });

  test('never keeps the cookies of an answer', async () => {
    answer = (value) => ({ data: { count: value }, cookies: [{ name: 'kring_session', value: 'very-secret' }] });
    expect((await call('k6', { by: 1 })).cookies).toHaveLength(1);
    expect((await call('k6', { by: 1 })).cookies).toBeUndefined();
    expect(JSON.stringify(await kept())).not.toContain('very-secret');
  });
});

describe('a rate limit', () => {
  test('ends after its number of calls with the standard headers and a time to come back', async () => {
    for (const left of ['2', '1', '0']) expect((await from('198.51.100.1')).headers).toMatchObject({ 'RateLimit-Limit': '3', 'RateLimit-Remaining': left });
    await expect(from('198.51.100.1')).rejects.toMatchObject({ status: 429, retryAfterSeconds: expect.any(Number) });
    await from('198.51.100.2');
  });

  test('can’t be escaped by another body, another spelling of the path or another address of the same IPv6 network', async () => {
    await from('2001:db8:7:7::1', 'a', '/api/stand/narrow');
    await from('2001:db8:7:7:1:2:3:4', 'b', '/API/Stand/Narrow');
    await from('2001:db8:7:7:ffff::9', 'c', '/api/stand/narrow/');
    await expect(from('2001:db8:7:7:abcd::1', 'd', '/api/stand/%6Earrow')).rejects.toMatchObject({ status: 429 });
    await from('2001:db8:7:8::1');
  });

  test('counts also what is refused', async () => {
    for (let number = 0; number < 3; number++) {
      await expect(callRoute(house.strapi, 'stand.narrow', { session: null, request: { ...facts, ip: '198.51.100.3' } }, { body: { word: number as unknown as string } })).rejects.toMatchObject({ status: 400 });
    }
    await expect(from('198.51.100.3')).rejects.toMatchObject({ status: 429 });
  });

  test('is counted where all processes see it, when there may be several', async () => {
    if (!postgresUrl) return expect(await knexOf(house.strapi).schema.hasTable('community_rate_limits')).toBe(false);
    await from('198.51.100.4');
    const rows: { key: string; points: number }[] = await knexOf(house.strapi)('community_rate_limits').where('key', 'like', '%198.51.100.4');
    expect(rows).toEqual([expect.objectContaining({ key: 'stand.narrow:address:198.51.100.4', points: 1 })]);
  });
});
