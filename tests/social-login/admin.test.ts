import request from 'supertest';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { openTown, type Town } from './networks';
import { joined, somebody } from './people';

// Many browsers, one machine: what counts is the answer.
jest.setTimeout(60_000);

let town: Town;
let editor: SignedInEditor;
beforeAll(async () => {
  town = await openTown();
  editor = await signInEditor(town.house.strapi);
}, 90_000);
beforeEach(() => town.forget());
afterAll(() => town.close());

const admin = (method: 'get' | 'post', path: string) => editor.call(method, `/social-login${path}`);

interface Row {
  code: string;
  memberCount: number;
  state: string;
  keys: { field: string; isSet: boolean }[];
  redirectUrl: string;
  lastFailure: { reason: string; detail: string } | null;
}

const rowOf = async (code: string) => ((await admin('get', '/networks').expect(200)).body.data as Row[]).find((row) => row.code === code) as Row;

test('an editor sees the state of each network and nothing of its keys', async () => {
  await joined(town, 'linkedin', somebody(town));
  const answer = await admin('get', '/networks').expect(200);
  const row = await rowOf('linkedin');
  expect(row).toMatchObject({
    state: 'ready',
    memberCount: 1,
    redirectUrl: 'http://localhost:1337/api/social-login/linkedin/callback',
    keys: [{ field: 'clientId', isSet: true }, { field: 'clientSecret', isSet: true }],
    scopes: ['openid', 'profile', 'email'],
    lastSuccessAt: expect.any(String),
  });
  for (const { id, secret } of Object.values(town.demo.state.clients).flat()) {
    expect(answer.text).not.toContain(secret);
    expect(answer.text).not.toContain(id);
  }
  expect(answer.text).not.toContain('somebody-');
});

test.each(['facebook', 'linkedin', 'x'] as const)('the test button tells keys of %s that work from keys that don’t, without anybody logging in', async (network) => {
  expect((await admin('post', `/networks/${network}/test`).send({}).expect(200)).body.data).toEqual({ works: true, reason: 'ok', detail: null });
  const client = town.demo.state.clients[network][0];
  const { secret } = client;
  client.secret = 'changed-at-the-network';
  try {
    expect((await admin('post', `/networks/${network}/test`).send({})).body.data).toMatchObject({ works: false, reason: 'misconfigured' });
    expect(await rowOf(network)).toMatchObject({ state: 'failing', lastFailure: { reason: 'misconfigured' } });
  } finally {
    client.secret = secret;
  }
  await admin('post', `/networks/${network}/test`).send({});
  expect((await rowOf(network)).state).toBe('ready');
});

test('a network that is down is told apart from keys that are wrong', async () => {
  town.misbehave({ network: 'linkedin', endpoint: 'token', name: 'server-error' });
  expect((await admin('post', '/networks/linkedin/test').send({})).body.data).toMatchObject({ works: false, reason: 'provider-error', detail: expect.stringContaining('answered 500') });
});

test('who has no right in the admin sees and tests nothing', async () => {
  const { httpServer } = town.house.strapi.server;
  await request(httpServer).get('/social-login/networks').expect(401);
  await request(httpServer).post('/social-login/networks/x/test').expect(401);
  const member = await joined(town, 'linkedin', somebody(town));
  expect((await member.get('/social-login/networks')).status).toBe(401);
});
