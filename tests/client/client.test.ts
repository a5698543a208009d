import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { backFrom } from '../social-login/browser';
import { openTown, type Town } from '../social-login/networks';
import { join } from '../members/people';

type Client = typeof import('@kring/client', { with: { 'resolution-mode': 'import' } });

let town: Town;
let client: Client;
let baseUrl: string;

beforeAll(async () => {
  town = await openTown({ ALLOWED_ORIGINS: 'https://front.example' });
  client = await import('@kring/client');
  const { httpServer } = town.house.strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', () => resolve()));
  baseUrl = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}, 120_000);
afterAll(() => town.close());

const bearer = (token: string) => ({ accessToken: () => token });

test('a visitor reads what is public, over a real connection', async () => {
  const kring = client.createKring({ baseUrl });
  const { data } = await kring.get('/api/social-login/networks');
  expect(data.map(({ id }) => id)).toEqual(expect.arrayContaining(['facebook', 'linkedin', 'x']));
});

test('a refusal is an error with its status, code, sentence and fields', async () => {
  const kring = client.createKring({ baseUrl });
  const asked = kring.get('/api/members', { params: { query: { limit: 1000 } } });
  await expect(asked).rejects.toBeInstanceOf(client.KringError);
  await expect(asked).rejects.toMatchObject({ status: 400, code: 'community.invalid-input', fields: [{ path: 'query.limit', message: expect.any(String) }] });
  await expect(kring.get('/api/members/me')).rejects.toMatchObject({ status: 401, code: 'community.sign-in-required', fields: [] });
});

test('an answer that is not of the API is an error as well', async () => {
  const kring = client.createKring({ baseUrl, fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }) });
  await expect(kring.get('/api/members/me')).rejects.toMatchObject({ status: 502, code: 'client.unreadable-answer' });
});

test('pages walks through a list to its end, a page at a time', async () => {
  const people = [];
  for (const name of ['Ada Page', 'Bob Page', 'Cem Page', 'Dee Page', 'Eli Page']) people.push(await join(town.house, name));
  const asked: string[] = [];
  const kring = client.createKring({
    baseUrl,
    session: bearer(people[0].session.accessToken),
    fetch: (request) => {
      asked.push(new URL(request.url).search);
      return fetch(request);
    },
  });
  const handles: string[] = [];
  for await (const member of kring.pages('/api/members', { params: { query: { search: 'page', limit: 2 } } })) handles.push(member.handle);
  expect(handles.sort()).toEqual(['ada-page', 'bob-page', 'cem-page', 'dee-page', 'eli-page']);
  expect(asked.length).toBeGreaterThanOrEqual(3);
  expect(new Set(asked).size).toBe(asked.length);
});

test('calls that fail together with an old token wait for one refresh and are sent again, bodies included', async () => {
  const person = await join(town.house, 'Fay Fresh');
  let token = 'an.old.token';
  let refreshes = 0;
  const kring = client.createKring({
    baseUrl,
    session: {
      accessToken: () => token,
      async refresh() {
        refreshes += 1;
        await new Promise((resolve) => setTimeout(resolve, 50));
        token = person.session.accessToken;
        return token;
      },
    },
  });
  const answers = await Promise.all([kring.get('/api/members/me'), kring.patch('/api/members/me', { body: { headline: 'Baker' } }), kring.get('/api/members/me')]);
  expect(answers.map(({ data }) => data.handle)).toEqual(['fay-fresh', 'fay-fresh', 'fay-fresh']);
  expect((await kring.get('/api/members/me')).data.headline).toBe('Baker');
  expect(refreshes).toBe(1);
});

test('a session that is over ends in one refusal, not in a loop', async () => {
  let refreshes = 0;
  const session = { accessToken: () => null, refresh: async () => ((refreshes += 1), null) };
  await expect(client.createKring({ baseUrl, session }).get('/api/members/me')).rejects.toMatchObject({ status: 401 });
  expect(refreshes).toBe(1);
});

test('a write with a key of its own is done once, however often it is sent', async () => {
  const person = await join(town.house, 'Gus Once');
  const kring = client.createKring({ baseUrl, session: bearer(person.session.accessToken) });
  const params = client.onceOnly();
  const first = await kring.post('/api/members/me/lists', { params, body: { name: 'Bakers' } });
  const again = await kring.post('/api/members/me/lists', { params, body: { name: 'Bakers' } });
  expect(again).toEqual(first);
  expect((await kring.get('/api/members/me/lists')).data).toHaveLength(1);
});

describe('signing in from a front end of your own', () => {
  test('a proof is an S256 pair of RFC 7636', async () => {
    const { codeVerifier, codeChallenge } = await client.createProof();
    expect(codeVerifier).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(codeChallenge).toBe(createHash('sha256').update(codeVerifier).digest('base64url'));
    expect((await client.createProof()).codeVerifier).not.toBe(codeVerifier);
  });

  test('the browser goes to the network and back, and the code becomes a session', async () => {
    const kring = client.createKring({ baseUrl });
    const { codeVerifier, codeChallenge } = await client.createProof();
    const start = new URL(kring.startUrl({ network: 'linkedin', returnTo: 'https://front.example/back', codeChallenge }));
    const back = await town.browser().login('linkedin', 'noor', Object.fromEntries(start.searchParams));
    const returned = new URL(back.headers.location);
    expect(returned.origin + returned.pathname).toBe('https://front.example/back');
    const code = returned.searchParams.get('code') ?? '';
    const { data } = await kring.post('/api/social-login/exchange', { body: { code, codeVerifier } });
    const member = client.createKring({ baseUrl, session: bearer(data.accessToken) });
    expect((await member.get('/api/members/me')).data.displayName).toBe('Noor van den Berg');
    await expect(kring.post('/api/social-login/exchange', { body: { code, codeVerifier } })).rejects.toMatchObject({ code: 'social-login.code-not-valid' });
  });

  test('a member links another network with their token: the browser brings a code, redeeming it links', async () => {
    const person = await join(town.house, 'Hugo Linker');
    const kring = client.createKring({ baseUrl, session: bearer(person.session.accessToken) });
    const { codeVerifier, codeChallenge } = await client.createProof();
    const body = { returnTo: 'https://front.example/linked', codeChallenge, codeChallengeMethod: 'S256' as const };
    const { url } = (await kring.post('/api/social-login/{network}/link', { params: { path: { network: 'x' } }, body })).data;
    const browser = town.browser();
    const { pathname, search } = new URL(url);
    const back = await browser.follow(await backFrom((await browser.get(pathname + search)).headers.location, { person: 'kevin' }));
    const code = new URL(back.headers.location).searchParams.get('code') ?? '';
    const redeem = () => kring.post('/api/social-login/identities', { body: { code, codeVerifier } });
    const { data } = await redeem();
    expect(data).toMatchObject({ network: 'x', networkName: 'X' });
    expect((await kring.get('/api/social-login/identities')).data.map(({ id }) => id)).toEqual([data.id]);
    await expect(redeem()).rejects.toMatchObject({ status: 400, code: 'social-login.code-not-valid' });
  });
});
