import { knexOf } from '@kring/community/extend';
import { bootHouse, type House } from '../house/boot';
import { Browser } from './browser';
import { brokenTokens, TestIssuer } from './issuer';

jest.setTimeout(20_000);

let house: House;
let issuer: TestIssuer;
let impostor: TestIssuer;
beforeAll(async () => {
  issuer = await new TestIssuer().listen();
  impostor = await new TestIssuer().listen();
  impostor.named = 'https://accounts.google.com';
  const { clientId, clientSecret } = issuer;
  house = await bootHouse({
    DEMO_NETWORKS: 'true',
    SOCIAL_OIDC_ISSUER: issuer.url, SOCIAL_OIDC_CLIENT_ID: clientId, SOCIAL_OIDC_CLIENT_SECRET: clientSecret, SOCIAL_OIDC_LABEL: 'Molenwiek', SOCIAL_OIDC_EMAIL_TRUST: 'as-network-says',
    SOCIAL_GOOGLE_ISSUER: impostor.url, SOCIAL_GOOGLE_CLIENT_ID: clientId, SOCIAL_GOOGLE_CLIENT_SECRET: clientSecret,
  });
}, 90_000);
const honest = (claims: Record<string, unknown>) => issuer.sign(claims);
beforeEach(() => {
  issuer.makeIdToken = honest;
  issuer.person = { sub: 'abc-123', name: 'Iris Verhoeven', email: 'iris@example.org', email_verified: true };
  issuer.areKeysDown = false;
});
afterAll(async () => {
  await house.close();
  issuer.close();
  impostor.close();
});

const browserOf = () => new Browser(house);

async function login(browser = browserOf(), more: Record<string, string> = {}) {
  return browser.follow(issuer.agree(await browser.start('oidc'), more));
}

const countMembers = async () => Number((await knexOf(house.strapi)('members_members').count<{ count: number }[]>({ count: '*' }))[0].count);

test('an issuer needs nothing but configuration: people join with it, under the name it was given', async () => {
  const browser = browserOf();
  expect((await login(browser)).headers.location).toContain('/welcome');
  expect((await browser.me()).body.data).toMatchObject({ displayName: 'Iris Verhoeven', isEmailVerified: true });
  const { body } = await browser.get('/api/social-login/networks');
  expect(body.data).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'oidc', name: 'Molenwiek', state: 'ready' })]));
});

test('the second time the same subject is the same member, also under another name and address', async () => {
  issuer.person = { sub: 'abc-123', name: 'Iris de Vries', email: 'other@example.org', email_verified: true };
  const before = await countMembers();
  expect((await login()).headers.location).toBe('/#');
  expect(await countMembers()).toBe(before);
});

test('each sign-in has its own state, nonce and PKCE challenge', async () => {
  const asked = await Promise.all([browserOf().start('oidc'), browserOf().start('oidc')]);
  const [first, second] = asked.map((url) => new URL(url).searchParams);
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(first.get(name)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(first.get(name)).not.toBe(second.get(name));
  }
  expect([first.get('code_challenge_method'), first.get('scope'), first.get('redirect_uri')]).toEqual(['S256', 'openid profile email', 'http://localhost:1337/api/social-login/oidc/callback']);
});

test('name and address are asked for behind userinfo when the token does not hold them, and only of the same person', async () => {
  issuer.person = { sub: 'thin-1', name: 'Thin Token', email: 'thin@example.org', email_verified: true };
  issuer.makeIdToken = ({ name: _name, email: _email, email_verified: _verified, ...claims }) => issuer.sign(claims);
  const browser = browserOf();
  await login(browser);
  expect((await browser.me()).body.data.displayName).toBe('Thin Token');
  issuer.makeIdToken = ({ name: _name, ...claims }) => issuer.sign({ ...claims, sub: 'thin-2' });
  expect((await login()).headers.location).toContain('error=provider-error');
});

test.each(Object.keys(brokenTokens(new TestIssuer())))('[33] an ID token that %s lets nobody in', async (defect) => {
  issuer.person = { ...issuer.person, sub: `broken-${defect.length}`, email: undefined };
  issuer.makeIdToken = brokenTokens(issuer)[defect];
  const before = await countMembers();
  const browser = browserOf();
  expect((await login(browser)).headers.location).toContain('error=provider-error');
  expect(browser.isSignedIn).toBe(false);
  expect(await countMembers()).toBe(before);
});

test('[30] a code stolen from another sign-in is worth nothing in one’s own', async () => {
  const victim = new URL(issuer.agree(await browserOf().start('oidc')));
  const attacker = browserOf();
  const own = new URL(issuer.agree(await attacker.start('oidc')));
  own.searchParams.set('code', victim.searchParams.get('code') ?? '');
  expect((await attacker.follow(own.href)).headers.location).toContain('error=provider-error');
  expect(attacker.isSignedIn).toBe(false);
});

test('an answer that names another issuer is refused', async () => {
  expect((await login(browserOf(), { iss: 'https://elsewhere.example' })).headers.location).toContain('error=provider-error');
});

test('[16] who says no at the issuer comes back cancelled', async () => {
  const browser = browserOf();
  const back = new URL(issuer.agree(await browser.start('oidc'), { error: 'access_denied', error_description: '<script>alert(1)</script>' }));
  back.searchParams.delete('code');
  const { headers } = await browser.follow(back.href);
  expect(headers.location).toContain('error=cancelled');
  expect(headers.location).not.toContain('script');
});

test('[36] a discovery document of another issuer is refused before anything is sent there', async () => {
  const answer = await browserOf().get('/api/social-login/google/start');
  expect(answer.headers.location).toContain('error=misconfigured');
  expect(new Set(impostor.calls)).toEqual(new Set(['/.well-known/openid-configuration']));
});

describe('[35] keys of the issuer', () => {
  let skipped = 0;
  const keyCalls = () => issuer.calls.filter((path) => path === '/jwks').length;
  const realNow = Date.now.bind(Date);
  beforeAll(() => {
    jest.spyOn(Date, 'now').mockImplementation(() => realNow() + skipped);
  });
  afterAll(() => jest.restoreAllMocks());

  test('a rotated key is fetched once, however many tokens come with it', async () => {
    skipped = 60_000;
    issuer.rotate();
    const before = keyCalls();
    const answers = await Promise.all(Array.from({ length: 5 }, () => login()));
    expect(answers.map(({ headers }) => headers.location)).toEqual(Array(5).fill('/#'));
    expect(keyCalls()).toBe(before + 1);
  });

  test('tokens with unknown keys do not make us ask again and again', async () => {
    skipped += 60_000;
    issuer.makeIdToken = (claims) => issuer.sign(claims, { key: issuer.strangerKey() });
    const before = keyCalls();
    for (let turn = 0; turn < 4; turn += 1) expect((await login()).headers.location).toContain('error=provider-error');
    expect(keyCalls()).toBe(before + 1);
  });

  test('while the issuer is silent the known keys serve on', async () => {
    skipped += 20 * 60_000;
    issuer.areKeysDown = true;
    const before = keyCalls();
    expect((await login()).headers.location).toBe('/#');
    expect(keyCalls()).toBe(before + 1);
  });
});
