import { createDemoNetworks, ProductionError } from './demo-networks';
import { authorizationUrl, startProduct, tokenFor, bearer, type Product } from './sign-in.testing';
import { startOptionsFrom } from './start';
import { walkConsent } from './walk-consent';

let product: Product;
beforeAll(async () => { product = await startProduct(); });
beforeEach(() => product.demo.state.reset());
afterAll(() => product.close());

test('they do not start in production', () => {
  expect(() => createDemoNetworks({ environment: 'production' })).toThrow(ProductionError);
});

test('arguments go before the environment', () => {
  expect(startOptionsFrom(['--port', '4000', '--product=https://a.test'], { PORT: '1', HOST: '0.0.0.0' })).toEqual({ port: 4000, host: '0.0.0.0', productUrl: 'https://a.test' });
});

test('they say what a product needs to know', () => {
  expect(Object.keys(product.environment)).toEqual([
    'SOCIAL_FACEBOOK_CLIENT_ID', 'SOCIAL_FACEBOOK_CLIENT_SECRET', 'SOCIAL_FACEBOOK_AUTHORIZATION_URL', 'SOCIAL_FACEBOOK_TOKEN_URL', 'SOCIAL_FACEBOOK_PROFILE_URL',
    'SOCIAL_LINKEDIN_CLIENT_ID', 'SOCIAL_LINKEDIN_CLIENT_SECRET', 'SOCIAL_LINKEDIN_AUTHORIZATION_URL', 'SOCIAL_LINKEDIN_TOKEN_URL', 'SOCIAL_LINKEDIN_PROFILE_URL',
    'SOCIAL_X_CLIENT_ID', 'SOCIAL_X_CLIENT_SECRET', 'SOCIAL_X_REQUEST_TOKEN_URL', 'SOCIAL_X_AUTHORIZATION_URL', 'SOCIAL_X_TOKEN_URL', 'SOCIAL_X_PROFILE_URL', 'SOCIAL_X_PROFILE_FALLBACK_URL',
  ]);
});

describe('people', () => {
  test('there are those that tests need', () => {
    const people = product.demo.state.people.all();
    const everywhere = people.filter(({ accounts }) => accounts.facebook && accounts.linkedin && accounts.x);
    const addresses = people.flatMap(({ email }) => email ?? []);
    expect(people.length).toBeGreaterThanOrEqual(14);
    expect(everywhere.length).toBeGreaterThan(0);
    expect(addresses.length - new Set(addresses).size).toBe(1);
    expect(people.some(({ isEmailVerified }) => !isEmailVerified)).toBe(true);
    expect(people.filter(({ portrait }) => portrait === undefined)).toHaveLength(1);
  });

  test.each(['facebook', 'linkedin', 'x'] as const)('no two of them are one on %s', (network) => {
    const identifiers = product.demo.state.people.on(network).map(({ accounts }) => accounts[network]?.id);
    expect(identifiers).toEqual([...new Set(identifiers)]);
  });

  test('can be added, changed and taken away', async () => {
    const added = await product.control('POST', 'people', { key: 'new', name: 'Ada New', email: 'ada@example.org', isEmailVerified: false, accounts: { linkedin: { id: 'CaseSensitive' } } });
    expect([added.status, await added.json()]).toEqual([201, expect.objectContaining({ firstName: 'Ada', accounts: { linkedin: { id: 'CaseSensitive' } } })]);
    await product.control('PATCH', 'people/new', { email: 'other@example.org', isEmailVerified: true });
    const { access_token: token } = await tokenFor(product, 'linkedin', { person: 'new' });
    expect(await (await fetch(product.environment.SOCIAL_LINKEDIN_PROFILE_URL ?? '', bearer(token))).json()).toMatchObject({ sub: 'CaseSensitive', email: 'other@example.org', email_verified: true });
    expect((await product.control('DELETE', 'people/new')).status).toBe(204);
    expect((await product.control('PATCH', 'people/new', {})).status).toBe(404);
  });

  test('need a name', async () => {
    expect((await product.control('POST', 'people', {})).status).toBe(400);
  });

  test('lose an address that is set to null', async () => {
    expect(await (await product.control('PATCH', 'people/noor', { email: null })).json()).not.toHaveProperty('email');
  });

  test('get new parts with a new name, and no photo by the way', async () => {
    expect(await (await product.control('PATCH', 'people/joao', { name: 'Jan Peters' })).json()).toMatchObject({ firstName: 'Jan', lastName: 'Peters', accounts: { x: { handle: 'joaoconceicao' } } });
    expect(product.demo.state.people.find('joao')?.portrait).toBeUndefined();
  });

  test('are as they were after a reset', async () => {
    await product.control('PATCH', 'people/noor', { name: 'Somebody Else' });
    await product.control('POST', 'reset');
    expect(product.demo.state.people.find('noor')?.name).toBe('Noor van den Berg');
  });
});

describe('the consent page', () => {
  const page = async (more = '', cookie = ''): Promise<string> => (await fetch(`${authorizationUrl(product, 'facebook')}${more}`, { headers: { cookie } })).text();

  test('asks who you are first, then what you share', async () => {
    expect(await page()).toContain('Who are you today?');
    const permissions = await page('&person=noor');
    expect(permissions).toContain('noor.vandenberg@example.org');
    expect(permissions).toMatch(/<input type="checkbox"[^>]*value="email" checked>/);
  });

  test('remembers who you were, and lets you be somebody else', async () => {
    const { cookie } = await walkConsent(authorizationUrl(product, 'facebook'), { person: 'noor' });
    expect(await page('', cookie)).toContain('You are <bdi lang="nl">Noor');
    expect(await page('&person=', cookie)).toContain('Who are you today?');
  });

  test('needs no script and runs none', async () => {
    const response = await fetch(`${authorizationUrl(product, 'facebook', { state: '"><script>alert(1)</script>' })}&person=noor`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).not.toContain('<script');
  });
});

describe('our own pages', () => {
  test.each(['/', '/misbehave', '/log'])('%s is there', async (path) => {
    expect((await fetch(`${product.url}${path}`)).status).toBe(200);
  });

  test('the panel sets and clears', async () => {
    const set = await product.post(`${product.url}/misbehave`, { network: 'x', endpoint: 'token', behaviour: 'null', value: '', times: '2' });
    expect(set.status).toBe(303);
    expect(product.demo.state.misbehaviour.list()).toEqual([{ network: 'x', endpoint: 'token', name: 'null', times: 2 }]);
    await product.post(`${product.url}/misbehave`, { network: 'x', endpoint: 'token', behaviour: '', value: '', times: '' });
    expect(product.demo.state.misbehaviour.list()).toEqual([]);
  });

  test('the panel’s switches are saved, all off too', async () => {
    await product.post(`${product.url}/misbehave/settings`, { requireAppSecret: 'on' });
    expect(product.demo.state.settings).toEqual({ requireAppSecret: true, xSharesEmail: false, xSkipsApproved: false });
  });

  test('another site may not press our buttons', async () => {
    const response = await fetch(`${product.url}/misbehave/clear`, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(response.status).toBe(403);
  });
});

describe('the wire log', () => {
  test('keeps each exchange, newest first, without our own pages', async () => {
    await tokenFor(product, 'linkedin', { person: 'noor' });
    await fetch(`${product.url}/misbehave`);
    const entries = await (await product.control('GET', 'log')).json() as { endpoint: string; method: string; body: string; answer: { status: number; body: string } }[];
    expect(entries.map(({ endpoint, method }) => `${method} ${endpoint}`)).toEqual(['POST linkedin token', 'POST linkedin authorization']);
    expect(entries[0]?.body).toContain('grant_type=authorization_code');
    expect(entries[0]?.answer).toMatchObject({ status: 200, body: expect.stringContaining('access_token') });
  });

  test('shows those we never answered, and can be emptied', async () => {
    await product.misbehave('linkedin', 'token', 'never-answers');
    const abort = new AbortController();
    const asked = product.post(product.environment.SOCIAL_LINKEDIN_TOKEN_URL ?? '', { a: 'b' }, abort.signal).catch(() => undefined);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    const [entry] = await (await product.control('GET', 'log')).json() as unknown[];
    expect(entry).toMatchObject({ method: 'POST', body: 'a=b', endpoint: 'linkedin token', behaviour: 'never-answers', answer: null });
    abort.abort();
    await asked;
    await product.control('DELETE', 'log');
    expect(await (await product.control('GET', 'log')).json()).toEqual([]);
  });
});
