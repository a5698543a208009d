import { existsSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { seen } from '../house/fixture-plugin/server/operations';
import { withBirdwatch } from '../house/foreign-plugins';

let house: House;
const logged: string[] = [];

beforeAll(async () => {
  house = await bootHouse({}, withBirdwatch);
  jest.spyOn(house.strapi.log, 'error').mockImplementation((...given: unknown[]) => {
    logged.push(given.map(String).join(' '));
    return house.strapi.log;
  });
}, 60_000);
afterAll(() => house.close());

const api = () => request(house.strapi.server.httpServer);
const refusal = (status: number, code: string) => ({
  data: null,
  error: { status, name: expect.any(String), message: expect.any(String), details: expect.objectContaining({ code }) },
});

describe('what goes in', () => {
  test('a text is kept as people see it: normalised, trimmed, without controls and direction overrides', async () => {
    const { body } = await api()
      .post('/api/birdwatch/sightings')
      .send({ species: '  Cafe\u0301 \u202Eduif\u0007 ', note: 'one\r\ntwo' })
      .expect(201);
    expect(body.data).toEqual({ id: '2', species: 'Café duif', note: 'one\ntwo' });
  });

  test.each([
    ['a NUL', { species: 'a\u0000b' }, 'body.species'],
    ['half a character', '{"species":"a\\ud800"}', 'body.species'],
    ['nothing but spaces', { species: ' \u200B ' }, 'body.species'],
    ['too much', { species: 'é'.repeat(41) }, 'body.species'],
    ['an unknown field', { species: 'x', isRare: true }, 'body.isRare'],
    ['a list where an object is asked for', [], 'body'],
  ])('%s is refused with its path', async (_what, sent, path) => {
    const { body } = await api().post('/api/birdwatch/sightings').set('Content-Type', 'application/json').send(sent as object).expect(400);
    expect(body).toEqual(refusal(400, 'community.invalid-input'));
    expect(body.error.details.errors[0].path).toBe(path);
  });

  test('a length counts characters as people type them, not their halves', async () => {
    await api().post('/api/birdwatch/sightings').send({ species: '🦉'.repeat(40) }).expect(201);
  });

  test('unknown and repeated parameters are refused with their path', async () => {
    const unknown = await api().get('/api/birdwatch/sightings?colour=red').expect(400);
    expect(unknown.body.error.details.errors).toEqual([{ path: 'query.colour', message: 'This field is not known here.' }]);
    const repeated = await api().get('/api/birdwatch/sightings?limit=5&limit=6').expect(400);
    expect(repeated.body.error.details.errors[0].path).toBe('query.limit');
  });

  test('a body that is no JSON is refused in the same form', async () => {
    const { body } = await api().post('/api/birdwatch/sightings').set('Content-Type', 'application/json').send('{"species":').expect(400);
    expect(body).toEqual(refusal(400, 'community.malformed-request'));
  });

  test('a body over the limit is refused in the same form', async () => {
    const { body } = await api().post('/api/birdwatch/sightings').send({ species: 'x'.repeat(300_000) }).expect(413);
    expect(body).toEqual(refusal(413, 'community.too-large'));
  });

  test.each(['text/plain', 'application/xml'])('a body of type %s is refused', async (type) => {
    const { body } = await api().post('/api/birdwatch/sightings').set('Content-Type', type).send('species=x').expect(415);
    expect(body).toEqual(refusal(415, 'community.unsupported-media-type'));
  });
});

describe('files', () => {
  test('a file is there for the action and gone after the answer', async () => {
    const { body } = await api().post('/api/birdwatch/pictures').field('caption', 'A wren').attach('picture', Buffer.from('abc'), 'wren.png').expect(200);
    expect(body.data).toEqual({ bytes: 3, isThere: true });
    await gone(seen.lastPicture);
  });

  test('a file nobody asked for is refused, and gone as well', async () => {
    const { body } = await api().post('/api/birdwatch/pictures').field('caption', 'x').attach('other', Buffer.from('abc'), 'x.png').expect(400);
    expect(body.error.details.errors).toEqual([{ path: 'files.other', message: 'This file is not asked for.' }]);
    await api().post('/api/birdwatch/sightings').attach('picture', Buffer.from('abc'), 'x.png').expect(415);
  });

  test('a file over the limit is refused', async () => {
    const { body } = await api().post('/api/birdwatch/pictures').field('caption', 'x').attach('picture', Buffer.alloc(13 * 1024 * 1024), 'x.png').expect(413);
    expect(body).toEqual(refusal(413, 'community.too-large'));
  });
});

describe('what comes out', () => {
  test('an error nobody foresaw is 500 without a word about it, and logged with its route', async () => {
    logged.length = 0;
    const { body, text } = await api().get('/api/birdwatch/fall-over').expect(500);
    expect(body).toEqual(refusal(500, 'community.unexpected'));
    expect(text).not.toContain('secret_column');
    expect(logged.join()).toMatch(/birdwatch\.fall-over: Error: select secret_column/);
  });

  test('an unknown address below the API answers 404 as JSON', async () => {
    for (const path of ['/api/nothing/here', '/api/birdwatches', '/api/birdwatch/sightings/1/2/3']) {
      const { body } = await api().get(path).expect(404);
      expect(body).toEqual(refusal(404, 'community.not-found'));
    }
  });

  test('a method an address does not know is 405 with those it does', async () => {
    const { body, headers } = await api().delete('/api/birdwatch/sightings').expect(405);
    expect(body).toEqual(refusal(405, 'community.method-not-allowed'));
    expect(headers.allow).toContain('GET');
  });

  test('every answer tells what is left of the limit, and 429 when to come back', async () => {
    const first = await api().get('/api/birdwatch/say-once').expect(200);
    expect(first.headers).toMatchObject({ 'ratelimit-policy': '2;w=600', 'ratelimit-limit': '2', 'ratelimit-remaining': '1' });
    await api().get('/api/birdwatch/say-once').expect(200);
    const { body, headers } = await api().get('/api/birdwatch/say-once').expect(429);
    expect(body).toEqual(refusal(429, 'community.rate-limited'));
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['ratelimit-remaining']).toBe('0');
  });

  test('a path for members sends a visitor to sign in', async () => {
    expect((await api().get('/api/birdwatch/own-secrets').expect(401)).body).toEqual(refusal(401, 'community.sign-in-required'));
  });
});

describe('HEAD', () => {
  test('answers as GET does, without the body', async () => {
    const get = await api().get('/api/birdwatch/sightings').expect(200);
    const head = await api().head('/api/birdwatch/sightings').expect(200);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(head.text).toBeUndefined();
  });

  test('does not use up what a link stands for', async () => {
    await api().head('/api/birdwatch/links/abc').expect(200);
    expect(seen.usedLinks).toBe(0);
    await api().get('/api/birdwatch/links/abc').expect(303).expect('Location', '/welcome');
    expect(seen.usedLinks).toBe(1);
  });
});

test('a connection that is closed half-way does no harm', async () => {
  const { httpServer } = house.strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', () => resolve()));
  const { port } = httpServer.address() as AddressInfo;
  const half = http.request({ port, method: 'POST', path: '/api/birdwatch/sightings', headers: { 'Content-Type': 'application/json', 'Content-Length': '500' } });
  half.on('error', () => undefined);
  half.write('{"species":');
  const waiting = http.get({ port, path: '/api/birdwatch/wait-long' });
  waiting.on('error', () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 100));
  half.destroy();
  waiting.destroy();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(seen.finishedWaits).toBe(1);
  await api().get('/api/birdwatch/sightings').expect(200);
});

async function gone(path: string): Promise<void> {
  for (let tries = 0; tries < 50 && existsSync(path); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(existsSync(path)).toBe(false);
}
