import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { settings, writeSettings } from '@kring/community/extend';
import { drawPicture, readPicture } from '@kring/members/testing';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { join, visitor } from './people';

let house: House;
let editor: string;

beforeAll(async () => {
  house = await bootHouse();
  const { strapi } = house;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
  const email = 'editor@molenwiek.example';
  await strapi.service('admin::user').create({ email, firstname: 'Els', lastname: 'Editor', password: 'Very-long-word-1', isActive: true, roles: [role.id] });
  const { body } = await request(strapi.server.httpServer).post('/admin/login').send({ email, password: 'Very-long-word-1' });
  editor = body.data.token ?? body.data.accessToken;
}, 60_000);
afterAll(() => house.close());

const desk = (method: 'get' | 'post' | 'put' | 'delete', path: string) => request(house.strapi.server.httpServer)[method](`/members${path}`).set('Authorization', `Bearer ${editor}`);

async function admissionIs(changes: Record<string, unknown>) {
  const admission = settings.of(house.strapi).get('members.admission');
  if (admission) await writeSettings(house.strapi, admission, changes);
}

test('an invitation lets as many in as it has uses, even when they come at once', async () => {
  const { body } = await desk('post', '/invitations').send({ note: 'Open dag', uses: 2 }).expect(201);
  const { token } = body.data;
  expect((await visitor(house).send('post', '/invitations/check', { token }).expect(200)).body.data.isWorking).toBe(true);
  await admissionIs({ registrationMode: 'invitation' });
  const came = await Promise.allSettled(['Een', 'Twee', 'Drie'].map((name) => join(house, name, { invitationToken: token })));
  expect(came.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect((await visitor(house).send('post', '/invitations/check', { token })).body.data.isWorking).toBe(false);
  expect((await desk('get', '/invitations')).body.data).toMatchObject([{ note: 'Open dag', uses: 2, usesLeft: 0 }]);
  await admissionIs({ registrationMode: 'open' });
});

test('members invite as far as the editors allow, and take back only their own', async () => {
  const [anna, bert] = [await join(house, 'Anna Nodigt'), await join(house, 'Bert Nodigt')];
  await admissionIs({ invitationsPerMember: 1 });
  const { body } = await anna.send('post', '/me/invitations', {}).expect(201);
  expect((await anna.send('post', '/me/invitations', {}).expect(409)).body.error.details.code).toBe('members.too-many-invitations');
  await bert.send('delete', `/me/invitations/${body.data.id}`).expect(404);
  await anna.send('delete', `/me/invitations/${body.data.id}`).expect(204);
  expect((await visitor(house).send('post', '/invitations/check', { token: body.data.token })).body.data.isWorking).toBe(false);
  await admissionIs({ whoMayInvite: 'editors', invitationsPerMember: 10 });
  await anna.send('post', '/me/invitations', {}).expect(403);
});

test('only the hash of an invitation is kept', async () => {
  const { body } = await desk('post', '/invitations').send({}).expect(201);
  const rows = JSON.stringify(await house.strapi.db.connection('members_invitations').select('*'));
  expect(rows).not.toContain(body.data.token);
});

test('house rules are read in one’s language and accepted in the version that was read', async () => {
  const carla = await join(house, 'Carla Regels', { locale: 'nl' });
  expect((await carla.get('/guidelines').expect(200)).body.data).toBeNull();
  await desk('post', '/guidelines').send({ textNl: 'Wees *aardig*.', textEn: 'Be *kind*.' }).expect(201);
  expect((await carla.get('/guidelines')).body.data).toMatchObject({ version: 1, html: '<p>Wees <em>aardig</em>.</p>', isAccepted: false });
  await carla.send('post', '/me/guidelines', { version: 1 }).expect(200);
  await desk('post', '/guidelines').send({ textNl: 'Nieuw', textEn: 'New' }).expect(201);
  expect((await carla.send('post', '/me/guidelines', { version: 1 }).expect(409)).body.error.details.code).toBe('members.guidelines-outdated');
  expect((await carla.get('/me')).body.data.welcome).toMatchObject({ isGuidelinesAccepted: false, guidelinesVersion: 2, isFinished: false });
  await carla.send('post', '/me/guidelines', { version: 2 }).expect(200);
  const { body } = await carla.send('post', '/me/welcome').expect(200);
  expect(body.data.welcome).toMatchObject({ isGuidelinesAccepted: true, isFinished: true });
});

test('whom the organisation connects with is decided by its editors', async () => {
  const { body } = await desk('put', '/organisation').send({ displayName: 'Molenwiek', headline: 'Bakkerij en molen' }).expect(200);
  const { handle } = body.data;
  const [dirk, eva] = [await join(house, 'Dirk Kring'), await join(house, 'Eva Kring')];
  for (const person of [dirk, eva]) expect((await person.send('put', `/${handle}/connection`).expect(200)).body.data.connection).toBe('requested-by-you');
  expect((await desk('get', '/organisation/requests')).body.data.map(({ memberId }: { memberId: string }) => memberId)).toEqual([eva.memberId, dirk.memberId]);
  await desk('post', `/organisation/requests/${dirk.memberId}`).send({ answer: 'accept' }).expect(204);
  await desk('post', `/organisation/requests/${eva.memberId}`).send({ answer: 'decline' }).expect(204);
  await desk('post', `/organisation/requests/${eva.memberId}`).send({ answer: 'accept' }).expect(404);
  expect((await dirk.get(`/${handle}`)).body.data).toMatchObject({ kind: 'organisation', relation: { connection: 'connected' } });
  expect((await eva.get(`/${handle}`)).body.data.relation.connection).toBe('none');
  await desk('put', '/organisation').send({ displayName: 'Molenwiek U.A.' }).expect(200);
  expect((await dirk.get(`/${handle}`)).body.data).toMatchObject({ displayName: 'Molenwiek U.A.', headline: 'Bakkerij en molen' });
});

const photoTrail = async () => {
  const rows = await house.strapi.db.connection('community_audit_entries').where({ action: 'members.organisation-photo-changed' }).orderBy('id');
  return rows.map(({ facts, actor_kind: actor }: { facts: string; actor_kind: string }) => [actor, JSON.parse(facts).hasPhoto as boolean]);
};

/** What the body parser still keeps of a picture; by its length, because other tests upload as well. */
function isLeft(picture: Buffer): boolean {
  const names = fs.readdirSync(os.tmpdir()).filter((name) => /^[a-z0-9]{25}$/.test(name));
  return names.some((name) => fs.statSync(path.join(os.tmpdir(), name), { throwIfNoEntry: false })?.size === picture.length);
}

test('the organisation has a photo as its members have: made anew, removed with its files, and in the trail', async () => {
  const { body } = await desk('put', '/organisation').send({ displayName: 'Molenwiek' }).expect(200);
  const fien = await join(house, 'Fien Kijkt');
  const shown = async () => (await fien.get(`/${body.data.handle}`)).body.data.photo as Record<string, string> | null;
  const uploads = fs.readdirSync(house.uploads).length;
  const wide = await drawPicture({ width: 901, height: 400, format: 'jpeg' });
  const answer = await desk('post', '/organisation/photo').attach('photo', wide, 'logo.jpg').expect(200);
  expect(answer.body.data.photo).toEqual(await shown());
  const file = await request(house.strapi.server.httpServer).get((await shown())?.large ?? '').buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  });
  expect(await readPicture(file.body as Buffer)).toEqual({ width: 400, height: 400, format: 'webp', hasExif: false });
  await desk('delete', '/organisation/photo').expect(204);
  await desk('delete', '/organisation/photo').expect(204);
  expect(await shown()).toBeNull();
  expect(await photoTrail()).toEqual([['editor', true], ['editor', false]]);
  expect(isLeft(wide)).toBe(false);
  for (let waited = 0; fs.readdirSync(house.uploads).length > uploads && waited < 100; waited += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(fs.readdirSync(house.uploads)).toHaveLength(uploads);
});

test('what is no photo for a member is none for the organisation, and only editors may send one', async () => {
  const picture = await drawPicture({ width: 207, height: 203 });
  const before = await photoTrail();
  for (const bytes of [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), await drawPicture({ width: 10, height: 10 })]) {
    const { body } = await desk('post', '/organisation/photo').attach('photo', bytes, 'logo.png').expect(400);
    expect(body.error.details).toMatchObject({ code: 'members.photo-refused', errors: [{ path: 'files.photo' }] });
  }
  expect((await desk('post', '/organisation/photo').expect(400)).body.error.details.code).toBe('members.photo-refused');
  expect((await desk('post', '/organisation/photo').attach('other', picture, 'logo.png').expect(400)).body.error.details.errors).toMatchObject([{ path: 'files.other' }]);
  await request(house.strapi.server.httpServer).post('/members/organisation/photo').attach('photo', picture, 'logo.png').expect(401);
  expect(isLeft(picture)).toBe(false);
  expect(await photoTrail()).toEqual(before);
});
