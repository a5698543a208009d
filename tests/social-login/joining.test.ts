import { openTown, type Town } from './networks';

// Many browsers, one machine: what counts is the answer.
jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 90_000);
afterAll(() => town.close());

test.each([
  ['linkedin', 'noor', 'Noor van den Berg'],
  ['facebook', 'youssef', 'Youssef El Amrani'],
  ['x', 'ravi', 'Ravi Singh Ramnarain'],
])('a visitor joins with %s in two clicks and a consent page', async (network, person, name) => {
  const browser = town.browser();
  const answer = await browser.login(network, person);
  expect(answer.status).toBe(303);
  expect(answer.headers.location).toBe('/welcome?returnTo=%2F#');
  const { body } = await browser.me();
  expect(body.data).toMatchObject({ displayName: name, state: 'active' });
});

test.each([
  ['linkedin', 'noor'],
  ['facebook', 'youssef'],
  ['x', 'ravi'],
])('the second time %s brings the same member back to where they wanted to be', async (network, person) => {
  const browser = town.browser();
  const answer = await browser.login(network, person, { returnTo: '/groups?theme=bread' });
  expect(answer.headers.location).toBe('/groups?theme=bread#');
  const { body } = await browser.get('/api/social-login/identities');
  expect(body.data).toEqual([expect.objectContaining({ network, isRevoked: false, can: { unlink: false } })]);
});

test('the networks are listed with their state, the one used last first', async () => {
  const browser = town.browser();
  await browser.login('x', 'ravi');
  const { body } = await browser.get('/api/social-login/networks');
  expect(body.data[0]).toMatchObject({ id: 'x', name: 'X', startUrl: '/api/social-login/x/start', state: 'ready', wasUsedLast: true });
  expect(body.data.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['facebook', 'linkedin', 'x']));
});

test('a member links a second network and logs in with either', async () => {
  const browser = town.browser();
  await browser.login('facebook', 'ruben');
  const linked = await browser.link('linkedin', 'ruben');
  expect(linked.headers.location).toBe('/settings/log-ins#');
  const { body } = await browser.get('/api/social-login/identities');
  expect(body.data.map(({ network }: { network: string }) => network)).toEqual(['facebook', 'linkedin']);
  const other = town.browser();
  await other.login('linkedin', 'ruben');
  expect((await other.me()).body.data.handle).toBe((await browser.me()).body.data.handle);
});
