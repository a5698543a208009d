import { askRequestToken, requestToken, signedByX, signInAtX, startProduct, xAuthorizationUrl, type Product } from '../sign-in.testing';
import { walkConsent } from '../walk-consent';

type Fields = Record<string, unknown>;

let product: Product;
let now: number;
beforeAll(async () => { product = await startProduct({ now: () => now }); });
beforeEach(() => { now = Date.now(); product.demo.state.reset(); });
afterAll(() => product.close());

const profileUrl = (query = ''): string => `${product.environment.SOCIAL_X_PROFILE_URL}${query}`;
const errorCode = async (response: Response): Promise<unknown> => (await response.json() as { errors: { code: number }[] }).errors[0]?.code;

describe('the request token', () => {
  test('is given to a signed request, with the callback confirmed', async () => {
    const response = await askRequestToken(product);
    const fields = new URLSearchParams(await response.text());
    expect([response.status, fields.get('oauth_callback_confirmed'), fields.get('oauth_token')?.length]).toEqual([200, 'true', expect.any(Number)]);
  });

  test('is refused to a wrong signature', async () => {
    const response = await askRequestToken(product, undefined, 'another secret');
    expect([response.status, await errorCode(response)]).toEqual([401, 32]);
  });

  test('is refused without any', async () => {
    const response = await fetch(product.environment.SOCIAL_X_REQUEST_TOKEN_URL ?? '', { method: 'POST' });
    expect([response.status, await errorCode(response)]).toEqual([400, 215]);
  });

  test('is refused to a clock that is off', async () => {
    now += 6 * 60_000;
    expect(await errorCode(await askRequestToken(product))).toBe(135);
  });

  test('is refused in XML to a callback that is not approved', async () => {
    const response = await askRequestToken(product, `${product.callback.x}/`);
    expect([response.status, response.headers.get('content-type')]).toEqual([403, 'application/xml;charset=utf-8']);
    expect(await response.text()).toContain('<error code="415">Callback URL not approved');
  });

  test('cannot be had again with the same nonce', async () => {
    const logged = async (): Promise<string> => {
      const [entry] = await (await product.control('GET', 'log')).json() as { headers: { authorization: string } }[];
      return entry?.headers.authorization ?? '';
    };
    await askRequestToken(product);
    const replay = await fetch(product.environment.SOCIAL_X_REQUEST_TOKEN_URL ?? '', { method: 'POST', headers: { authorization: await logged() } });
    expect([replay.status, await errorCode(replay)]).toEqual([401, 32]);
  });
});

describe('authenticate', () => {
  test('comes back with the token and a verifier', async () => {
    const token = await requestToken(product);
    const { location } = await walkConsent(xAuthorizationUrl(product, token), { person: 'femke' });
    const parameters = new URL(location ?? '').searchParams;
    expect([parameters.get('oauth_token'), parameters.get('oauth_verifier')?.length]).toEqual([token.key, expect.any(Number)]);
  });

  test('comes back with denied, and the token is spent', async () => {
    const token = await requestToken(product);
    const { location } = await walkConsent(xAuthorizationUrl(product, token), { person: 'femke', decision: 'cancel' });
    expect(location).toBe(`${product.callback.x}?denied=${token.key}`);
    expect((await walkConsent(xAuthorizationUrl(product, token), { person: 'femke' })).status).toBe(400);
  });

  test('asks nobody twice, unless told to', async () => {
    const { cookie } = await walkConsent(xAuthorizationUrl(product, await requestToken(product)), { person: 'femke' });
    const url = xAuthorizationUrl(product, await requestToken(product));
    const forced = await fetch(`${url}&force_login=true`, { redirect: 'manual', headers: { cookie } });
    const straight = await fetch(url, { redirect: 'manual', headers: { cookie } });
    expect([forced.status, straight.status]).toEqual([200, 302]);
    expect(straight.headers.get('location')).toContain('oauth_verifier=');
  });

  test('without a request token stays where it is', async () => {
    expect((await walkConsent(`${product.environment.SOCIAL_X_AUTHORIZATION_URL}?oauth_token=made-up`, { person: 'femke' })).status).toBe(400);
  });
});

describe('the access token', () => {
  test('comes with who it is', async () => {
    expect(await signInAtX(product, { person: 'femke' })).toMatchObject({ userId: '1811364770925514752', handle: 'femkefemke', token: { key: expect.stringMatching(/^1811364770925514752-/) } });
  });

  test('is given once, and only for the right verifier', async () => {
    const request = await requestToken(product);
    const { location } = await walkConsent(xAuthorizationUrl(product, request), { person: 'femke' });
    const verifier = new URL(location ?? '').searchParams.get('oauth_verifier') ?? '';
    const ask = (oauth_verifier: string): Promise<Response> => signedByX(product, 'POST', product.environment.SOCIAL_X_TOKEN_URL ?? '', request, { oauth_verifier });
    expect([(await ask('wrong')).status, (await ask(verifier)).status, (await ask(verifier)).status]).toEqual([401, 200, 401]);
  });
});

describe('the profile', () => {
  test('has the identifier as a number and as text, and the address only when asked', async () => {
    const { token } = await signInAtX(product, { person: 'femke' });
    const withEmail = await (await signedByX(product, 'GET', profileUrl('?include_email=true&skip_status=true'), token)).text();
    const plain = await (await signedByX(product, 'GET', profileUrl(), token)).json() as Fields;
    expect(withEmail).toContain('{"id":1811364770925514752,"id_str":"1811364770925514752"');
    expect(JSON.parse(withEmail)).toMatchObject({ screen_name: 'femkefemke', email: 'femke.dijkstra@example.nl', default_profile_image: false });
    expect(plain).not.toHaveProperty('email');
  });

  test('has no address when it was unticked, absent, or not for this app', async () => {
    const asked = '?include_email=true';
    const declined = await signInAtX(product, { person: 'femke', decline: ['email'] });
    const absent = await signInAtX(product, { person: 'ravi' });
    expect(await (await signedByX(product, 'GET', profileUrl(asked), declined.token)).json()).toMatchObject({ email: null });
    expect(await (await signedByX(product, 'GET', profileUrl(asked), absent.token)).json()).toMatchObject({ email: null });
    await product.control('PATCH', 'settings', { xSharesEmail: false });
    const closed = await signInAtX(product, { person: 'femke' });
    expect(await (await signedByX(product, 'GET', profileUrl(asked), closed.token)).json()).not.toHaveProperty('email');
  });

  test('is there in version 2 too', async () => {
    const { token } = await signInAtX(product, { person: 'femke' });
    const url = `${product.environment.SOCIAL_X_PROFILE_FALLBACK_URL}?user.fields=profile_image_url,confirmed_email`;
    expect(await (await signedByX(product, 'GET', url, token)).json()).toEqual({ data: {
      id: '1811364770925514752', name: 'Femke Dijkstra', username: 'femkefemke', confirmed_email: 'femke.dijkstra@example.nl', profile_image_url: expect.stringContaining('/x/pbs/profile_images/'),
    } });
  });

  test('ends when the token is invalidated', async () => {
    const { token } = await signInAtX(product, { person: 'femke' });
    expect((await signedByX(product, 'POST', `${product.url}/x/1.1/oauth/invalidate_token.json`, token)).status).toBe(200);
    expect(await errorCode(await signedByX(product, 'GET', profileUrl(), token))).toBe(89);
    const second = await signedByX(product, 'GET', product.environment.SOCIAL_X_PROFILE_FALLBACK_URL ?? '', token);
    expect(await second.json()).toMatchObject({ title: 'Unauthorized', status: 401 });
  });

  test('can be closed, as for an app with limited access or without credits', async () => {
    const { token } = await signInAtX(product, { person: 'femke' });
    await product.misbehave('x', 'profile', 'error-limited-access');
    await product.misbehave('x', 'profile-fallback', 'error-no-credits');
    const limited = await signedByX(product, 'GET', profileUrl(), token);
    const unpaid = await signedByX(product, 'GET', product.environment.SOCIAL_X_PROFILE_FALLBACK_URL ?? '', token);
    expect([limited.status, await errorCode(limited)]).toEqual([403, 453]);
    expect([unpaid.status, (await unpaid.json() as Fields).title]).toEqual([402, 'CreditsDepleted']);
  });
});
