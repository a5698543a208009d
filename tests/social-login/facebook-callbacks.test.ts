import type { AddressInfo } from 'node:net';
import { knexOf } from '@kring/community/extend';
import request from 'supertest';
import { openTown, type Town } from './networks';
import { aboutPerson, signRequest } from './signed-requests';

jest.setTimeout(20_000);

let town: Town;
let secret: string;
beforeAll(async () => {
  town = await openTown();
  [{ secret }] = town.demo.state.clients.facebook;
  const { httpServer } = town.house.strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}/api/social-login/facebook`;
  Object.assign(town.demo.state.clients.facebook[0], { deauthorizeUrl: `${base}/deauthorize`, dataDeletionUrl: `${base}/data-deletion` });
}, 90_000);
afterAll(() => town.close());

const server = () => town.house.strapi.server.httpServer;
const knex = () => knexOf(town.house.strapi);
const subjectOf = (person: string) => town.demo.state.people.find(person)?.accounts.facebook?.id ?? '';
const identitiesAt = (subject: string) => knex()('social_login_identities').where({ network: 'facebook', subject });
const post = (path: string, signedRequest: string) => request(server()).post(`/api/social-login/facebook/${path}`).type('form').send({ signed_request: signedRequest });

/** What Facebook does when a person presses the button there. */
async function pressAtFacebook(kind: 'deauthorize' | 'data-deletion', person: string): Promise<{ status: number; body: string }> {
  const { body } = await request(town.running.url).post(`/control/facebook/${kind}`).send({ person }).expect(200);
  return body;
}

test('[75] a deletion asked for at Facebook removes what came from there; the member stays with their other way in', async () => {
  const browser = town.browser();
  await browser.login('facebook', 'ruben');
  await browser.link('linkedin', 'ruben');
  const { handle } = (await browser.me()).body.data;
  const answer = await pressAtFacebook('data-deletion', 'ruben');
  const { url, confirmation_code: code } = JSON.parse(answer.body);
  expect([answer.status, url]).toEqual([200, `http://localhost:1337/api/social-login/deletions/${code}/page`]);
  expect(await identitiesAt(subjectOf('ruben'))).toEqual([]);

  expect((await browser.me()).status).toBe(401);
  const back = town.browser();
  await back.login('linkedin', 'ruben');
  expect((await back.me()).body.data).toMatchObject({ handle, state: 'active' });
  const status = await request(server()).get(`/api/social-login/deletions/${code}`).expect(200);
  expect(status.body.data.state).toBe('done');
});

test('[75] a member without another way in begins to leave', async () => {
  const browser = town.browser();
  await browser.login('facebook', 'piet');
  const { memberId } = (await browser.me()).body.data;
  const { confirmation_code: code } = JSON.parse((await pressAtFacebook('data-deletion', 'piet')).body);
  expect((await knex()('members_members').where({ document_id: memberId }).first()).state).toBe('leaving');
  expect((await request(server()).get(`/api/social-login/deletions/${code}`)).body.data.state).toBe('account-leaving');
});

test('[75] the same request again, a later one, and two at once are one deletion', async () => {
  await town.browser().login('facebook', 'femke');
  const signed = signRequest(aboutPerson(subjectOf('femke')), secret);
  const [first, second] = await Promise.all([post('data-deletion', signed).expect(200), post('data-deletion', signed).expect(200)]);
  const later = await post('data-deletion', signRequest(aboutPerson(subjectOf('femke'), 1), secret)).expect(200);
  expect(new Set([first, second, later].map(({ body }) => body.confirmation_code)).size).toBe(1);
});

test('[75] a replayed request does not touch an account that came back since', async () => {
  await town.browser().login('facebook', 'kevin');
  const signed = signRequest(aboutPerson(subjectOf('kevin')), secret);
  const { body } = await post('data-deletion', signed).expect(200);
  await town.browser().login('facebook', 'kevin');
  expect((await post('data-deletion', signed).expect(200)).body).toEqual(body);
  expect(await identitiesAt(subjectOf('kevin'))).toHaveLength(1);
});

test('[75] a person who was never here gets an answer of the same form', async () => {
  const { body } = await post('data-deletion', signRequest(aboutPerson('999999999'), secret)).expect(200);
  expect(body).toEqual({ url: expect.stringMatching(/^http:\/\/localhost:1337\/api\/social-login\/deletions\/[0-9a-f]{48}\/page$/), confirmation_code: expect.stringMatching(/^[0-9a-f]{48}$/) });
  expect((await request(server()).get(`/api/social-login/deletions/${body.confirmation_code}`)).body.data.state).toBe('done');
});

test.each([
  ['another secret', (person: string) => signRequest(aboutPerson(person), 'not-the-secret')],
  ['no algorithm', (person: string) => signRequest({ ...aboutPerson(person), algorithm: undefined }, 'SECRET')],
  ['algorithm none', (person: string) => signRequest({ ...aboutPerson(person), algorithm: 'none' }, 'SECRET')],
  ['a time long ago', (person: string) => signRequest(aboutPerson(person, 2 * 60 * 60), 'SECRET')],
  ['a truncated payload', (person: string) => signRequest(aboutPerson(person), 'SECRET').slice(0, -5)],
  ['an extra part', (person: string) => `${signRequest(aboutPerson(person), 'SECRET')}.x`],
  ['no signature', () => 'nothing'],
])('[75] with %s nothing is deleted', async (_defect, make) => {
  const browser = town.browser();
  if ((await identitiesAt(subjectOf('youssef'))).length === 0) await browser.login('facebook', 'youssef');
  const signed = make(subjectOf('youssef'));
  const again = signed.startsWith('nothing') ? signed : resigned(signed);
  for (const path of ['data-deletion', 'deauthorize']) {
    const { body } = await post(path, again).expect(400);
    expect(body.error.details.code).toBe('social-login.signed-request-refused');
  }
  expect(await identitiesAt(subjectOf('youssef'))).toEqual([expect.objectContaining({ revoked_at: null })]);
});

/** Where only the payload is at fault, the signature is right. */
function resigned(signed: string): string {
  const [, encoded, extra] = signed.split('.');
  const payload: { algorithm?: string; issued_at?: number } | null = parse(encoded);
  const isContentAtFault = payload !== null && (payload.algorithm !== 'HMAC-SHA256' || (payload.issued_at ?? 0) < Date.now() / 1000 - 3600);
  if (!isContentAtFault) return signed;
  return [signRequest(payload, secret), extra].filter(Boolean).join('.');
}

function parse(encoded: string) {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

test('[75] a body of a megabyte, an empty one and one in JSON with a list are refused', async () => {
  expect([400, 413]).toContain((await post('data-deletion', 'x'.repeat(1024 * 1024))).status);
  await request(server()).post('/api/social-login/facebook/data-deletion').type('form').send('').expect(400);
  await request(server()).post('/api/social-login/facebook/data-deletion').send({ signed_request: ['a'] }).expect(400);
});

test('[76] the status page says nothing about the person, and its code can not be guessed', async () => {
  const person = town.demo.state.people.find('ria');
  await town.browser().login('facebook', 'ria');
  const { url, confirmation_code: code } = JSON.parse((await pressAtFacebook('data-deletion', 'ria')).body);
  const onward = await request(server()).get(new URL(url).pathname).expect(303);
  expect(onward.headers.location).toBe(`http://localhost:1337/deletions/${code}`);
  const page = await request(server()).get(`/deletions/${code}`).set({ Accept: 'text/html', 'Accept-Language': 'nl' }).expect(200);
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.text).toContain('Je verzoek om te wissen');
  for (const secretOfPerson of [person?.name, person?.email, subjectOf('ria'), 'Ria']) expect(page.text).not.toContain(secretOfPerson);
  const { body } = await request(server()).get(`/api/social-login/deletions/${code}`).expect(200);
  expect(Object.keys(body.data).sort()).toEqual(['requestedAt', 'state']);
  expect(code).toMatch(/^[0-9a-f]{48}$/);
  await request(server()).get(`/api/social-login/deletions/${'0'.repeat(48)}`).expect(404);
  await request(server()).get('/api/social-login/deletions/1').expect(400);
  const rows = await knex()('social_login_deletions').select('*');
  expect(JSON.stringify(rows)).not.toContain(subjectOf('ria'));
});

test('[77] who takes our access away at Facebook keeps the account, marked, until they log in again', async () => {
  const browser = town.browser();
  await browser.login('facebook', 'zoe');
  expect((await pressAtFacebook('deauthorize', 'zoe')).status).toBe(200);
  const list = async () => (await browser.get('/api/social-login/identities')).body.data;
  expect(await list()).toEqual([expect.objectContaining({ network: 'facebook', isRevoked: true })]);
  await town.browser().login('facebook', 'zoe');
  expect(await list()).toEqual([expect.objectContaining({ network: 'facebook', isRevoked: false })]);
});
