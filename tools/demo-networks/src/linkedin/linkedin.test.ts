import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { authorizationUrl, bearer, codeFor, exchangeCode, startProduct, tokenFor, type Product } from '../sign-in.testing';
import { walkConsent } from '../walk-consent';

type Fields = Record<string, unknown>;

let product: Product;
let now: number;
beforeAll(async () => { product = await startProduct({ now: () => now }); });
beforeEach(() => { now = Date.now(); product.demo.state.reset(); });
afterAll(() => product.close());

const userinfo = async (token: string): Promise<{ status: number; body: Fields }> => {
  const response = await fetch(product.environment.SOCIAL_LINKEDIN_PROFILE_URL ?? '', bearer(token));
  return { status: response.status, body: await response.json() as Fields };
};

const part = (token: string, place: number): Fields => JSON.parse(Buffer.from(token.split('.')[place] ?? '', 'base64url').toString()) as Fields;

const jwks = async (): Promise<JsonWebKey[]> => (await (await fetch(`${product.url}/linkedin/oauth/openid/jwks`)).json() as { keys: JsonWebKey[] }).keys;

async function isSignedByUs(token: string): Promise<boolean> {
  const [head, body, signature] = token.split('.');
  const key = (await jwks()).find((candidate) => candidate.kid === part(token, 0).kid);
  return key !== undefined && verify('RSA-SHA256', Buffer.from(`${head}.${body}`), createPublicKey({ key, format: 'jwk' }), Buffer.from(signature ?? '', 'base64url'));
}

describe('authorization', () => {
  test('comes back with code and state', async () => {
    const { location } = await walkConsent(authorizationUrl(product, 'linkedin'), { person: 'kwame' });
    expect(location).toMatch(/^http:\/\/localhost:1337\/api\/social-login\/linkedin\/callback\?code=[\w-]+&state=state-1$/);
  });

  test.each([['leave', 'user_cancelled_login'], ['cancel', 'user_cancelled_authorize']] as const)('tells a person who chose %s apart', async (decision, error) => {
    const { location } = await walkConsent(authorizationUrl(product, 'linkedin'), { person: 'kwame', decision });
    expect(new URL(location ?? '').searchParams.get('error')).toBe(error);
  });

  test('refuses the scopes of before 2023', async () => {
    const { location } = await walkConsent(authorizationUrl(product, 'linkedin', { scope: 'r_liteprofile r_emailaddress' }), { person: 'kwame' });
    expect(new URL(location ?? '').searchParams.get('error_description')).toBe('Scope "r_liteprofile" is not authorized for your application');
  });

  test('keeps the browser when the redirect URI is another', async () => {
    const { status, location } = await walkConsent(authorizationUrl(product, 'linkedin', { redirect_uri: 'http://localhost:1337/other' }), { person: 'kwame' });
    expect([status, location]).toEqual([400, undefined]);
  });
});

describe('the token endpoint', () => {
  test('gives a token for a code, once', async () => {
    const code = await codeFor(product, 'linkedin', { person: 'kwame' });
    const first = await exchangeCode(product, 'linkedin', code);
    expect(await first.json()).toMatchObject({ expires_in: 5_184_000, scope: 'email,openid,profile', token_type: 'Bearer' });
    expect((await exchangeCode(product, 'linkedin', code)).status).toBe(400);
  });

  test.each([
    [{ code_verifier: 'v' }, 401, 'invalid_client'], [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ redirect_uri: 'http://localhost:1337/other' }, 400, 'invalid_request'], [{ code: 'made-up' }, 400, 'invalid_request'],
  ])('refuses %j', async (more, status, error) => {
    const response = await exchangeCode(product, 'linkedin', await codeFor(product, 'linkedin', { person: 'kwame' }), more);
    expect([response.status, (await response.json() as Fields).error]).toEqual([status, error]);
  });

  test('a code lives half an hour', async () => {
    const code = await codeFor(product, 'linkedin', { person: 'kwame' });
    now += 31 * 60_000;
    expect((await exchangeCode(product, 'linkedin', code)).status).toBe(400);
  });
});

describe('userinfo', () => {
  test('is as LinkedIn writes it', async () => {
    const { access_token: token } = await tokenFor(product, 'linkedin', { person: 'noor' });
    expect((await userinfo(token)).body).toEqual({
      sub: 'kfW51gr4Ja', email_verified: true, name: 'Noor van den Berg', locale: { country: 'NL', language: 'nl' }, given_name: 'Noor', family_name: 'van den Berg',
      email: 'noor.vandenberg@example.org', picture: expect.stringMatching(/\/linkedin\/media\/dms\/image\/v2\/.*profile-displayphoto-shrink_100_100/),
    });
  });

  test('leaves out the e-mail address that was unticked', async () => {
    const { access_token: token, scope } = await tokenFor(product, 'linkedin', { person: 'noor', decline: ['email'] });
    expect(scope).toBe('openid,profile');
    expect(Object.keys((await userinfo(token)).body)).not.toEqual(expect.arrayContaining(['email']));
  });

  test('tells an unverified address, and leaves out a missing photo', async () => {
    const aylin = await tokenFor(product, 'linkedin', { person: 'aylin' });
    const joao = await tokenFor(product, 'linkedin', { person: 'joao' });
    expect((await userinfo(aylin.access_token)).body.email_verified).toBe(false);
    expect((await userinfo(joao.access_token)).body).not.toHaveProperty('picture');
  });

  test('refuses unknown, revoked and expired tokens in its own words', async () => {
    const { access_token: token } = await tokenFor(product, 'linkedin', { person: 'noor' });
    expect((await userinfo('nothing')).body.code).toBe('INVALID_ACCESS_TOKEN');
    await product.control('POST', 'revoke', { network: 'linkedin', person: 'noor' });
    expect((await userinfo(token)).body.code).toBe('REVOKED_ACCESS_TOKEN');
    const other = await tokenFor(product, 'linkedin', { person: 'noor' });
    now += 61 * 86_400_000;
    expect((await userinfo(other.access_token)).body).toMatchObject({ status: 401, code: 'EXPIRED_ACCESS_TOKEN' });
  });
});

describe('the ID token', () => {
  const idToken = async (): Promise<string> => (await tokenFor(product, 'linkedin', { person: 'noor' }, { nonce: 'asked-for' })).id_token ?? '';

  test('is signed with a key of the JWKS, has a string for email_verified and no nonce', async () => {
    const token = await idToken();
    expect(await isSignedByUs(token)).toBe(true);
    expect(part(token, 1)).toMatchObject({ iss: `${product.url}/linkedin/oauth`, aud: product.environment.SOCIAL_LINKEDIN_CLIENT_ID, sub: 'kfW51gr4Ja', email_verified: 'true', locale: 'nl_NL' });
    expect(part(token, 1)).not.toHaveProperty('nonce');
  });

  test('keeps its issuer and keys in the discovery document', async () => {
    const discovery = await (await fetch(`${product.url}/linkedin/oauth/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({ issuer: `${product.url}/linkedin/oauth`, jwks_uri: `${product.url}/linkedin/oauth/openid/jwks`, userinfo_endpoint: product.environment.SOCIAL_LINKEDIN_PROFILE_URL });
  });

  test('is signed with a new key after a rotation', async () => {
    const [before] = await jwks();
    await product.control('POST', 'linkedin/rotate-keys');
    const token = await idToken();
    expect(part(token, 0).kid).not.toBe(before?.kid);
    expect(await isSignedByUs(token)).toBe(true);
  });

  test.each([
    ['id-token-wrong-audience', { claims: { aud: '77anotherapp00' }, isSigned: true }],
    ['id-token-unsigned', { head: { alg: 'none' }, isSigned: false }],
    ['id-token-hs256', { head: { alg: 'HS256' }, isSigned: false }],
    ['id-token-unknown-key', { isSigned: false }],
    ['id-token-forged', { isSigned: false }],
    ['id-token-wrong-issuer', { claims: { iss: 'https://elsewhere.example/oauth' }, isSigned: true }],
    ['id-token-old-issuer', { claims: { iss: 'https://www.linkedin.com' }, isSigned: true }],
    ['id-token-other-subject', { claims: { sub: 'sOmeb0dyEl' }, isSigned: true }],
  ])('can be made wrong: %s', async (behaviour, expected: { claims?: Fields; head?: Fields; isSigned: boolean }) => {
    await product.misbehave('linkedin', 'token', behaviour);
    const token = await idToken();
    expect(part(token, 0)).toMatchObject(expected.head ?? {});
    expect(part(token, 1)).toMatchObject(expected.claims ?? {});
    expect(await isSignedByUs(token)).toBe(expected.isSigned);
  });

  test('can be made expired, or valid from tomorrow', async () => {
    await product.misbehave('linkedin', 'token', 'id-token-expired');
    expect(part(await idToken(), 1).exp).toBeLessThan(now / 1000);
    await product.misbehave('linkedin', 'token', 'id-token-not-yet');
    expect(part(await idToken(), 1).nbf).toBeGreaterThan(now / 1000);
  });

  test('cannot be checked with keys that were rotated away, or an issuer that changed', async () => {
    await product.misbehave('linkedin', 'jwks', 'rotated');
    expect(await isSignedByUs(await idToken())).toBe(false);
    await product.misbehave('linkedin', 'discovery', 'other-issuer');
    expect(await (await fetch(`${product.url}/linkedin/oauth/.well-known/openid-configuration`)).json()).toMatchObject({ issuer: 'https://elsewhere.example/oauth' });
  });
});
