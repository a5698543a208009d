import { createHash, randomBytes } from 'node:crypto';
import request from 'supertest';
import { countIn, lastAudit, worldOf } from './audit';
import { backFrom, type Browser } from './browser';
import { waitForJobs } from './jobs';
import { openTown, type Town } from './networks';
import { joined, makeOld, somebody, type Somebody } from './people';

const app = 'https://app.example.org';

// Many browsers, one machine: what counts is the answer.
jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  town = await openTown({ ALLOWED_ORIGINS: app, MAIL_INBOX: 'true' });
}, 90_000);
beforeEach(() => town.forget());
afterAll(() => town.close());

function proof() {
  const codeVerifier = randomBytes(32).toString('base64url');
  return { codeVerifier, challenge: { codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url'), codeChallengeMethod: 'S256' } };
}

let addresses = 0;

/** A program that holds a member's token and no cookie at all. */
class Program {
  readonly #address = `10.9.0.${(addresses += 1)}`;

  constructor(private readonly token: string) {}

  call = (method: 'get' | 'post', path: string) => request(town.house.strapi.server.httpServer)[method](path).set({ Authorization: `Bearer ${this.token}`, Origin: app, 'X-Forwarded-For': this.#address });
  link = (network: string, body: object = {}) => this.call('post', `/api/social-login/${network}/link`).send(body);
  redeem = (code: string, codeVerifier: string) => this.call('post', '/api/social-login/identities').send({ code, codeVerifier });
  networks = async () => ((await this.call('get', '/api/social-login/identities')).body.data as { network: string }[]).map(({ network }) => network);
  handle = async () => (await this.call('get', '/api/members/me')).body.data.handle as string;
}

/** Signs in as a front end of one's own does, up to a token. */
async function programOf(person: Somebody, network = 'linkedin'): Promise<Program> {
  const { codeVerifier, challenge } = proof();
  const browser = town.browser();
  const { location } = (await browser.login(network, person.key, { returnTo: `${app}/in`, ...challenge })).headers;
  const answer = await browser.post('/api/social-login/exchange', { code: new URL(location).searchParams.get('code'), codeVerifier }, { Origin: app });
  return new Program(answer.body.data.accessToken as string);
}

interface Linking {
  code: string;
  codeVerifier: string;
  location: string;
  browser: Browser;
}

/** From the call with a token through the network to the code in the front end's address. */
async function linking(program: Program, network: string, key: string): Promise<Linking> {
  const { codeVerifier, challenge } = proof();
  const { body } = await program.link(network, { returnTo: `${app}/linked?tab=1`, ...challenge }).expect(200);
  const browser = town.browser();
  const { pathname, search } = new URL(body.data.url as string);
  const started = await browser.get(pathname + search);
  const { location } = (await browser.follow(await backFrom(started.headers.location, { person: key }))).headers;
  return { codeVerifier, browser, location, code: new URL(location).searchParams.get('code') ?? '' };
}

const identities = () => countIn(town.house, 'social_login_identities');

async function refusedToRedeem(answer: request.Response, reason: string, before: number) {
  expect(answer.status).toBe(400);
  expect(answer.body.error.details.code).toBe('social-login.code-not-valid');
  expect(await lastAudit(town.house)).toMatchObject({ action: 'social-login.link-refused', facts: { reason } });
  expect(await identities()).toBe(before);
}

test('a program with a token links a network: its browser brings back a code, and only the code redeemed links', async () => {
  const person = somebody(town);
  const program = await programOf(person);
  const { code, codeVerifier, location, browser } = await linking(program, 'x', person.key);
  expect(location).toMatch(/^https:\/\/app\.example\.org\/linked\?tab=1&code=[\w-]{43}#$/);
  expect(browser.isSignedIn).toBe(false);
  expect(await program.networks()).toEqual(['linkedin']);
  const redeemed = await program.redeem(code, codeVerifier).expect(200);
  expect(redeemed.body.data).toMatchObject({ network: 'x', networkName: 'X', can: { unlink: true } });
  expect(redeemed.headers['cache-control']).toBe('no-store');
  expect(await program.networks()).toEqual(['linkedin', 'x']);
  expect(await lastAudit(town.house)).toMatchObject({ action: 'social-login.identity-linked', facts: { network: 'x' } });
  expect(await (await programOf(person, 'x')).handle()).toBe(await program.handle());
});

test('the member is told by mail, and what the network said is kept no longer than the code', async () => {
  const person = somebody(town);
  const program = await programOf(person);
  const { code, codeVerifier } = await linking(program, 'x', person.key);
  const kept = () => town.house.strapi.db.connection('social_login_link_codes').where({ code_hash: createHash('sha256').update(code).digest('hex') }).first();
  expect(JSON.stringify(await kept())).not.toContain(person.key);
  await program.redeem(code, codeVerifier).expect(200);
  expect((await kept()).sealed_finished).toBeNull();
  await waitForJobs(town.house.strapi, 'social-login.tell-of-change');
  expect((await town.browser().get('/demo/inbox')).text).toContain('X is gekoppeld');
});

test('a code is worth nothing to another member, also with the verifier', async () => {
  const [person, other] = [somebody(town), somebody(town)];
  const [program, thief] = [await programOf(person), await programOf(other)];
  const { code, codeVerifier } = await linking(program, 'x', person.key);
  const before = await identities();
  await refusedToRedeem(await thief.redeem(code, codeVerifier), 'other-member', before);
  await refusedToRedeem(await program.redeem(code, codeVerifier), 'code-used-twice', before);
});

test('a code is worth nothing with another verifier, twice, or after a minute', async () => {
  const person = somebody(town);
  const program = await programOf(person);
  const before = await identities();
  const wrong = await linking(program, 'x', person.key);
  await refusedToRedeem(await program.redeem(wrong.code, proof().codeVerifier), 'not-the-holder', before);
  const late = await linking(program, 'x', person.key);
  const past = Date.now() - 1000;
  const isPostgres = town.house.strapi.db.dialect.client === 'postgres';
  await town.house.strapi.db.connection('social_login_link_codes').whereNull('consumed_at').update({ expires_at: isPostgres ? new Date(past) : past });
  await refusedToRedeem(await program.redeem(late.code, late.codeVerifier), 'code-expired', before);
  const used = await linking(program, 'x', person.key);
  const answers = await Promise.all([1, 2, 3].map(() => program.redeem(used.code, used.codeVerifier)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
  await refusedToRedeem(await program.redeem(used.code, used.codeVerifier), 'code-used-twice', before + 1);
  expect((await program.redeem(randomBytes(32).toString('base64url'), used.codeVerifier)).status).toBe(400);
});

test('beginning and redeeming both want a recent proof of who it is; a refusal for that uses up nothing', async () => {
  const person = somebody(town);
  const program = await programOf(person);
  const { code, codeVerifier } = await linking(program, 'x', person.key);
  const stale = await programOf(person);
  const { document_id: memberId } = await town.house.strapi.db.connection('members_members').where({ handle: await program.handle() }).first('document_id');
  await makeOld(town, memberId as string);
  for (const refused of [await stale.redeem(code, codeVerifier), await stale.link('x', { returnTo: `${app}/linked`, ...proof().challenge })]) {
    expect(refused.status).toBe(403);
    expect(refused.body.error.details.code).toBe('community.recent-sign-in-required');
  }
  await program.redeem(code, codeVerifier).expect(200);
});

test('an account of somebody else stays where it is; one’s own is simply used again', async () => {
  const [person, owner] = [somebody(town), somebody(town)];
  await joined(town, 'x', owner);
  const program = await programOf(person);
  const before = await identities();
  const theirs = await linking(program, 'x', owner.key);
  const answer = await program.redeem(theirs.code, theirs.codeVerifier).expect(409);
  expect(answer.body.error.details.code).toBe('social-login.already-linked');
  expect(await lastAudit(town.house)).toMatchObject({ action: 'social-login.sign-in-refused', facts: { reason: 'already-linked' } });
  const own = await linking(program, 'linkedin', person.key);
  expect((await program.redeem(own.code, own.codeVerifier).expect(200)).body.data).toMatchObject({ network: 'linkedin' });
  expect(await identities()).toBe(before);
});

test('of two members who redeem one account at once, one gets it', async () => {
  const wanted = somebody(town);
  const both = [await programOf(somebody(town)), await programOf(somebody(town))];
  const codes = [await linking(both[0], 'x', wanted.key), await linking(both[1], 'x', wanted.key)];
  const answers = await Promise.all(both.map((program, index) => program.redeem(codes[index].code, codes[index].codeVerifier)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('a code for linking opens no session, and a code for a session links nothing', async () => {
  const person = somebody(town);
  const program = await programOf(person);
  const forLink = await linking(program, 'x', person.key);
  const before = await worldOf(town.house);
  expect((await forLink.browser.post('/api/social-login/exchange', { code: forLink.code, codeVerifier: forLink.codeVerifier }, { Origin: app })).status).toBe(400);
  const { codeVerifier, challenge } = proof();
  const { location } = (await town.browser().login('linkedin', person.key, { returnTo: `${app}/in`, ...challenge })).headers;
  expect((await program.redeem(new URL(location).searchParams.get('code') as string, codeVerifier)).status).toBe(400);
  expect(await worldOf(town.house)).toEqual(before);
  await program.redeem(forLink.code, forLink.codeVerifier).expect(200);
});

test('the address to start at opens one transaction, in one browser, and is nothing to who only looks', async () => {
  const person = somebody(town);
  const program = await programOf(person);
  const { body } = await program.link('x', { returnTo: `${app}/linked`, ...proof().challenge }).expect(200);
  const { pathname, search } = new URL(body.data.url as string);
  const [browser, other] = [town.browser(), town.browser()];
  expect((await other.call('head', pathname + search)).headers['set-cookie']).toBeUndefined();
  expect((await other.get(pathname.replace('/x/', '/facebook/') + search)).headers.location).toBe('/join?error=expired#');
  const started = await browser.get(pathname + search);
  expect(started.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  expect((await other.get(pathname + search)).headers.location).toBe('/join?error=expired#');
  const back = await backFrom(started.headers.location, { person: person.key });
  const before = await identities();
  expect((await other.follow(back)).headers.location).toBe('/join?error=expired#');
  expect((await browser.follow(back)).headers.location).toContain(`${app}/linked?code=`);
  expect(await identities()).toBe(before);
});

test('who says no at the network comes back to the front end with the reason', async () => {
  const person = somebody(town);
  const program = await programOf(person);
  const { body } = await program.link('x', { returnTo: `${app}/linked`, ...proof().challenge }).expect(200);
  const { pathname, search } = new URL(body.data.url as string);
  const browser = town.browser();
  const back = await backFrom((await browser.get(pathname + search)).headers.location, { person: person.key, decision: 'cancel' });
  expect((await browser.follow(back)).headers.location).toBe(`${app}/linked?error=cancelled#`);
});

test('what a caller with a token forgets or mistakes is told with its path', async () => {
  const program = await programOf(somebody(town));
  const { challenge } = proof();
  const said = async (body: object) => (await program.link('x', body).expect(400)).body.error.details.errors.map(({ path }: { path: string }) => path);
  expect(await said({})).toEqual(['body.codeChallenge']);
  expect(await said({ returnTo: `${app}/linked`, codeChallenge: challenge.codeChallenge })).toEqual(['body.codeChallengeMethod']);
  expect(await said({ returnTo: `${app}/linked`, codeChallengeMethod: 'S256' })).toEqual(['body.codeChallenge']);
  expect(await said({ returnTo: `${app}/linked`, ...challenge, codeChallengeMethod: 'plain' })).toEqual(['body.codeChallengeMethod']);
  for (const returnTo of [undefined, '/settings/log-ins', 'https://evil.example/', `${app}.evil.example/`]) expect(await said({ returnTo, ...challenge })).toEqual(['body.returnTo']);
  expect((await request(town.house.strapi.server.httpServer).post('/api/social-login/identities').send({ code: proof().codeVerifier, codeVerifier: proof().codeVerifier })).status).toBe(401);
});
