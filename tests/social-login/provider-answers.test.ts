import { knexOf } from '@kring/community/extend';
import { backFrom, Browser } from './browser';
import { openTown, type Town } from './networks';

jest.setTimeout(30_000);

let town: Town;
const uncaught: unknown[] = [];
const remember = (error: unknown) => uncaught.push(error);
beforeAll(async () => {
  process.on('uncaughtException', remember);
  process.on('unhandledRejection', remember);
  town = await openTown({ TRUSTED_PROXIES: '1' });
}, 90_000);
beforeEach(() => town.forget());
afterEach(() => expect(uncaught).toEqual([]));
afterAll(async () => {
  await town.close();
  process.off('uncaughtException', remember);
  process.off('unhandledRejection', remember);
});

let address = 0;
/** Each from another address, so that no limit has a say here. */
function visitor(): Browser {
  address += 1;
  return new Browser(town.house, { 'X-Forwarded-For': `198.51.${100 + Math.floor(address / 200)}.${1 + (address % 200)}` });
}

const countMembers = async () => Number((await knexOf(town.house.strapi)('members_members').count<{ count: number }[]>({ count: '*' }))[0].count);

/** A login that must fail: within bounded time, with a plain reason, nobody signed in, nobody made. */
async function expectRefusal(network: string, person: string): Promise<void> {
  const before = await countMembers();
  const browser = visitor();
  const began = Date.now();
  const begun = await browser.get(`/api/social-login/${network}/start`);
  const isRefusedAtStart = begun.headers.location.startsWith('/');
  const answer = isRefusedAtStart ? begun : await browser.follow(await backFrom(begun.headers.location, { person }));
  expect(answer.headers.location).toMatch(/^\/join\?error=(provider-error|misconfigured)#$/);
  expect(Date.now() - began).toBeLessThan(12_000);
  expect(browser.isSignedIn).toBe(false);
  expect(await countMembers()).toBe(before);
}

const oddAnswers = ['null', 'array', 'string', 'html', 'empty', 'server-error', 'bad-gateway', 'too-many', 'redirect', 'hangs-up', 'huge', 'gzip-bomb'];
const endpoints: ['facebook' | 'linkedin' | 'x', string, string][] = [
  ['facebook', 'token', 'ruben'],
  ['facebook', 'profile', 'ruben'],
  ['linkedin', 'token', 'ruben'],
  ['linkedin', 'profile', 'ruben'],
  ['x', 'request-token', 'ruben'],
  ['x', 'token', 'ruben'],
];

test.each(endpoints.flatMap(([network, endpoint, person]) => oddAnswers.map((name) => ({ network, endpoint, person, name }))))(
  '[27] $name from $endpoint of $network is a refusal, and the product lives on',
  async ({ network, endpoint, person, name }) => {
    town.misbehave({ network, endpoint, name });
    await expectRefusal(network, person);
  },
);

test.each(endpoints)('[27] %s that never answers at %s is given up in time', async (network, endpoint, person) => {
  town.misbehave({ network, endpoint, name: 'never-answers' });
  await expectRefusal(network, person);
});

test.each((['facebook', 'linkedin'] as const).flatMap((network) => ['token-object', 'token-array', 'token-empty', 'token-missing', 'token-5kb'].map((name) => ({ network, name }))))(
  '[28] $name of $network is no token',
  async ({ network, name }) => {
    town.misbehave({ network, endpoint: 'token', name });
    await expectRefusal(network, 'ruben');
  },
);

const oddIds = ['id-missing', 'id-undefined', 'id-whitespace', 'id-empty', 'id-object'];
test.each((['facebook', 'linkedin'] as const).flatMap((network) => oddIds.map((name) => ({ network, name }))))('[29] $name of $network is nobody', async ({ network, name }) => {
  town.misbehave({ network, endpoint: 'profile', name });
  await expectRefusal(network, 'ruben');
});

test('[29] an id in another case is another person', async () => {
  await visitor().login('linkedin', 'kwame');
  town.demo.state.people.change('kwame', { email: null });
  town.misbehave({ network: 'linkedin', endpoint: 'profile', name: 'id-other-case' });
  const answer = await visitor().login('linkedin', 'kwame');
  expect(answer.headers.location).toContain('/welcome');
});

test('[29] X: a profile of another number than the token’s is refused, or the token’s alone counts', async () => {
  town.misbehave({ network: 'x', endpoint: 'profile', name: 'id-other-person' });
  town.misbehave({ network: 'x', endpoint: 'profile-fallback', name: 'id-other-person' });
  const browser = visitor();
  const answer = await browser.login('x', 'ravi');
  if (browser.isSignedIn) {
    const [identity] = await knexOf(town.house.strapi)('social_login_identities').where({ network: 'x' });
    expect(identity.subject).toBe(town.demo.state.people.find('ravi')?.accounts.x?.id);
  } else expect(answer.headers.location).toContain('error=provider-error');
});

test.each(['used-code', 'expired-code', 'other-redirect-uri', 'bad-code'])('[31] Facebook’s %s is told by its reason, not by its text', async (name) => {
  town.misbehave({ network: 'facebook', endpoint: 'token', name: `error-${name}` });
  const answer = await visitor().login('facebook', 'ruben');
  expect(answer.headers.location).toBe('/join?error=provider-error#');
  expect(`${answer.text}${JSON.stringify(answer.headers)}`).not.toMatch(/verification code|OAuthException|fbtrace/);
});

test.each([
  ['email-verified-string-false', false],
  ['email-verified-false', false],
  ['email-verified-absent', false],
  ['email-verified-odd', false],
  ['email-verified-one', false],
  ['email-verified-string-true', true],
])('[34] LinkedIn: %s makes an address proved: %s', async (name, isVerified) => {
  const key = `mail-${name}`;
  town.demo.state.people.add({ key, name: `Mail ${name}`, email: `${key}@example.org`, accounts: { linkedin: { id: `id-${name}` } } });
  town.misbehave({ network: 'linkedin', endpoint: 'profile', name });
  const browser = visitor();
  await browser.login('linkedin', key);
  expect((await browser.me()).body.data.isEmailVerified).toBe(isVerified);
});

test('[37] Facebook in its strict mode gets a proof with every call; a wrong secret is our fault and told so', async () => {
  town.demo.state.settings.requireAppSecret = true;
  expect((await visitor().login('facebook', 'oleksandra')).headers.location).toContain('/welcome');
  town.demo.state.settings.requireAppSecret = false;
  town.misbehave({ network: 'facebook', endpoint: 'token', name: 'error-bad-secret' });
  const answer = await visitor().login('facebook', 'ruben');
  expect(answer.headers.location).toBe('/join?error=misconfigured#');
});

test('[27] characters split over packets arrive whole', async () => {
  town.misbehave({ network: 'facebook', endpoint: 'profile', name: 'split-utf8' });
  const browser = visitor();
  await browser.login('facebook', 'zoe');
  expect((await browser.me()).body.data.displayName).toBe('Zoë O’Brien-Ní Dhomhnaill');
});
