import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bootHouse, type House } from '../house/boot';
import { Browser } from './browser';

let house: House;
let server: Server;
let person: Record<string, unknown>;
let addresses: unknown;
let challenge = '';
let verifier = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const send = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      if (request.url === '/login/oauth/access_token') {
        const form = new URLSearchParams(body);
        verifier = form.get('code_verifier') ?? '';
        // GitHub tells errors with status 200.
        return send(200, form.get('code') === 'good' && form.get('client_secret') === 'github-secret' ? { access_token: 'gho_1', token_type: 'bearer', scope: 'read:user,user:email' } : { error: form.get('code') === 'good' ? 'incorrect_client_credentials' : 'bad_verification_code' });
      }
      if (request.headers.authorization !== 'Bearer gho_1') return send(401, { message: 'Bad credentials' });
      return request.url === '/user' ? send(200, person) : send(200, addresses);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  house = await bootHouse({
    DEMO_NETWORKS: 'true', SOCIAL_GITHUB_CLIENT_ID: 'github-id', SOCIAL_GITHUB_CLIENT_SECRET: 'github-secret',
    SOCIAL_GITHUB_AUTHORIZATION_URL: `${url}/login/oauth/authorize`, SOCIAL_GITHUB_TOKEN_URL: `${url}/login/oauth/access_token`, SOCIAL_GITHUB_PROFILE_URL: `${url}/user`,
  });
}, 90_000);
beforeEach(() => {
  person = { id: 583231, login: 'octo', name: 'Octavia Katten', bio: 'Bakes', avatar_url: null, html_url: 'https://github.com/octo' };
  addresses = [{ email: 'spare@example.org', primary: false, verified: true }, { email: 'octavia@example.org', primary: true, verified: true }];
});
afterAll(async () => {
  await house.close();
  server.close();
});

async function login(browser: Browser, code = 'good') {
  const asked = new URL(await browser.start('github')).searchParams;
  challenge = asked.get('code_challenge') ?? '';
  return browser.follow(`/api/social-login/github/callback?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`);
}

test('people join with GitHub under their number there, with the address that is their first and proved', async () => {
  const browser = new Browser(house);
  expect((await login(browser)).headers.location).toContain('/welcome');
  expect((await browser.me()).body.data).toMatchObject({ displayName: 'Octavia Katten', headline: 'Bakes', emailHint: 'o•••@example.org', isEmailVerified: true });
  expect(createHash('sha256').update(verifier).digest('base64url')).toBe(challenge);
});

test('[46] another name and address at GitHub is still the same member', async () => {
  person = { ...person, login: 'renamed', name: 'Somebody Else' };
  addresses = [{ email: 'new@example.org', primary: true, verified: true }];
  const browser = new Browser(house);
  expect((await login(browser)).headers.location).toBe('/#');
  expect((await browser.me()).body.data.displayName).toBe('Octavia Katten');
});

test('[45] an address GitHub did not verify is kept as unproved', async () => {
  person = { ...person, id: 2 };
  addresses = [{ email: 'unproved@example.org', primary: true, verified: false }];
  const browser = new Browser(house);
  await login(browser);
  expect((await browser.me()).body.data.isEmailVerified).toBe(false);
});

test('[61] somebody who keeps their addresses to themselves gets in without one', async () => {
  person = { ...person, id: 3 };
  addresses = { message: 'Not Found' };
  const browser = new Browser(house);
  expect((await login(browser)).headers.location).toContain('/welcome');
  expect((await browser.me()).body.data.emailHint).toBeNull();
});

test.each([null, '583231', 0, -1, 1.5, 2 ** 53, {}])('[29] a person with id %j is nobody', async (id) => {
  person = { ...person, id };
  const browser = new Browser(house);
  expect((await login(browser)).headers.location).toContain('error=provider-error');
  expect(browser.isSignedIn).toBe(false);
});

test('[31] a code GitHub does not know is told by its reason, without text of GitHub', async () => {
  expect((await login(new Browser(house), 'bad')).headers.location).toBe('/join?error=provider-error#');
});
