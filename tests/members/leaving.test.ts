import { isPostgres, jobs, schedules, settings, writeSettings } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { drawPicture } from '@kring/members/testing';
import fs from 'node:fs';
import path from 'node:path';
import type request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { signInEditor } from '../house/editor';
import { reply, say, wall } from '../wall/talk';
import { join, signIn, visitor, type Person } from './people';
import { readZip } from './zip';

let house: House;
beforeAll(async () => {
  house = await bootHouse();
}, 60_000);
afterAll(() => house.close());

const binary = (call: request.Test) =>
  call.buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  });

/** Every table of the database with a row that holds one of these words. */
async function tablesHolding(words: readonly string[]): Promise<string[]> {
  const knex = house.strapi.db.connection;
  const tables: string[] = isPostgres(house.strapi)
    ? (await knex('information_schema.tables').where({ table_schema: 'public' }).select('table_name as name')).map(({ name }: { name: string }) => name)
    : (await knex('sqlite_master').where({ type: 'table' }).select('name')).map(({ name }: { name: string }) => name);
  const found: string[] = [];
  for (const table of tables) {
    const rows = (await knex(table).select('*')) as Record<string, unknown>[];
    const text = rows.map((row) => Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value))).join(' ')).join(' ').toLowerCase();
    if (words.some((word) => text.includes(word))) found.push(table);
  }
  return found;
}

/** Words on the wall: her own, which may stay without a name, and those of a friend who calls her by both her handles. */
async function talk(zelda: Person, friend: Person): Promise<void> {
  const own = await say(zelda, 'Deze woorden blijven');
  const { postId } = await say(friend, 'Dag @Quispel-Nu en @zelda-quispelgast', { kind: 'discussion', title: 'Over @quispel-nu' });
  await friend.send('patch', `${wall}/posts/${postId}`, { text: 'Dag @quispel-nu!' }).set('Idempotency-Key', 'friend-1').expect(200);
  const { commentId } = await reply(friend, own.postId, '@zelda-quispelgast zegt het');
  await friend.send('patch', `${wall}/comments/${commentId}`, { text: '(@QUISPEL-NU) zegt het' }).expect(200);
  await reply(zelda, postId, 'Ook dit blijft');
  await zelda.send('put', `${wall}/posts/${postId}/reactions/thanks`).expect(200);
  await zelda.send('put', `${wall}/drafts/post`, { text: 'Quispelconcept' }).expect(200);
  await friend.send('put', `${wall}/drafts/post`, { text: 'Zal ik @quispel-nu vragen?' }).expect(200);
}

async function liveFully(): Promise<{ zelda: Person; friend: Person }> {
  const { memberId } = await join(house, 'Zelda Quispelgast', { email: 'zelda.quispel@example.org', isEmailVerified: true, headline: 'Quispelt graag' });
  const editor = await signInEditor(house.strapi);
  for (const [act, facts] of [['withdraw', { reason: 'Quispelreden.' }], ['approve', {}], ['message', { message: 'Quispelbericht.' }]] as const) {
    await editor.call('post', `/members/people/${memberId}/${act}`).send(facts).expect(200);
  }
  const zelda = await signIn(house, memberId);
  const friend = await join(house, 'Vriend Blijft');
  await zelda.send('patch', '/me', { about: 'Ik ben Quispelgast.', location: 'Quispeldam', links: [{ label: 'Quispel', url: 'https://quispel.example' }] }).set('Idempotency-Key', 'zelda-1').expect(200);
  await zelda.send('put', '/me/handle', { handle: 'quispel-nu' }).expect(200);
  await zelda.send('post', '/me/avatar').attach('photo', await drawPicture({ width: 300, height: 300 }), 'quispel.png').expect(200);
  for (const [one, other] of [[zelda, friend.handle], [friend, 'quispel-nu']] as const) {
    await one.send('put', `/${other}/follow`).expect(200);
    await one.send('put', `/${other}/connection`).expect(200);
  }
  const { body } = await zelda.send('post', '/me/lists', { name: 'Quispellijst' }).expect(201);
  await zelda.send('put', `/me/lists/${body.data.id}/members/${friend.handle}`).expect(204);
  await zelda.send('post', '/me/invitations', { note: 'Voor tante Quispel' }).expect(201);
  await talk(zelda, friend);
  await settle(house.strapi);
  return { zelda, friend };
}

test('an export holds everything as JSON and as a page, for the member alone, for seven days', async () => {
  const anna = await join(house, 'Anna Uitvoer', { email: 'anna@example.org', isEmailVerified: true, locale: 'nl' });
  const nosy = await join(house, 'Nieuwsgierig');
  await anna.send('patch', '/me', { about: 'Over <b>mij</b>' }).expect(200);
  await anna.send('put', `/${nosy.handle}/follow`).expect(200);
  const { body: asked } = await anna.send('post', '/me/export').expect(202);
  expect(asked.data.state).toBe('waiting');
  await settle(house.strapi);
  const [ready] = (await anna.get('/me/exports').expect(200)).body.data;
  expect(ready).toMatchObject({ id: asked.data.id, state: 'ready' });
  const answer = await binary(anna.get(`/me/exports/${ready.id}/file`)).expect(200);
  expect(answer.headers['content-type']).toContain('application/zip');
  const files = readZip(answer.body as Buffer);
  const data = JSON.parse(files.get('data.json') ?? '{}');
  expect(data['members.profile'][0]).toMatchObject({ handle: 'anna-uitvoer', about: 'Over <b>mij</b>', email: 'anna@example.org' });
  expect(data['members.relations']).toMatchObject([{ kind: 'following', handle: nosy.handle }]);
  expect(files.get('lees-mij.html')).toContain('Over &lt;b&gt;mij&lt;/b&gt;');
  await nosy.get(`/me/exports/${ready.id}/file`).expect(404);
  await visitor(house).get(`/me/exports/${ready.id}/file`).expect(401);
  expect(await tablesHolding(['over <b>mij'])).toEqual(['members_members']);
  await house.strapi.db.connection('members_exports').update({ expires_at: new Date(Date.now() - 1000) });
  await anna.get(`/me/exports/${ready.id}/file`).expect(404);
});

test('after leaving nothing of the person is left in any table, and no file', async () => {
  const { zelda, friend } = await liveFully();
  await zelda.send('post', '/me/export').expect(202);
  await settle(house.strapi);
  const photo = (await zelda.get('/me')).body.data.photo as Record<string, string>;
  const words = ['quispel', 'zelda'];
  expect((await tablesHolding(words)).sort()).toEqual(expect.arrayContaining(['members_handles', 'members_invitations', 'members_lists', 'members_members', 'up_users', 'wall_comments', 'wall_drafts', 'wall_posts', 'wall_revisions']));

  const profiles = settings.of(house.strapi).get('members.profiles');
  if (profiles) await writeSettings(house.strapi, profiles, { graceDays: 0 });
  await zelda.send('post', '/me/leave', { mode: 'keep-without-name' }).expect(200);
  await schedules.of(house.strapi).get('members.erase-leavers')?.run({ strapi: house.strapi, at: new Date(), signal: new AbortController().signal });
  await settle(house.strapi);

  expect(await tablesHolding(words)).toEqual([]);
  for (const url of Object.values(photo)) expect(fs.existsSync(path.join(house.uploads, path.basename(url)))).toBe(false);
  await zelda.get('/me').expect(401);
  for (const handle of ['quispel-nu', 'zelda-quispelgast']) await friend.get(`/${handle}`).expect(404);
  expect((await friend.get('/me')).body.data.counts).toEqual({ followers: 0, following: 0, connections: 0 });
  const row = await house.strapi.db.connection('members_members').where({ document_id: zelda.memberId }).first();
  expect(row).toMatchObject({ state: 'gone', display_name: '–', email: null, user_id: null, photo: null });
  await jobs.of(house.strapi).get('members.erase-member')?.run({ strapi: house.strapi, payload: { memberId: zelda.memberId }, signal: new AbortController().signal, attempt: 2 });
});

test('who changes their mind in time is not erased', async () => {
  const eva = await join(house, 'Eva Toch');
  await eva.send('post', '/me/leave', { mode: 'delete' }).expect(200);
  await eva.send('post', '/me/stay').expect(200);
  await schedules.of(house.strapi).get('members.erase-leavers')?.run({ strapi: house.strapi, at: new Date(), signal: new AbortController().signal });
  await jobs.of(house.strapi).get('members.erase-member')?.run({ strapi: house.strapi, payload: { memberId: eva.memberId }, signal: new AbortController().signal, attempt: 1 });
  expect((await eva.get('/me').expect(200)).body.data.state).toBe('active');
});
