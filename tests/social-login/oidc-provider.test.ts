import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { bootHouse, type House } from '../house/boot';
import { Browser } from './browser';

jest.setTimeout(30_000);

const client = { id: 'kring', secret: 'kring-secret-at-the-provider' };
const callback = 'http://localhost:1337/api/social-login/oidc/callback';

let house: House;
let provider: ChildProcess;
beforeAll(async () => {
  provider = spawn(process.execPath, [path.join(__dirname, 'oidc-provider.mjs'), client.id, client.secret, callback], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(provider.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  house = await bootHouse({ DEMO_NETWORKS: 'true', SOCIAL_OIDC_ISSUER: String(line).trim(), SOCIAL_OIDC_CLIENT_ID: client.id, SOCIAL_OIDC_CLIENT_SECRET: client.secret });
}, 90_000);
afterAll(async () => {
  await house.close();
  provider.kill();
});

/** Walks through the provider as a browser does, until it sends us back. */
async function walk(address: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = address;
  while (!next.startsWith(callback)) {
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`The provider stopped with ${response.status}: ${(await response.text()).slice(0, 300)}`);
    next = new URL(location, next).href;
  }
  return next;
}

test('people join by a certified OpenID provider that demands PKCE and keeps names behind userinfo', async () => {
  const browser = new Browser(house);
  const answer = await browser.follow(await walk(await browser.start('oidc')));
  expect(answer.headers.location).toContain('/welcome');
  expect((await browser.me()).body.data).toMatchObject({ displayName: 'Petra Provider', isEmailVerified: false });
});

test('[4] [31] a code that was used is refused by the provider, and by us before that', async () => {
  const browser = new Browser(house);
  const back = await walk(await browser.start('oidc'));
  expect((await browser.follow(back)).headers.location).toBe('/#');
  expect((await new Browser(house).follow(back)).headers.location).toContain('error=expired');
  const other = new Browser(house);
  const own = new URL(await walk(await other.start('oidc')));
  own.searchParams.set('code', new URL(back).searchParams.get('code') ?? '');
  expect((await other.follow(own.href)).headers.location).toContain('error=provider-error');
});
