import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { seen } from '../house/fixture-plugin/server/operations';
import { findLeaks, type Answer } from '../house/leak-scan/leaks';
import { takeLeaks } from '../house/leak-scan/watch';
import { withBirdwatch } from '../house/foreign-plugins';

let house: House;
beforeAll(async () => {
  house = await bootHouse({}, withBirdwatch);
}, 60_000);
afterAll(() => house.close());

const json = (path: string, value: unknown): Answer => ({ method: 'GET', path, status: 200, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) });
const kinds = (answer: Answer) => findLeaks(answer, { subjects: ['10220000000001', 'ab'] }).map(({ kind }) => kind);
const someJwt = 'eyJhbGciOiJIUzI1NiJ9.eyJ1c2VySWQiOjEyMywic2Vzc2lvbklkIjoiYWJjIn0.c2lnbmF0dXJlc2lnbmF0dXJl';

test.each([
  ['e-mail address', { data: { text: 'mail jan.de-vries+x@voorbeeld.co.uk' } }],
  ['password hash', { data: { hash: '$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy' } }],
  ['token', { data: { jwt: someJwt } }],
  ['provider subject', { data: { id: 10220000000001 } }],
  ['provider subject', { data: { url: 'https://facebook.example/10220000000001/photo' } }],
  ['admin field', { data: { createdBy: null } }],
  ['admin field', { data: [{ member: { resetPasswordToken: null } }] }],
  ['admin field', { data: { provider: 'local' } }],
])('%s in an answer of the API is found', (kind, body) => {
  expect(kinds(json('/api/members', body))).toEqual([kind]);
});

test('the same is found in a page of the site, and in an error', () => {
  expect(kinds({ ...json('/anna', {}), contentType: 'text/html; charset=utf-8', body: '<a href="mailto:anna@example.org">' })).toEqual(['e-mail address']);
  expect(kinds({ ...json('/api/x', { error: { message: 'anna@example.org is taken' } }), status: 409 })).toEqual(['e-mail address']);
});

test('what is harmless passes: hidden addresses, handles, short ids, one\'s own token', () => {
  expect(kinds(json('/api/members/me', { data: { emailHint: 'a•••@example.org', handle: '@anna', id: 'ab', about: 'providers: two', time: '1022000000000123' } }))).toEqual([]);
  expect(kinds(json('/api/social-login/exchange', { data: { accessToken: someJwt } }))).toEqual([]);
  expect(kinds(json('/members/list', { email: 'editor@example.org' }))).toEqual([]);
});

test('every answer of a booted house is looked at, whoever asked', async () => {
  seen.gossip = 'ask anna@example.org';
  await request(house.strapi.server.httpServer).get('/api/birdwatch/gossip').expect(200);
  expect(await takeLeaks()).toEqual([{ kind: 'e-mail address', where: 'GET /api/birdwatch/gossip (200)', found: 'anna@example.org' }]);
  expect(await takeLeaks()).toEqual([]);
});
