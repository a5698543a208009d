import { createNonce } from '../../plugins/social-login/server/src/flows/oauth1-flow';
import { worldOf } from './audit';
import { backFrom } from './browser';
import { openTown, type Town } from './networks';

// Many browsers, one machine: what counts is the answer.
jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 90_000);
beforeEach(() => town.forget());
afterAll(() => town.close());

const accessCalls = () => town.calls().filter((call) => call.includes('/x/oauth/access_token'));

/** A login with X that must fail, at its start or at its end, and leave nothing. */
async function refusedLogin(reason = 'provider-error') {
  const before = await worldOf(town.house);
  const browser = town.browser();
  const begun = await browser.get('/api/social-login/x/start');
  const answer = begun.headers.location.startsWith('/') ? begun : await browser.follow(await backFrom(begun.headers.location, { person: 'femke' }));
  expect(answer.headers.location).toBe(`/join?error=${reason}#`);
  expect(browser.isSignedIn).toBe(false);
  expect(await worldOf(town.house)).toEqual(before);
  return { browser, begun };
}

test('[19] a request token of another login is refused before an access token is asked for', async () => {
  const [browser, other] = [town.browser(), town.browser()];
  await browser.start('x');
  const before = await worldOf(town.house);
  const answer = await browser.follow(await other.consent('x', { person: 'kevin' }));
  expect(answer.headers.location).toBe('/join?error=expired#');
  expect(accessCalls()).toEqual([]);
  expect(await worldOf(town.house)).toEqual(before);
});

test('[20] a request token and its verifier work once', async () => {
  const browser = town.browser();
  const back = await browser.consent('x', { person: 'noor' });
  expect((await browser.follow(back)).headers.location).toMatch(/^\/welcome/);
  expect((await browser.follow(back)).headers.location).toBe('/join?error=already-used#');
  expect(accessCalls()).toHaveLength(1);
});

test.each(['callback-not-confirmed', 'callback-confirmed-false'])('[21] a request token with %s leads nowhere', async (name) => {
  town.misbehave({ network: 'x', endpoint: 'request-token', name });
  const { begun } = await refusedLogin();
  expect(begun.headers.location).not.toContain('oauth_token');
});

test.each(['request-token', 'token'])('[22] a redirect from %s is not followed and nothing signed goes elsewhere', async (endpoint) => {
  town.misbehave({ network: 'x', endpoint, name: 'redirect', value: `${town.running.url}/elsewhere` });
  await refusedLogin();
  expect(town.calls().filter((call) => call.includes('/elsewhere'))).toEqual([]);
});

test.each(['', 'oauth_verifier='])('[23] an answer with %j for a verifier is refused', async (verifier) => {
  const browser = town.browser();
  const token = new URL(await browser.start('x')).searchParams.get('oauth_token') as string;
  const answer = await browser.get(`/api/social-login/x/callback?oauth_token=${token}&${verifier}`);
  expect(answer.headers.location).toBe('/join?error=provider-error#');
  expect(accessCalls()).toEqual([]);
});

test.each(['profile', 'profile-fallback'])('[24] a %s of somebody else than the token’s owner is refused', async (endpoint) => {
  if (endpoint === 'profile-fallback') town.misbehave({ network: 'x', endpoint: 'profile', name: 'error-limited-access' });
  town.misbehave({ network: 'x', endpoint, name: 'id-other-person' });
  await refusedLogin();
});

test.each(['html', 'empty', 'null', 'token-empty', 'token-missing'])('[25] a request token that is none (%s) leads nowhere', async (name) => {
  town.misbehave({ network: 'x', endpoint: 'request-token', name });
  const { begun } = await refusedLogin();
  expect(begun.headers.location).not.toContain('oauth_token');
});

test('[26] nonces come from the system’s random source and don’t repeat', async () => {
  const random = jest.spyOn(Math, 'random');
  const nonces = Array.from({ length: 10_000 }, createNonce);
  expect(new Set(nonces).size).toBe(10_000);
  expect(nonces.every((nonce) => /^[0-9a-f]{48}$/.test(nonce))).toBe(true);
  expect(random).not.toHaveBeenCalled();
  await town.browser().start('x');
  const header = town.demo.state.log.entries()[0].headers.authorization as string;
  expect(header).toMatch(/oauth_nonce="[0-9a-f]{48}"/);
  random.mockRestore();
});

test('when X serves less of the profile, people still come in, down to what the token itself says', async () => {
  town.misbehave({ network: 'x', endpoint: 'profile', name: 'error-limited-access' });
  const byFallback = town.browser();
  await byFallback.login('x', 'ruben');
  expect((await byFallback.me()).body.data.displayName).toBe('Ruben Mendes da Costa');
  town.misbehave({ network: 'x', endpoint: 'profile-fallback', name: 'error-no-credits' });
  const byToken = town.browser();
  await byToken.login('x', 'kwame');
  expect((await byToken.me()).body.data.displayName).toBe('kwame_builds');
  town.forget();
  const later = town.browser();
  await later.login('x', 'kwame');
  expect((await later.get('/api/social-login/identities')).body.data[0]).toMatchObject({ username: 'kwame_builds', displayName: 'Kwame Asante' });
});

test('a wrong key is told as ours to mend', async () => {
  town.misbehave({ network: 'x', endpoint: 'request-token', name: 'error-could-not-authenticate' });
  await refusedLogin('misconfigured');
  town.misbehave({ network: 'x', endpoint: 'request-token', name: 'error-callback-not-approved' });
  await refusedLogin('misconfigured');
});
