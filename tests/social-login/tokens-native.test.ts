import { randomBytes } from 'node:crypto';
import { openTown, type Town } from './networks';
import { brokenTokens, TestIssuer } from './issuer';

jest.setTimeout(20_000);

let town: Town;
let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await new TestIssuer().listen();
  const { clientId, clientSecret } = issuer;
  town = await openTown({ SOCIAL_OIDC_ISSUER: issuer.url, SOCIAL_OIDC_CLIENT_ID: clientId, SOCIAL_OIDC_CLIENT_SECRET: clientSecret, TRUSTED_PROXIES: '1' });
}, 90_000);
beforeEach(() => town.forget());
afterAll(async () => {
  await town.close();
  issuer.close();
});

let address = 0;
/** An app: no browser, no cookies, another address each time. */
function app(path: string, body: object) {
  address += 1;
  return town.browser().post(`/api/social-login${path}`, body, { 'X-Forwarded-For': `203.0.113.${address}` });
}

const refusedAs = ({ status, body }: { status: number; body: { error?: { details?: { code?: string } } } }) => [status, body.error?.details?.code];

function facebookToken(person: string, { clientId, livesFor = 3_600 }: { clientId?: string; livesFor?: number } = {}): string {
  const { authority, clients } = town.demo.state;
  return authority.issueToken({ network: 'facebook', clientId: clientId ?? clients.facebook[0].id, person, scopes: ['public_profile', 'email'], livesFor, value: `EAA${randomBytes(40).toString('hex')}` }).value;
}

test('an app signs a person in with a token of Facebook’s own software', async () => {
  const first = await app('/facebook/native', { accessToken: facebookToken('noor') });
  expect([first.status, first.body.data.isNewMember]).toEqual([200, true]);
  expect(first.headers['set-cookie']).toBeUndefined();
  const me = await town.browser().get('/api/members/me', { Authorization: `Bearer ${first.body.data.accessToken}` });
  expect(me.body.data.displayName).toBe('Noor van den Berg');
  const again = await app('/facebook/native', { accessToken: facebookToken('noor') });
  expect(again.body.data.isNewMember).toBe(false);
});

test('[32] a Facebook token made for another app is refused', async () => {
  town.demo.state.clients.facebook.push({ id: '42', secret: 'other', name: 'Quiz', redirectUris: [] });
  expect(refusedAs(await app('/facebook/native', { accessToken: facebookToken('noor', { clientId: '42' }) }))).toEqual([400, 'social-login.token-refused']);
});

test('[32] an expired, a revoked and an invented Facebook token are refused', async () => {
  const revoked = facebookToken('youssef');
  town.demo.state.authority.revoke('facebook', town.demo.state.clients.facebook[0].id, 'youssef');
  for (const accessToken of [facebookToken('noor', { livesFor: -10 }), revoked, 'invented']) {
    expect(refusedAs(await app('/facebook/native', { accessToken }))).toEqual([400, 'social-login.token-refused']);
  }
});

test('[32] the profile must be of the person the token was made for', async () => {
  town.misbehave({ network: 'facebook', endpoint: 'profile', name: 'id-other-person' });
  expect(refusedAs(await app('/facebook/native', { accessToken: facebookToken('noor') }))).toEqual([400, 'social-login.token-refused']);
});

test.each(['null', 'array', 'string', 'html', 'empty', 'server-error', 'redirect', 'hangs-up', 'huge', 'gzip-bomb'])('[27] %s from debug_token is a refusal', async (name) => {
  town.misbehave({ network: 'facebook', endpoint: 'debug-token', name });
  expect(refusedAs(await app('/facebook/native', { accessToken: facebookToken('noor') }))).toEqual([400, 'social-login.token-refused']);
});

test('[37] every call to Graph with a person’s token carries its proof', async () => {
  town.demo.state.settings.requireAppSecret = true;
  expect((await app('/facebook/native', { accessToken: facebookToken('noor') })).status).toBe(200);
});

test('an app signs a person in with an ID token', async () => {
  const { body } = await app('/oidc/native', { idToken: issuer.sign(issuer.claims()) });
  const me = await town.browser().get('/api/members/me', { Authorization: `Bearer ${body.data.accessToken}` });
  expect(me.body.data.displayName).toBe('Iris Verhoeven');
});

test.each(Object.keys(brokenTokens(new TestIssuer())).filter((defect) => !['is missing', 'is an object'].includes(defect)))('[33] an ID token that %s is refused', async (defect) => {
  const idToken = brokenTokens(issuer)[defect](issuer.claims({ sub: 'native' }));
  expect(refusedAs(await app('/oidc/native', { idToken }))).toEqual([400, 'social-login.token-refused']);
});

test('[33] an ID token signs in once', async () => {
  const idToken = issuer.sign(issuer.claims({ jti: 'once' }));
  const statuses = await Promise.all([app('/oidc/native', { idToken }), app('/oidc/native', { idToken })]);
  expect(statuses.map(({ status }) => status).sort()).toEqual([200, 400]);
});

test('[33] where a nonce was given out it must come back, once', async () => {
  const issue = async () => (await app('/native/nonce', {})).body.data.nonce as string;
  const [nonce, other] = [await issue(), await issue()];
  const tokenWith = (claims: object) => issuer.sign(issuer.claims({ ...claims, jti: Math.random() }));
  expect((await app('/oidc/native', { idToken: tokenWith({ nonce }), nonce })).status).toBe(200);
  expect(refusedAs(await app('/oidc/native', { idToken: tokenWith({ nonce }), nonce }))).toEqual([400, 'social-login.token-refused']);
  expect(refusedAs(await app('/oidc/native', { idToken: tokenWith({}), nonce: other }))).toEqual([400, 'social-login.token-refused']);
  expect(refusedAs(await app('/oidc/native', { idToken: tokenWith({ nonce: 'mine' }), nonce: 'mine' }))).toEqual([400, 'social-login.token-refused']);
});

test('a network without native sign-in says so, and one token is asked for', async () => {
  expect(refusedAs(await app('/x/native', { accessToken: 'anything' }))).toEqual([409, 'social-login.network-unavailable']);
  expect(refusedAs(await app('/oidc/native', { accessToken: 'anything' }))).toEqual([400, 'social-login.token-refused']);
  expect((await app('/facebook/native', {})).status).toBe(400);
  expect((await app('/facebook/native', { accessToken: 'a', idToken: 'b' })).status).toBe(400);
});

test('[40] an address that is known here is no way in for an app either', async () => {
  issuer.person = { sub: 'native-2', name: 'Iris Two', email: 'iris@example.org', email_verified: true };
  expect(refusedAs(await app('/oidc/native', { idToken: issuer.sign(issuer.claims()) }))).toEqual([403, 'social-login.email-known']);
});
