import { createHash, randomBytes } from 'node:crypto';
import { members } from '@kring/members/extend';
import request from 'supertest';
import { countIn, worldOf } from './audit';
import { origin, type Browser } from './browser';
import { openTown, type Town } from './networks';
import { handleOf, joined, memberIdOf, setState, somebody, type Somebody } from './people';

const app = 'https://app.example.org';

// Many browsers, one machine: what counts is the answer.
jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  town = await openTown({ ALLOWED_ORIGINS: app });
}, 90_000);
beforeEach(() => town.forget());
afterAll(() => town.close());

const elsewhere = [
  '//evil.example', '/\\evil.example', 'https:evil.example', 'https://app.example.org@evil.example/', 'https://app.example.org.evil.example/',
  'javascript:alert(1)', 'data:text/html,x', '%2f%2fevil.example', '/%2f%2fevil.example', '\t//evil.example', '/\t/evil.example', '\\\\evil.example', 'hTTps://evil.example/',
  'https://аpp.example.org/', 'https://user:word@app.example.org/', 'https://app.example.org:8443/', 'http://app.example.org/', '/api/members/me', `/${'x'.repeat(2000)}`,
];

test.each(elsewhere)('[63] %j is no place to come back to, at the start and at the end', async (returnTo) => {
  const person = somebody(town);
  await joined(town, 'linkedin', person);
  expect((await town.browser().login('linkedin', person.key, { returnTo })).headers.location).toBe('/#');
  const browser = town.browser();
  const back = await browser.consent('linkedin', { person: person.key });
  const last = await town.house.strapi.db.connection('social_login_transactions').orderBy('id', 'desc').first('id');
  await town.house.strapi.db.connection('social_login_transactions').where({ id: last.id }).update({ return_to: returnTo.slice(0, 1000) });
  const { location } = (await browser.follow(back)).headers;
  expect(location).toMatch(returnTo.length > 1000 ? /^\/(#|x+)/ : /^\/#$/);
});

test('[64] a front end is known by its exact origin', async () => {
  const verifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(verifier).digest('base64url');
  const start = (returnTo: string) =>
    town.browser().get(`/api/social-login/linkedin/start?${new URLSearchParams({ returnTo, codeChallenge, codeChallengeMethod: 'S256' })}`);
  expect((await start(`${app}/callback?tab=1`)).headers.location).toContain('/linkedin/oauth/v2/authorization');
  for (const other of ['https://app.example.org.evil/', 'https://evil.app.example.org/', 'https://example.org/', '/groups']) {
    expect((await start(other)).headers.location).toBe('/join?error=return-not-allowed#');
  }
});

test('[65] no header of a request changes where the network sends people back to, or how cookies are set', async () => {
  const answer = await town.browser({ Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' }).get('/api/social-login/linkedin/start');
  expect(new URL(answer.headers.location).searchParams.get('redirect_uri')).toBe(`${origin}/api/social-login/linkedin/callback`);
  expect(answer.headers['set-cookie'][0]).toMatch(/^kring_login=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/);
});

interface Coded {
  browser: Browser;
  code: string;
  verifier: string | undefined;
  person: Somebody;
  location: string;
}

/** A login for a front end of somebody's own, up to the code in its address. */
async function coded(hasChallenge = true, person = somebody(town)): Promise<Coded> {
  const verifier = hasChallenge ? randomBytes(32).toString('base64url') : undefined;
  const challenge: Record<string, string> = verifier === undefined ? {} : { codeChallenge: createHash('sha256').update(verifier).digest('base64url'), codeChallengeMethod: 'S256' };
  const browser = town.browser();
  const { location } = (await browser.login('linkedin', person.key, { returnTo: `${app}/in?tab=1`, ...challenge })).headers;
  return { browser, verifier, person, location, code: new URL(location).searchParams.get('code') as string };
}

const exchange = (browser: Browser, code: string, codeVerifier?: string, headers: Record<string, string> = { Origin: app }) =>
  browser.post('/api/social-login/exchange', { code, ...(codeVerifier === undefined ? {} : { codeVerifier }) }, headers);

const meBy = (accessToken: string) => request(town.house.strapi.server.httpServer).get('/api/members/me').set('Authorization', `Bearer ${accessToken}`);

test('[66] an address never holds a token: a front end gets a code, the site nothing at all', async () => {
  const { location, browser } = await coded();
  expect(location).toMatch(/^https:\/\/app\.example\.org\/in\?tab=1&code=[\w-]{43}#$/);
  expect(browser.isSignedIn).toBe(false);
  const site = town.browser();
  expect((await site.login('linkedin', somebody(town).key)).headers.location).toBe('/welcome?returnTo=%2F#');
});

test('[67] a code with its verifier becomes a session, once; a second use ends that session and no other', async () => {
  const { code, verifier, person } = await coded();
  const anywhere = town.browser();
  const elsewhere = town.browser();
  await elsewhere.login('linkedin', person.key);
  const answer = await exchange(anywhere, code, verifier);
  expect(answer.status).toBe(200);
  expect(answer.body.data).toMatchObject({ isNewMember: true, refreshToken: expect.any(String) });
  expect((await meBy(answer.body.data.accessToken)).body.data.displayName).toContain('Somebody');
  const again = await exchange(anywhere, code, verifier);
  expect(again.status).toBe(400);
  expect(again.body.error.details.code).toBe('social-login.code-not-valid');
  expect((await meBy(answer.body.data.accessToken)).status).toBe(401);
  expect((await elsewhere.me()).status).toBe(200);
  expect((await town.browser().login('linkedin', person.key)).headers.location).toBe('/#');
});

test('[67] a code is worthless with another verifier, without one, after a minute, and as a guess', async () => {
  const wrong = await coded();
  expect((await exchange(town.browser(), wrong.code, randomBytes(32).toString('base64url'))).status).toBe(400);
  expect((await exchange(town.browser(), wrong.code, wrong.verifier)).status).toBe(400);
  const none = await coded();
  expect((await exchange(town.browser(), none.code)).status).toBe(400);
  const late = await coded();
  const isPostgres = town.house.strapi.db.dialect.client === 'postgres';
  const past = Date.now() - 1000;
  await town.house.strapi.db.connection('social_login_exchange_codes').whereNull('consumed_at').update({ expires_at: isPostgres ? new Date(past) : past });
  expect((await exchange(town.browser(), late.code, late.verifier)).status).toBe(400);
  const guesser = town.browser();
  const statuses: number[] = [];
  for (let guess = 0; guess < 22; guess += 1) statuses.push((await exchange(guesser, randomBytes(32).toString('base64url'))).status);
  expect(new Set(statuses)).toEqual(new Set([400, 429]));
  expect(wrong.code).toHaveLength(43);
});

test('[67] a code without challenge is bound to the browser that logged in, which gets a cookie and no lasting token', async () => {
  const { browser, code } = await coded(false);
  expect((await exchange(town.browser(), code)).status).toBe(400);
  const own = await coded(false);
  const answer = await exchange(own.browser, own.code);
  expect(answer.body.data.refreshToken).toBeNull();
  expect(own.browser.isSignedIn).toBe(true);
  expect(browser.isSignedIn).toBe(false);
});

test('[68] a session is new with each login, whatever the browser brought', async () => {
  const person = somebody(town);
  const browser = await joined(town, 'linkedin', person);
  const first = browser.cookies.get('kring_session');
  await browser.login('linkedin', person.key);
  expect(browser.cookies.get('kring_session')).not.toBe(first);
  const planted = town.browser();
  planted.cookies.set('kring_session', 'planted-by-somebody');
  planted.cookies.set('koa.sess', Buffer.from('{"planted":true}').toString('base64'));
  await planted.login('linkedin', person.key);
  expect(planted.cookies.get('kring_session')).not.toBe('planted-by-somebody');
});

test('[70] an answer of the callback may not be kept, framed, run or passed on', async () => {
  for (const query of ['', '?error=access_denied&state=x', '?code=a&state=x']) {
    const { status, headers } = await town.browser().get(`/api/social-login/facebook/callback${query}`);
    expect(status).toBe(303);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' });
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  }
});

test('[71] the fragment that Facebook appends ends at our callback', async () => {
  const browser = town.browser();
  const back = await browser.consent('facebook', { person: somebody(town).key });
  expect(back).toMatch(/#_=_$/);
  expect((await browser.follow(back)).headers.location).toMatch(/#$/);
});

test('[72] only listed front ends may exchange a code from a browser', async () => {
  const { code, verifier } = await coded();
  for (const foreign of ['https://evil.example', 'null', 'https://app.example.org.evil.example']) {
    const answer = await exchange(town.browser(), code, verifier, { Origin: foreign });
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).not.toBe(foreign);
  }
  const answer = await exchange(town.browser(), code, verifier);
  expect(answer.headers).toMatchObject({ 'access-control-allow-origin': app, 'access-control-allow-credentials': 'true' });
});

test('[73] signing out ends our session and asks nothing of the network', async () => {
  const browser = await joined(town, 'linkedin', somebody(town));
  const cookie = browser.cookies.get('kring_session') as string;
  town.forget();
  await browser.post('/api/members/sign-out', {});
  expect(browser.isSignedIn).toBe(false);
  const thief = town.browser();
  thief.cookies.set('kring_session', cookie);
  expect((await thief.me()).status).toBe(401);
  // A picture may still be on its way from the login before.
  expect(town.calls().filter((call) => !call.includes('/media/'))).toEqual([]);
});

test('[74] when a member is put out, every session a network opened ends', async () => {
  const person = somebody(town);
  const [browser, forApp] = [await joined(town, 'linkedin', person), await coded(true, person)];
  const { accessToken } = (await exchange(town.browser(), forApp.code, forApp.verifier)).body.data as { accessToken: string };
  await members(town.house.strapi).closeSessions({ memberId: await memberIdOf(town, browser) });
  expect((await browser.me()).status).toBe(401);
  expect((await meBy(accessToken)).status).toBe(401);
});

test('[56] a member suspended between login and exchange stays out', async () => {
  const person = somebody(town);
  const memberId = await memberIdOf(town, await joined(town, 'linkedin', person));
  const { code, verifier } = await coded(true, person);
  await setState(town, memberId, 'suspended');
  const sessions = await countIn(town.house, 'members_sessions');
  const answer = await exchange(town.browser(), code, verifier);
  expect(answer.status).toBe(403);
  expect(await countIn(town.house, 'members_sessions')).toBe(sessions);
});

test('a front end is told why a login ended, in the address it gave', async () => {
  const browser = town.browser();
  const before = await worldOf(town.house);
  const back = await browser.consent('linkedin', { person: somebody(town).key, decision: 'cancel' }, { returnTo: `${app}/in` });
  expect((await browser.follow(back)).headers.location).toBe(`${app}/in?error=cancelled#`);
  expect(await worldOf(town.house)).toEqual(before);
  expect(await handleOf(await joined(town, 'x', somebody(town)))).toBeTruthy();
});
