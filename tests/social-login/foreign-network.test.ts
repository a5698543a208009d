import { defineNetwork, keyFields, NetworkRefusal, networks, type Network } from '@kring/social-login/extend';
import { checkNetwork } from '@kring/social-login/testing';
import { z } from 'zod';
import { bootHouse, type House } from '../house/boot';
import { withCuckoo } from '../house/foreign-plugins';
import { Browser } from './browser';

const identities: Record<string, string> = { 'code-of-ann': 'ann', 'code-of-bob': 'bob', 'code-of-nobody': 'undefined' };
let handles = 0;

/** A network that another plugin brings; its other side is a table here. */
const guild = defineNetwork({
  code: 'guild',
  name: 'Guild',
  icon: 'M4 4h16v16H4z',
  consoleUrl: 'https://guild.example/apps',
  configuration: z.strictObject({ ...keyFields }),
  scopes: ['profile'],
  emailTrust: 'as-network-says',
  pictureHosts: ['pictures.guild.example'],
  usesPkce: false,
  usesNonce: false,
  flow: {
    readHandle: ({ state }) => state ?? null,
    isCancelled: ({ error }) => error === 'access_denied',
    async begin({ configuration, redirectUrl }) {
      const handle = `handle-${(handles += 1)}`;
      return { url: `https://guild.example/authorize?client_id=${configuration.clientId}&redirect_uri=${redirectUrl}&state=${handle}`, handle, secret: `secret of ${handle}` };
    },
    async finish({ answer, handle, secret }) {
      if (secret !== `secret of ${handle}`) throw new NetworkRefusal('provider-error', 'the secret is of another login');
      const subject = identities[answer.code];
      if (!subject) throw new NetworkRefusal('provider-error', 'the code is not known');
      return {
        profile: { subject, displayName: `${subject} of the guild`, username: null, headline: null, email: { address: `${subject}@guild.example`, isVerified: true }, pictureUrl: null, profileUrl: 'javascript:alert(1)' },
        grant: { accessToken: 'token', tokenSecret: null, refreshToken: null, expiresAt: null, scopes: [] },
      };
    },
  },
});

// Many browsers, one machine: what counts is the answer.
jest.setTimeout(60_000);

let house: House;
beforeAll(async () => {
  house = await bootHouse({}, (bare) => withCuckoo(bare, (strapi) => void networks.of(strapi).add(guild as unknown as Network)));
  const given = house.strapi.config.get('plugin::social-login.networks') as object;
  house.strapi.config.set('plugin::social-login.networks', { ...given, guild: { clientId: 'kring', clientSecret: 'guild-secret' } });
}, 90_000);
afterAll(() => house.close());

async function login(code: string) {
  const browser = new Browser(house);
  const state = new URL(await browser.start('guild')).searchParams.get('state') as string;
  return { browser, state, answer: await browser.get(`/api/social-login/guild/callback?code=${code}&state=${state}`) };
}

test('people join and come back with a network that another plugin brings', async () => {
  const { answer } = await login('code-of-ann');
  expect(answer.headers.location).toBe('/welcome?returnTo=%2F#');
  const { browser, answer: again } = await login('code-of-ann');
  expect(again.headers.location).toBe('/#');
  expect((await browser.me()).body.data.displayName).toBe('ann of the guild');
  expect((await browser.get('/api/social-login/identities')).body.data).toEqual([expect.objectContaining({ networkName: 'Guild', profileUrl: null })]);
});

test('what it may not decide is held for it: one use, this browser, a usable identifier', async () => {
  const { browser, state } = await login('code-of-bob');
  expect((await browser.get(`/api/social-login/guild/callback?code=code-of-bob&state=${state}`)).headers.location).toBe('/join?error=already-used#');
  const other = new Browser(house);
  const foreign = new URL(await other.start('guild')).searchParams.get('state') as string;
  expect((await browser.get(`/api/social-login/guild/callback?code=code-of-bob&state=${foreign}`)).headers.location).toBe('/join?error=expired#');
  expect((await login('code-of-nobody')).answer.headers.location).toBe('/join?error=provider-error#');
});

test('a network that keeps to the contract passes its check, and each breach is told', () => {
  const given = guild as unknown as Network;
  for (const network of networks.of(house.strapi).list()) expect(() => checkNetwork(network)).not.toThrow();
  const breached = { ...given, code: 'The Guild', icon: '<svg>', pictureHosts: ['https://x/'], configuration: z.strictObject({}) };
  expect(() => checkNetwork(breached)).toThrow(expect.objectContaining({ broken: expect.arrayContaining([expect.stringContaining('kebab-case'), expect.stringContaining('without keys')]) }));
});
