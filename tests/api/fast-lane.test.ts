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

test.each([
  ['a visitor', '/api/birdwatch/sightings/7', undefined],
  ['our own pages', '/api/birdwatch/sightings/7?lang=en', 'http://localhost:1337'],
  ['a listed front end', '/api/birdwatch/sightings/7', 'https://front.example'],
  ['a stranger', '/api/birdwatch/sightings/7', 'https://elsewhere.example'],
  ['a refusal', '/api/birdwatch/sightings/unknown', undefined],
  ['a mistake', '/api/birdwatch/sightings/7?lang=fr', undefined],
])('for %s the fast lane answers byte by byte and header by header what the slow road does', async (_who, path, origin) => {
  const viaRouter = await get(slow(path), origin);
  const viaLane = await get(path, origin);
  const again = await get(path, origin);
  expect(comparable(viaLane.headers)).toEqual(comparable(viaRouter.headers));
  expect(comparable(again.headers)).toEqual(comparable(viaRouter.headers));
  expect([viaLane.status, viaLane.text]).toEqual([viaRouter.status, viaRouter.text]);
});
