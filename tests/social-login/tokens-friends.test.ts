import { knexOf, schedules, unseal, writeSettings, settings } from '@kring/community/extend';
import { backFrom, type Browser } from './browser';
import { openTown, type Town } from './networks';

jest.setTimeout(30_000);

let town: Town;
const logged: string[] = [];
beforeAll(async () => {
  town = await openTown({}, { settings: { requireAppSecret: true } });
  const { log } = town.house.strapi;
  log.level = 'debug';
  log.on('data', (line: unknown) => logged.push(JSON.stringify(line)));
  log.transports.forEach((transport: { silent?: boolean }) => (transport.silent = true));
}, 90_000);
afterAll(() => town.close());

const strapi = () => town.house.strapi;

async function offer(areFriendsOffered: boolean): Promise<void> {
  const declaration = settings.of(strapi()).get('social-login.friends');
  if (!declaration) throw new Error('There is no such setting');
  await writeSettings(strapi(), declaration, { areFriendsOffered });
}

async function joined(person: string): Promise<Browser> {
  const browser = town.browser();
  await browser.login('facebook', person);
  return browser;
}

/** Agrees here and at Facebook to be found. */
async function agree(browser: Browser, person: string, decline: string[] = []) {
  const { body } = await browser.post('/api/social-login/facebook/friends/consent', {});
  return browser.follow(await backFrom(body.data.url, { person, decline }));
}

const friends = async (browser: Browser, query = '') => (await browser.get(`/api/social-login/facebook/friends${query}`)).body;
const namesOf = (body: { data: { friends: { displayName: string }[] } }) => body.data.friends.map(({ displayName }) => displayName).sort();

let noor: Browser;
let youssef: Browser;

test('[83] finding people is off until an editor offers it', async () => {
  noor = await joined('noor');
  expect((await friends(noor)).error.details.code).toBe('social-login.friends-not-offered');
  expect((await noor.post('/api/social-login/facebook/friends/consent', {})).status).toBe(404);
  await offer(true);
  expect((await friends(noor)).data).toEqual({ state: 'not-asked', friends: [] });
});

test('[39] no token is kept of who did not ask for a feature that needs one', async () => {
  expect(await knexOf(strapi())('social_login_tokens').select('*')).toEqual([]);
});

test('[83] only members who linked Facebook and want to be found are found', async () => {
  youssef = await joined('youssef');
  const femke = await joined('femke');
  await agree(noor, 'noor');
  expect((await friends(noor)).data).toEqual({ state: 'ready', friends: [] });
  await agree(youssef, 'youssef');
  expect(namesOf(await friends(noor))).toEqual(['Youssef El Amrani']);
  await agree(femke, 'femke');
  expect(namesOf(await friends(noor))).toEqual(['Femke Dijkstra', 'Youssef El Amrani']);
  expect(namesOf(await friends(youssef))).toEqual(['Noor van den Berg']);
});

test('[83] nothing of Facebook’s ids, of strangers or of its next page comes out', async () => {
  const body = JSON.stringify(await friends(noor));
  for (const { accounts } of town.demo.state.people.all()) if (accounts.facebook) expect(body).not.toContain(accounts.facebook.id);
  expect(body).not.toMatch(/access_token|paging|marijke|http:\/\/127/i);
});

test('[83] a cursor is passed on as a cursor and nothing else', async () => {
  expect((await noor.get(`/api/social-login/facebook/friends?after=${encodeURIComponent('http://evil.example/?x')}`)).status).toBe(400);
  town.forget();
  await friends(noor, '?after=ZnJpZW5kOjA');
  expect(town.calls().filter((call) => call.includes('friends'))).toHaveLength(1);
});

test('[83] across a block nobody is found', async () => {
  const { handle } = (await youssef.me()).body.data;
  await noor.call('put', `/api/members/${handle}/block`);
  expect(namesOf(await friends(noor))).toEqual(['Femke Dijkstra']);
  expect(namesOf(await friends(youssef))).toEqual([]);
  await noor.delete(`/api/members/${handle}/block`);
});

test('[37] every call to Graph carries its proof: Facebook demands it here', async () => {
  expect((await friends(noor)).data.state).toBe('ready');
});

async function keptTokens(): Promise<string[]> {
  const rows = await knexOf(strapi())('social_login_tokens').select('identity_id', 'sealed');
  return rows.map(({ identity_id: id, sealed }) => JSON.parse(unseal(strapi(), sealed, `social-login.token:${id}`)).accessToken as string);
}

async function dump(): Promise<string> {
  const isSqlite = strapi().db.dialect.client === 'sqlite';
  const names = await (isSqlite
    ? knexOf(strapi())('sqlite_master').where({ type: 'table' }).pluck('name')
    : knexOf(strapi())('information_schema.tables').where({ table_schema: 'public' }).pluck('table_name'));
  const tables = await Promise.all(names.map((name: string) => knexOf(strapi())(name).select('*')));
  return JSON.stringify(tables);
}

test('[39] kept tokens stand nowhere in the database in clear, and open for their own identity only', async () => {
  const tokens = await keptTokens();
  expect(tokens).toHaveLength(3);
  const everything = await dump();
  for (const token of tokens) expect(everything).not.toContain(token);
  const [first, second] = await knexOf(strapi())('social_login_tokens').select('identity_id', 'sealed');
  expect(() => unseal(strapi(), first.sealed, `social-login.token:${second.identity_id}`)).toThrow();
});

test('[39] tokens are no content type and no field: nothing lists, filters, sorts or populates them', async () => {
  expect(Object.keys(strapi().contentTypes).filter((uid) => /token|identit/.test(uid) && uid.includes('social-login'))).toEqual([]);
  for (const query of ['filters[accessToken][$startsWith]=E', 'filters[token][sealed][$contains]=a', 'sort=accessToken', 'populate=*', 'populate[token]=*', 'fields=sealed']) {
    expect((await noor.get(`/api/social-login/identities?${query}`)).status).toBe(400);
  }
  expect(JSON.stringify((await noor.get('/api/social-login/identities')).body)).not.toMatch(/token|sealed|subject/i);
});

test('[38] tokens are neither in the addresses we call nor in our log', async () => {
  const tokens = await keptTokens();
  const wire = town.demo.state.log.entries().map(({ path }) => path);
  expect(wire.length).toBeGreaterThan(0);
  for (const token of tokens) {
    expect(wire.filter((line) => line.includes(token))).toEqual([]);
    expect(logged.filter((line) => line.includes(token))).toEqual([]);
  }
});

test('[39] a new key takes over, and the old one can go', async () => {
  const before = strapi().config.get('plugin::community') as { encryptionKeys: string[] };
  const [oldKey] = before.encryptionKeys;
  const newKey = 'n'.repeat(64);
  strapi().config.set('plugin::community', { ...before, encryptionKeys: [newKey, oldKey] });
  expect((await friends(noor)).data.state).toBe('ready');
  await schedules.of(strapi()).get('social-login.reseal-tokens')?.run({ strapi: strapi(), at: new Date(), signal: AbortSignal.timeout(10_000) });
  strapi().config.set('plugin::community', { ...before, encryptionKeys: [newKey] });
  expect((await friends(noor)).data.state).toBe('ready');
});

test('[77] when access is taken away at Facebook the token goes, and the member is asked again', async () => {
  town.demo.state.authority.revoke('facebook', town.demo.state.clients.facebook[0].id, 'femke');
  const femke = await joined('femke');
  town.demo.state.authority.revoke('facebook', town.demo.state.clients.facebook[0].id, 'femke');
  expect((await friends(femke)).data.state).toBe('not-asked');
  expect(await keptTokens()).toHaveLength(2);
});

test('who stops is not found any more, and keeps no token here', async () => {
  expect((await youssef.delete('/api/social-login/facebook/friends/consent')).status).toBe(204);
  expect(namesOf(await friends(noor))).toEqual([]);
  expect((await friends(youssef)).data.state).toBe('not-asked');
  expect(await keptTokens()).toHaveLength(1);
});

test('a token goes with its account', async () => {
  await noor.link('linkedin', 'noor');
  const { body } = await noor.get('/api/social-login/identities');
  await noor.delete(`/api/social-login/identities/${body.data.find(({ network }: { network: string }) => network === 'facebook').id}`);
  expect(await keptTokens()).toEqual([]);
  expect((await friends(noor)).data.state).toBe('not-linked');
});
