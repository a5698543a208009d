import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { withBirdwatch } from '../house/foreign-plugins';

let house: House;
beforeAll(async () => {
  house = await bootHouse({ ALLOWED_ORIGINS: 'https://front.example' }, withBirdwatch);
}, 60_000);
afterAll(() => house.close());

const get = (path: string, origin?: string) => {
  const call = request(house.strapi.server.httpServer).get(path);
  return origin ? call.set('Origin', origin) : call;
};

/** Strapi's router forgives a slash at the end, the fast lane leaves such addresses to it. */
const slow = (path: string) => path.replace(/(\?|$)/, '/$1');

const volatile = new Set(['date', 'ratelimit-remaining', 'ratelimit-reset']);
const comparable = (headers: object) => Object.fromEntries(Object.entries(headers).filter(([name]) => !volatile.has(name)));

/** Whether an address is answered before Strapi's stack: then nobody is authenticated by Strapi. */
async function isAnsweredEarly(path: string): Promise<boolean> {
  let reachedStack = false;
  const auth = house.strapi.get('auth');
  const { authenticate } = auth;
  auth.authenticate = (...given: Parameters<typeof authenticate>) => {
    reachedStack = true;
    return authenticate(...given);
  };
  try {
    await get(path);
  } finally {
    auth.authenticate = authenticate;
  }
  return !reachedStack;
}

test('hot paths take the fast lane, everything else the road', async () => {
  expect(await isAnsweredEarly('/api/birdwatch/sightings/7')).toBe(true);
  expect(await isAnsweredEarly('/api/birdwatch')).toBe(true);
  expect(await isAnsweredEarly('/api/birdwatch/sightings/7/')).toBe(false);
  expect(await isAnsweredEarly('/api/birdwatch/sightings')).toBe(false);
});

test.each([
  ['a visitor', '/api/birdwatch/sightings/7', undefined],
  ['the root of a plugin', '/api/birdwatch', undefined],
  ['our own pages', '/api/birdwatch/sightings/7?lang=en', 'http://localhost:1337'],
  ['a listed front end', '/api/birdwatch/sightings/7', 'https://front.example'],
  ['a stranger', '/api/birdwatch/sightings/7', 'https://elsewhere.example'],
  ['a refusal', '/api/birdwatch/sightings/unknown', undefined],
  ['a mistake', '/api/birdwatch/sightings/7?lang=fr', undefined],
  ['a redirect with headers of its own', '/api/social-login/linkedin/start', undefined],
])('for %s the fast lane answers byte by byte and header by header what the slow road does', async (_who, path, origin) => {
  const viaRouter = await get(slow(path), origin);
  const viaLane = await get(path, origin);
  const again = await get(path, origin);
  expect(comparable(viaLane.headers)).toEqual(comparable(viaRouter.headers));
  expect(comparable(again.headers)).toEqual(comparable(viaRouter.headers));
  expect([viaLane.status, viaLane.text]).toEqual([viaRouter.status, viaRouter.text]);
});
