import { auditOf, countIn, lastAudit, worldOf } from './audit';
import { backFrom } from './browser';
import { openTown, type Town } from './networks';

// Many browsers, one machine: what counts is the answer.
jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 90_000);
beforeEach(() => town.forget());
afterAll(() => town.close());

const tokenCalls = () => town.calls().filter((call) => call.startsWith('POST') && /accessToken|access_token/.test(call));

/** What must be true after every refusal: nothing came into being, the browser is a stranger, and the trail says why. */
async function refused(before: Awaited<ReturnType<typeof worldOf>>, answer: { status: number; headers: Record<string, string> }, reason: string) {
  expect(answer.status).toBe(303);
  expect(answer.headers.location).toBe(`/join?error=${reason}#`);
  expect(answer.headers['set-cookie'] ?? '').not.toMatch(/kring_session/);
  expect(await worldOf(town.house)).toEqual(before);
  expect(await lastAudit(town.house)).toMatchObject({ action: 'social-login.sign-in-refused', facts: { reason } });
}

test.each([
  ['facebook', 'ruben'],
  ['linkedin', 'wilhelmina'],
  ['x', 'thijs'],
])('[1] an answer of %s in a browser that began nothing is refused and stays unused', async (network, person) => {
  const before = await worldOf(town.house);
  const attacker = town.browser();
  const back = await attacker.consent(network, { person });
  await refused(before, await town.browser().follow(back), 'expired');
  expect(tokenCalls()).toEqual([]);
  expect((await attacker.follow(back)).headers.location).toMatch(/^\/welcome/);
});

test('[2] an answer without state is refused although its code is valid', async () => {
  const before = await worldOf(town.house);
  const browser = town.browser();
  const back = new URL(await browser.consent('linkedin', { person: 'kwame' }));
  back.searchParams.delete('state');
  await refused(before, await browser.follow(back.href), 'expired');
  expect(tokenCalls()).toEqual([]);
});

test('[3] an unknown state is refused', async () => {
  const before = await worldOf(town.house);
  const browser = town.browser();
  const back = new URL(await browser.consent('facebook', { person: 'piet' }));
  back.searchParams.set('state', 'x'.repeat(43));
  await refused(before, await browser.follow(back.href), 'expired');
  expect(tokenCalls()).toEqual([]);
});

test.each([
  ['facebook', 'dmitri'],
  ['linkedin', 'noor'],
  ['x', 'ravi'],
])('[4] an answer of %s works once; a second time no token is asked for', async (network, person) => {
  const browser = town.browser();
  const back = await browser.consent(network, { person });
  expect((await browser.follow(back)).headers.location).toMatch(/^\/welcome/);
  town.forget();
  const before = await worldOf(town.house);
  await refused(before, await browser.follow(back), 'already-used');
  expect(tokenCalls()).toEqual([]);
});

test('[5] of two answers with one state at the same moment exactly one is heard', async () => {
  const browser = town.browser();
  const back = await browser.consent('linkedin', { person: 'meiling' });
  const answers = await Promise.all([browser.follow(back), browser.follow(back), browser.follow(back)]);
  expect(answers.map(({ headers }) => headers.location).filter((location) => location.startsWith('/welcome'))).toHaveLength(1);
  expect(tokenCalls()).toHaveLength(1);
});

test('[6] an answer after ten minutes is refused', async () => {
  const browser = town.browser();
  const back = await browser.consent('linkedin', { person: 'youssef' });
  await later(10 * 60_000 + 1000);
  const before = await worldOf(town.house);
  await refused(before, await browser.follow(back), 'expired');
  expect(tokenCalls()).toEqual([]);
});

/** Ten minutes pass for everything that is open. */
async function later(milliseconds: number) {
  const rows = (await town.house.strapi.db.connection('social_login_transactions').whereNull('consumed_at')) as { id: number; expires_at: number | Date }[];
  for (const { id, expires_at: at } of rows) {
    const moved = at instanceof Date ? new Date(at.getTime() - milliseconds) : Number(at) - milliseconds;
    await town.house.strapi.db.connection('social_login_transactions').where({ id }).update({ expires_at: moved });
  }
}

test('[7] the state of one network is worth nothing at the address of another', async () => {
  const before = await worldOf(town.house);
  const browser = town.browser();
  const back = new URL(await browser.consent('linkedin', { person: 'soraya' }));
  back.pathname = '/api/social-login/facebook/callback';
  await refused(before, await browser.follow(back.href), 'expired');
  expect(tokenCalls()).toEqual([]);
});

test('[8] a link begun by one member is not finished by another, nor by a visitor', async () => {
  const browser = town.browser();
  await browser.login('facebook', 'kevin');
  const begin = async () => backFrom((await browser.post('/api/social-login/x/link')).body.data.url, { person: 'kevin' });
  const [backForOther, backForNobody] = [await begin(), await begin()];
  const other = town.browser();
  await other.login('facebook', 'femke');
  const before = await worldOf(town.house);
  const own = browser.cookies.get('kring_session') as string;
  browser.cookies.set('kring_session', other.cookies.get('kring_session') as string);
  expect((await browser.follow(backForOther)).headers.location).toBe('/settings/log-ins?error=not-signed-in#');
  browser.cookies.delete('kring_session');
  expect((await browser.follow(backForNobody)).headers.location).toBe('/settings/log-ins?error=not-signed-in#');
  browser.cookies.set('kring_session', own);
  expect((await browser.follow(backForOther)).headers.location).toBe('/join?error=already-used#');
  expect(await worldOf(town.house)).toEqual(before);
});

test('[9] whoever follows the authorization address of somebody else ends nowhere', async () => {
  const attacker = town.browser();
  const address = await attacker.start('facebook');
  const victim = town.browser();
  await victim.start('facebook');
  const before = await worldOf(town.house);
  await refused(before, await victim.follow(await backFrom(address, { person: 'soraya' })), 'expired');
});

test('[10] no cookie of before brings a used answer back to life', async () => {
  const browser = town.browser();
  const back = await browser.consent('x', { person: 'joao' });
  const saved = new Map(browser.cookies);
  await browser.follow(back);
  const replayer = town.browser();
  for (const [name, value] of saved) replayer.cookies.set(name, value);
  const before = await worldOf(town.house);
  await refused(before, await replayer.follow(back), 'already-used');
});

test('[11] a posted answer is not read', async () => {
  const browser = town.browser();
  const back = new URL(await browser.consent('linkedin', { person: 'layla' }));
  const before = await worldOf(town.house);
  const answer = await browser.post('/api/social-login/linkedin/callback', Object.fromEntries(back.searchParams));
  expect([404, 405]).toContain(answer.status);
  expect(await worldOf(town.house)).toEqual(before);
  expect(tokenCalls()).toEqual([]);
  expect((await browser.follow(back.href)).headers.location).toMatch(/^\/welcome/);
});

test('[12] who only looks opens nothing and uses nothing up', async () => {
  const browser = town.browser();
  const open = await countIn(town.house, 'social_login_transactions');
  await browser.call('head', '/api/social-login/linkedin/start');
  expect(await countIn(town.house, 'social_login_transactions')).toBe(open);
  const back = new URL(await browser.consent('linkedin', { person: 'oleksandra' }));
  await browser.call('head', back.pathname + back.search);
  expect(tokenCalls()).toEqual([]);
  expect((await browser.follow(back.href)).headers.location).toMatch(/^\/welcome/);
});

test.each([
  ['a code twice', 'code=a&code=b&state=S'],
  ['a list as state', 'code=a&state[]=S'],
  ['a nested state', 'code=a&state[x]=S'],
  ['a state of 10 kB', `code=a&state=${'s'.repeat(10_000)}`],
  ['NUL in state', 'code=a&state=S%00'],
  ['a line break in state', 'code=a&state=S%0d%0aSet-Cookie:%20a=b'],
])('[13] %s is refused before anybody is asked', async (_, query) => {
  const before = await worldOf(town.house);
  const browser = town.browser();
  await browser.start('linkedin');
  const answer = await browser.get(`/api/social-login/linkedin/callback?${query}`);
  expect(answer.status).toBe(400);
  expect(answer.body.error.details.code).toBe('community.invalid-input');
  expect(tokenCalls()).toEqual([]);
  expect(await worldOf(town.house)).toEqual(before);
});

test('[14] who says no is told so in our words, and has to begin again', async () => {
  const browser = town.browser();
  const back = new URL(await browser.consent('facebook', { person: 'ria', decision: 'cancel' }));
  back.searchParams.set('error_description', '<script>alert(1)</script>');
  const before = await worldOf(town.house);
  const answer = await browser.follow(back.href);
  await refused(before, answer, 'cancelled');
  expect(answer.text).not.toContain('script');
  expect((await browser.follow(back.href)).headers.location).toBe('/join?error=already-used#');
});

test('[15] a no without a valid state ends nobody’s login', async () => {
  const browser = town.browser();
  const back = await browser.consent('linkedin', { person: 'ria' });
  const before = await worldOf(town.house);
  await refused(before, await browser.get('/api/social-login/linkedin/callback?error=access_denied&state=unknown'), 'expired');
  await refused(before, await browser.get('/api/social-login/linkedin/callback?error=access_denied'), 'expired');
  expect((await browser.follow(back)).headers.location).toMatch(/^\/welcome/);
});

test.each([
  ['facebook', 'error=access_denied&error_reason=user_denied&error_code=200'],
  ['facebook', 'error_code=1349003&error_message=%3Cscript%3E'],
  ['linkedin', 'error=user_cancelled_login&error_description=x'],
  ['linkedin', 'error=user_cancelled_authorize&error_description=x'],
])('[16] %s’s way of saying no (%s) means cancelled', async (network, query) => {
  const browser = town.browser();
  const state = new URL(await browser.start(network)).searchParams.get('state') as string;
  const before = await worldOf(town.house);
  await refused(before, await browser.get(`/api/social-login/${network}/callback?${query}&state=${state}`), 'cancelled');
});

test('[16] X’s no means cancelled, and with somebody else’s request token it touches nothing', async () => {
  const [browser, other] = [town.browser(), town.browser()];
  const back = await browser.consent('x', { person: 'kwame', decision: 'cancel' });
  const token = new URL(await other.start('x')).searchParams.get('oauth_token') as string;
  const before = await worldOf(town.house);
  await refused(before, await browser.get(`/api/social-login/x/callback?denied=${token}`), 'expired');
  await refused(before, await browser.follow(back), 'cancelled');
  expect(await countIn(town.house, 'social_login_transactions', { network: 'x', consumed_at: null })).toBeGreaterThan(0);
});

test('[17] linking begins only by a write from our own pages', async () => {
  const browser = town.browser();
  await browser.login('linkedin', 'aylin');
  expect((await browser.get('/api/social-login/facebook/link')).status).toBeGreaterThanOrEqual(404);
  expect((await browser.post('/api/social-login/facebook/link', {}, { Origin: 'https://evil.example' })).status).toBe(403);
  expect((await browser.post('/api/social-login/facebook/link', {}, { Origin: 'null' })).status).toBe(403);
  expect((await browser.post('/api/social-login/facebook/link')).body.data.url).toContain('/dialog/oauth');
});

test('[17] a start that an image asks for leaves no session, only a cookie that lives ten minutes', async () => {
  const browser = town.browser();
  const answer = await browser.get('/api/social-login/linkedin/start', { 'Sec-Fetch-Dest': 'image', 'Sec-Fetch-Site': 'cross-site' });
  expect(answer.status).toBe(303);
  expect([...browser.cookies.keys()]).toEqual(['kring_login']);
  const [cookie] = answer.headers['set-cookie'] as unknown as string[];
  for (const part of [/Max-Age=600/i, /HttpOnly/i, /SameSite=Lax/i]) expect(cookie).toMatch(part);
  expect((await browser.me()).status).toBe(401);
});

test('[18] a browser may have ten logins open, the next is told to wait, and time frees it', async () => {
  const browser = town.browser();
  for (let open = 0; open < 10; open += 1) await browser.start('linkedin');
  const answer = await browser.get('/api/social-login/linkedin/start');
  expect(answer.headers.location).toBe('/join?error=rate-limited#');
  await later(11 * 60_000);
  expect(await browser.start('linkedin')).toContain('/linkedin/oauth/v2/authorization');
});

test('every refusal stands in the audit trail with its reason and without any secret', async () => {
  const trail = await auditOf(town.house);
  expect(new Set(trail.map(({ facts }) => facts.reason))).toEqual(new Set([undefined, 'expired', 'already-used', 'cancelled', 'not-signed-in', 'rate-limited']));
  expect(JSON.stringify(trail)).not.toMatch(/code=|state=|EAA|oauth_token/);
});
