import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authorizationUrl, bearer, codeFor, exchangeCode, startProduct, tokenFor, type Product } from '../sign-in.testing';
import { walkConsent } from '../walk-consent';
import { appSecretProof } from './signed-request';

interface GraphAnswer { error?: { code: number; error_subcode?: number; message: string; type: string }; [field: string]: unknown }

let product: Product;
let now: number;
beforeEach(async () => { now = Date.now(); product = await startProduct({ now: () => now }); });
afterEach(() => product.close());

const graph = async (path: string, token: string, init: RequestInit = {}): Promise<{ status: number; body: GraphAnswer }> => {
  const response = await fetch(`${product.url}/facebook/graph/v26.0/${path}`, { ...bearer(token), ...init });
  return { status: response.status, body: await response.json() as GraphAnswer };
};

describe('the dialog', () => {
  test('comes back with code, state and the fragment Facebook adds', async () => {
    const { status, location } = await walkConsent(authorizationUrl(product, 'facebook'), { person: 'noor' });
    expect(status).toBe(302);
    expect(location).toMatch(/^http:\/\/localhost:1337\/api\/social-login\/facebook\/callback\?code=[\w-]+&state=state-1#_=_$/);
  });

  test('says who cancelled', async () => {
    const { location } = await walkConsent(authorizationUrl(product, 'facebook'), { person: 'noor', decision: 'cancel' });
    expect(Object.fromEntries(new URL(location ?? '').searchParams)).toEqual({ error_reason: 'user_denied', error: 'access_denied', error_code: '200', error_description: 'Permissions error', state: 'state-1' });
  });

  test.each(['/callback/', '/callback?x=1', '/callbackk', '/CALLBACK'])('keeps the browser when the redirect URI differs by %s', async (ending) => {
    const uri = product.callback.facebook.replace('/callback', ending);
    const { status, location, body } = await walkConsent(authorizationUrl(product, 'facebook', { redirect_uri: uri }), { person: 'noor' });
    expect([status, location]).toEqual([400, undefined]);
    expect(body).toContain('URL Blocked');
  });

  test('can be made to come back in Facebook’s other words', async () => {
    await product.misbehave('facebook', 'authorization', 'returns-error-code');
    const { location } = await walkConsent(authorizationUrl(product, 'facebook'), { person: 'noor' });
    expect(new URL(location ?? '').searchParams.get('error_code')).toBe('1349048');
  });

  test('does not know people of other networks', async () => {
    expect((await walkConsent(authorizationUrl(product, 'facebook'), { person: 'ravi' })).status).toBe(400);
  });
});

describe('the token endpoint', () => {
  test('gives a token for a code, once', async () => {
    const code = await codeFor(product, 'facebook', { person: 'noor' });
    expect(await (await exchangeCode(product, 'facebook', code)).json()).toEqual({ access_token: expect.any(String), token_type: 'bearer', expires_in: 5183944 });
    const again = await exchangeCode(product, 'facebook', code);
    expect([again.status, await again.json()]).toEqual([400, { error: { message: 'This authorization code has been used.', type: 'OAuthException', code: 100, error_subcode: 36009, fbtrace_id: expect.any(String) } }]);
  });

  test.each([
    [{ redirect_uri: 'http://localhost:1337/other' }, 100], [{ client_secret: 'wrong' }, 1], [{ client_id: '1' }, 101],
    [{ code: 'made-up' }, 100], [{ code_verifier: 'v' }, 1],
  ])('refuses %j', async (more, code) => {
    const response = await exchangeCode(product, 'facebook', await codeFor(product, 'facebook', { person: 'noor' }), more);
    expect([response.status, (await response.json() as GraphAnswer).error?.code]).toEqual([400, code]);
  });

  test('a code lives ten minutes', async () => {
    const code = await codeFor(product, 'facebook', { person: 'noor' });
    now += 11 * 60_000;
    expect((await (await exchangeCode(product, 'facebook', code)).json() as GraphAnswer).error?.error_subcode).toBe(36007);
  });

  test('an app may ask for its own token and extend a person’s', async () => {
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'noor' });
    const app = await (await exchangeCode(product, 'facebook', '', { grant_type: 'client_credentials' })).json() as GraphAnswer;
    const extended = await (await exchangeCode(product, 'facebook', '', { grant_type: 'fb_exchange_token', fb_exchange_token: token })).json() as GraphAnswer;
    expect(app.access_token).toMatch(/^1088442200661357\|/);
    expect(extended.access_token).not.toBe(token);
  });
});

describe('the profile', () => {
  test('has the fields that were asked for', async () => {
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'noor' });
    const { body } = await graph('me?fields=id,name,email,picture.width(720).height(720){url,is_silhouette}', token);
    expect(body).toEqual({ id: '10220411358806713', name: 'Noor van den Berg', email: 'noor.vandenberg@example.org', picture: { data: { is_silhouette: false, url: expect.stringContaining('/facebook/lookaside/platform/profilepic/?asid=10220411358806713&height=720') } } });
  });

  test('has no e-mail address when it was unticked, or when there is none', async () => {
    const declined = await tokenFor(product, 'facebook', { person: 'noor', decline: ['email'] });
    const phoneOnly = await tokenFor(product, 'facebook', { person: 'dmitri' });
    expect((await graph('me?fields=id,email', declined.access_token)).body).not.toHaveProperty('email');
    expect((await graph('me?fields=id,email', phoneOnly.access_token)).body).not.toHaveProperty('email');
    expect((await graph('me/permissions', declined.access_token)).body.data).toContainEqual({ permission: 'email', status: 'declined' });
  });

  test('knows no other fields', async () => {
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'noor' });
    expect((await graph('me?fields=shoe_size', token)).body.error?.message).toBe('(#100) Tried accessing nonexisting field (shoe_size) on node type (User)');
  });

  test('says so when there is no photo', async () => {
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'joao' });
    expect((await graph('me?fields=picture', token)).body.picture).toMatchObject({ data: { is_silhouette: true } });
  });

  test('checks the proof when there is one, and demands it when told to', async () => {
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'noor' });
    const proof = appSecretProof(token, product.environment.SOCIAL_FACEBOOK_CLIENT_SECRET ?? '');
    expect((await graph('me?appsecret_proof=bad', token)).body.error?.message).toBe('Invalid appsecret_proof provided in the API argument');
    await product.control('PATCH', 'settings', { requireAppSecret: true });
    expect((await graph('me', token)).body.error?.message).toBe('API calls from the server require an appsecret_proof argument');
    expect((await graph(`me?appsecret_proof=${proof}`, token)).status).toBe(200);
  });

  test('is refused to old versions and expired or removed tokens', async () => {
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'noor' });
    const old = await fetch(`${product.url}/facebook/graph/v3.2/me`, bearer(token));
    expect((await old.json() as GraphAnswer).error?.code).toBe(2635);
    await graph('me/permissions', token, { method: 'DELETE' });
    expect((await graph('me', token)).body.error).toMatchObject({ code: 190, error_subcode: 458 });
    const other = await tokenFor(product, 'facebook', { person: 'noor' });
    now += 61 * 86_400_000;
    expect((await graph('me', other.access_token)).body.error).toMatchObject({ code: 190, error_subcode: 463 });
  });
});

describe('friends', () => {
  const scope = { scope: 'public_profile,email,user_friends' };

  test('are those who use the app too and share theirs, page by page', async () => {
    for (const person of ['youssef', 'layla', 'femke']) await tokenFor(product, 'facebook', { person }, scope);
    await tokenFor(product, 'facebook', { person: 'marijke', decline: ['user_friends'] }, scope);
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'noor' }, scope);
    const first = (await graph('me/friends?limit=2', token)).body as { data: { name: string }[]; paging: { cursors: { after: string }; next: string }; summary: { total_count: number } };
    const second = (await graph(`me/friends?limit=2&after=${first.paging.cursors.after}`, token)).body as typeof first;
    expect([...first.data, ...second.data].map(({ name }) => name)).toEqual(['Youssef El Amrani', 'ليلى حداد', 'Femke Dijkstra']);
    expect(first.paging.next).toContain(`access_token=${token}`);
    expect(second.paging.next).toBeUndefined();
    expect(first.summary.total_count).toBe(6);
  });

  test('are nobody without the permission', async () => {
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'noor' });
    expect((await graph('me/friends', token)).body).toEqual({ data: [] });
  });
});

test('a token can be inspected, also one of another app', async () => {
  await product.control('PUT', 'clients/facebook', { id: '999', secret: 'other', redirectUris: [product.callback.facebook] });
  const other = { client_id: '999', client_secret: 'other' };
  const response = await exchangeCode(product, 'facebook', await codeFor(product, 'facebook', { person: 'noor' }, other), other);
  const { access_token: token } = await response.json() as { access_token: string };
  const app = `${product.environment.SOCIAL_FACEBOOK_CLIENT_ID}|${product.environment.SOCIAL_FACEBOOK_CLIENT_SECRET}`;
  const { body } = await graph(`debug_token?input_token=${token}`, app);
  expect(body.data).toMatchObject({ app_id: '999', is_valid: true, type: 'USER', user_id: '10220411358806713' });
  expect((await graph(`debug_token?input_token=${token}`, 'nobody|nothing')).status).toBe(401);
});

describe('callbacks to the product', () => {
  let receiver: Server;
  let received: { path: string; body: string }[];
  beforeEach(async () => {
    received = [];
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
      request.on('end', () => { received.push({ path: request.url ?? '', body }); response.end('{"url":"http://localhost/deleted","confirmation_code":"abc"}'); });
    });
    await new Promise<void>((resolve) => { receiver.listen(0, '127.0.0.1', resolve); });
    const origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    await product.control('PUT', 'clients/facebook', { deauthorizeUrl: `${origin}/deauthorize`, dataDeletionUrl: `${origin}/deletion` });
  });
  afterEach(() => new Promise((resolve) => { receiver.close(resolve); }));

  test.each(['deauthorize', 'data-deletion'])('%s sends a signed request and ends the tokens', async (kind) => {
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'noor' });
    const answer = await (await product.control('POST', `facebook/${kind}`, { person: 'noor' })).json() as { status: number; body: string };
    const signed = new URLSearchParams(received[0]?.body).get('signed_request') ?? '';
    const payload = JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
    expect(payload).toMatchObject({ algorithm: 'HMAC-SHA256', user_id: '10220411358806713', issued_at: Math.floor(now / 1000) });
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('confirmation_code') });
    expect((await graph('me', token)).status).toBe(401);
  });

  test('the buttons on the page do the same', async () => {
    const page = await product.post(`${product.url}/facebook-callback`, { person: 'noor', kind: 'data-deletion' });
    expect(await page.text()).toContain('The product answered 200.');
    expect(received[0]?.path).toBe('/deletion');
  });
});
