import type { Environment } from './index';
import { productionRefusals } from './refusals';

const environment = {
  APP_KEYS: ['Zk3vQm8Wd1Xy7Rt5', 'Lp9cNb2Hf6Js4Gu0'],
  API_TOKEN_SALT: 'a8Fj2Kd9Qw5Er7Ty',
  ADMIN_JWT_SECRET: 'b7Gh3Lm6Xc1Vb8Nz',
  TRANSFER_TOKEN_SALT: 'c6Hj4Pn0Rt2Yu9Io',
  JWT_SECRET: 'd5Jk1Qs8Uw3Ze7Xv',
  ENCRYPTION_KEYS: ['e4Kl9Mt5Vx0Bc6Nd2Pf8Rh3Sj7Wk1Yq'],
  DEMO_NETWORKS: false,
  MAIL_INBOX: false,
} as Environment;
const site = 'https://molenwiek.example';
const facebook = { clientId: '10884', clientSecret: 'f3Lm7' };

test('real secrets, https and real networks may serve the public', () => {
  expect(productionRefusals(environment, site, { facebook })).toEqual([]);
});

test.each([
  ['a value from an example', { JWT_SECRET: 'change-me-please-now' }, /JWT_SECRET holds a value from an example/],
  ['one secret used twice', { JWT_SECRET: environment.ADMIN_JWT_SECRET }, /JWT_SECRET repeats another secret/],
  ['the demo networks', { DEMO_NETWORKS: true }, /DEMO_NETWORKS is on/],
  ['the local inbox', { MAIL_INBOX: true }, /MAIL_INBOX is on/],
])('production refuses %s', (_, change, sentence) => {
  expect(productionRefusals({ ...environment, ...change }, site, { facebook })).toEqual([expect.stringMatching(sentence)]);
});

test('production refuses a public site on http', () => {
  expect(productionRefusals(environment, 'http://molenwiek.example', {})).toEqual([expect.stringMatching(/PUBLIC_URL must start with https/)]);
});

test('production refuses a network on http, loopback included', () => {
  for (const tokenUrl of ['http://networks.example/token', 'http://localhost:1888/token']) {
    expect(productionRefusals(environment, site, { facebook: { ...facebook, tokenUrl } })).toEqual([expect.stringMatching(/SOCIAL_FACEBOOK_TOKEN_URL is an http: address/)]);
  }
});

test('a test set-up on loopback may use networks on loopback, and no others', () => {
  const on = (tokenUrl: string) => productionRefusals(environment, 'http://localhost:1337', { facebook: { ...facebook, tokenUrl } });
  expect(on('http://127.0.0.1:1888/token')).toEqual([]);
  expect(on('http://networks.example/token')).toHaveLength(1);
});

test('keys of the demo networks are refused on a public site', () => {
  expect(productionRefusals(environment, site, { x: { clientId: 'demoXconsumerKey25chars00' } })).toEqual([expect.stringMatching(/keys of x belong to the demo networks/)]);
});
