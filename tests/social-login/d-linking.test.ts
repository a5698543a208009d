import { lastAudit, worldOf } from './audit';
import { backFrom } from './browser';
import { waitForJobs } from './jobs';
import { openTown, type Town } from './networks';
import { handleOf, identitiesOf, joined, makeOld, memberIdOf, somebody } from './people';

// Many browsers, one machine: what counts is the answer.
jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  town = await openTown({ MAIL_INBOX: 'true' });
}, 90_000);
beforeEach(() => town.forget());
afterAll(() => town.close());

/** A member of an hour ago, in a browser whose session nobody has looked at yet. */
async function signedInLongAgo(network: string, key: string, memberId: string) {
  const browser = town.browser();
  await browser.login(network, key);
  await makeOld(town, memberId);
  return browser;
}

test('[52] linking wants a recent proof of who it is; with that it goes on', async () => {
  const person = somebody(town);
  const memberId = await memberIdOf(town, await joined(town, 'linkedin', person));
  const browser = await signedInLongAgo('linkedin', person.key, memberId);
  const refused = await browser.post('/api/social-login/x/link');
  expect(refused.status).toBe(403);
  expect(refused.body.error.details.code).toBe('community.recent-sign-in-required');
  const begun = await browser.post('/api/social-login/linkedin/reauthenticate', { returnTo: '/settings/log-ins' });
  expect((await browser.follow(await backFrom(begun.body.data.url, { person: person.key }))).headers.location).toBe('/settings/log-ins#');
  expect((await browser.link('x', person.key)).headers.location).toBe('/settings/log-ins#');
  expect(await identitiesOf(browser)).toHaveLength(2);
});

test('[52] an account that is not the member’s own proves nothing', async () => {
  const [person, other] = [somebody(town), somebody(town)];
  const memberId = await memberIdOf(town, await joined(town, 'linkedin', person));
  await joined(town, 'linkedin', other);
  const browser = await signedInLongAgo('linkedin', person.key, memberId);
  for (const key of [other.key, somebody(town).key]) {
    const begun = await browser.post('/api/social-login/linkedin/reauthenticate');
    expect((await browser.follow(await backFrom(begun.body.data.url, { person: key }))).headers.location).toBe('/settings/log-ins?error=other-account#');
  }
  expect((await browser.post('/api/social-login/x/link')).status).toBe(403);
});

test('a login at Facebook and X asks for the password again when it is to prove who it is', async () => {
  const person = somebody(town);
  const browser = await joined(town, 'facebook', person);
  await browser.link('x', person.key);
  expect((await browser.post('/api/social-login/facebook/reauthenticate')).body.data.url).toContain('auth_type=reauthenticate');
  expect((await browser.post('/api/social-login/x/reauthenticate')).body.data.url).toContain('force_login=true');
});

test('[53] the last way in stays', async () => {
  const browser = await joined(town, 'x', somebody(town));
  const [only] = await identitiesOf(browser);
  expect(only.can.unlink).toBe(false);
  const answer = await browser.delete(`/api/social-login/identities/${only.id}`);
  expect(answer.status).toBe(409);
  expect(answer.body.error.details.code).toBe('social-login.last-way-in');
  expect(await identitiesOf(browser)).toHaveLength(1);
});

test('[53] of two removals at once of the last two ways in, one stays', async () => {
  const person = somebody(town);
  const browser = await joined(town, 'x', person);
  await browser.link('facebook', person.key);
  const [first, second] = await identitiesOf(browser);
  const answers = await Promise.all([first, second].map(({ id }) => browser.delete(`/api/social-login/identities/${id}`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  expect(await identitiesOf(browser)).toHaveLength(1);
});

test('[54] unlinking wants a recent proof, a write from our own pages, and an account of one’s own', async () => {
  const person = somebody(town);
  const first = await joined(town, 'linkedin', person);
  await first.link('x', person.key);
  const memberId = await memberIdOf(town, first);
  const [, onX] = await identitiesOf(first);
  const address = `/api/social-login/identities/${onX.id}`;
  const stranger = await joined(town, 'linkedin', somebody(town));
  expect((await stranger.delete(address)).status).toBe(404);
  expect((await first.delete(address, { Origin: 'https://evil.example' })).status).toBe(403);
  expect([404, 405]).toContain((await first.get(address)).status);
  expect((await (await signedInLongAgo('linkedin', person.key, memberId)).delete(address)).status).toBe(403);
  await first.login('linkedin', person.key);
  expect((await first.delete(address)).status).toBe(204);
  expect(await lastAudit(town.house)).toMatchObject({ action: 'social-login.identity-unlinked', facts: { network: 'x' } });
});

test('[54] a member with a proved address is told by mail when a way in comes or goes', async () => {
  const person = somebody(town);
  const browser = await joined(town, 'linkedin', person);
  await browser.link('x', person.key);
  const onX = (await identitiesOf(browser)).find(({ network }) => network === 'x');
  await browser.delete(`/api/social-login/identities/${onX?.id}`);
  await waitForJobs(town.house.strapi, 'social-login.tell-of-change');
  const inbox = (await browser.get('/demo/inbox')).text;
  expect(inbox).toContain('X is gekoppeld');
  expect(inbox).toContain('X is ontkoppeld');
});

test('[55] an account that was unlinked finds its old membership no more, not by its address either', async () => {
  const person = somebody(town);
  const browser = await joined(town, 'linkedin', person);
  await browser.link('x', person.key);
  const [onLinkedIn] = await identitiesOf(browser);
  await browser.delete(`/api/social-login/identities/${onLinkedIn.id}`);
  const before = await worldOf(town.house);
  const again = town.browser();
  expect((await again.login('linkedin', person.key)).headers.location).toBe('/join?error=email-known#');
  expect(await worldOf(town.house)).toEqual(before);
  expect((await again.login('x', person.key)).headers.location).toBe('/#');
  expect(await handleOf(again)).toBe(await handleOf(browser));
});

test('a member gets their linked accounts in the export, and they go when the member goes', async () => {
  const { personalRecords } = await import('@kring/members/extend');
  const { inTransaction } = await import('@kring/community/extend');
  const { strapi } = town.house;
  const person = somebody(town);
  const browser = await joined(town, 'linkedin', person);
  const memberId = await memberIdOf(town, browser);
  const records = personalRecords.of(strapi).get('social-login.identities');
  expect(await records?.collect({ strapi, memberId })).toEqual([expect.objectContaining({ network: 'linkedin', email: person.email })]);
  await inTransaction(strapi, async (trx) => records?.erase({ strapi, trx, memberId, mode: 'delete' }));
  expect(await records?.collect({ strapi, memberId })).toEqual([]);
  await inTransaction(strapi, async (trx) => records?.erase({ strapi, trx, memberId, mode: 'delete' }));
});
