import fs from 'node:fs';
import { readSettings, settings, writeSettings } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import { drawPicture, readPicture } from '@kring/members/testing';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { join, signIn, visitor } from './people';


let house: House;
beforeAll(async () => {
  house = await bootHouse();
  const knex = house.strapi.db.connection;
  await knex('members_themes').insert([
    { document_id: 'theme1', slug: 'bread', name_nl: 'Brood', name_en: 'Bread', position: 2 },
    { document_id: 'theme2', slug: 'mill', name_nl: 'Molen', name_en: 'Mill', position: 1 },
  ]);
  await open();
}, 60_000);
afterAll(() => house.close());

async function open() {
  const profiles = settings.of(house.strapi).get('members.profiles');
  if (profiles) await writeSettings(house.strapi, profiles, { newProfileVisibility: 'public' });
}

test('a member changes their profile and everybody sees what is meant for them', async () => {
  const anna = await join(house, 'Anna Bakker');
  const bert = await join(house, 'Bert Ander');
  const changes = {
    headline: 'Bakes rye', about: 'I *bake*.\n\n<script>x</script>', location: 'Utrecht', links: [{ label: 'Site', url: 'https://example.org/a' }],
    languages: ['nl', 'en'], themes: ['bread'], audiences: { location: 'me', links: 'public', languages: 'members' },
  };
  const { body } = await anna.send('patch', '/me', changes).expect(200);
  expect(body.data).toMatchObject({ headline: 'Bakes rye', location: 'Utrecht', themes: [{ slug: 'bread', name: 'Bread' }] });
  const asMember = (await bert.get('/anna-bakker').expect(200)).body.data;
  expect(asMember).toMatchObject({ location: null, languages: ['nl', 'en'], links: [{ label: 'Site' }], about: { html: expect.stringContaining('<em>bake</em>') } });
  expect(asMember.about.html).not.toContain('<script');
  const asVisitor = (await visitor(house).get('/anna-bakker').set('Accept-Language', 'en').expect(200)).body.data;
  expect(asVisitor).toMatchObject({ location: null, languages: [], links: [{ label: 'Site' }], relation: null, can: { follow: false } });
  const preview = (await anna.get('/me/as?audience=public').expect(200)).body.data;
  expect({ ...preview, can: null }).toEqual({ ...asVisitor, can: null });
});

test('fields not given stay, and nothing is half-written when one field is wrong', async () => {
  const carla = await join(house, 'Carla Half');
  await carla.send('patch', '/me', { headline: 'First', location: 'Ede' }).expect(200);
  const { body } = await carla.send('patch', '/me', { headline: 'Second', themes: ['no-such-theme'] }).expect(400);
  expect(body.error.details.errors[0].path).toBe('body.themes.0');
  expect((await carla.get('/me')).body.data).toMatchObject({ headline: 'First', location: 'Ede' });
});

test.each([
  ['an unknown field', { nickname: 'x' }, 'body.nickname'],
  ['a state', { state: 'active' }, 'body.state'],
  ['the staff mark', { isStaff: true }, 'body.isStaff'],
  ['a number as name', { displayName: 7 }, 'body.displayName'],
  ['an empty name', { displayName: ' \u200B ' }, 'body.displayName'],
  ['a name too long', { displayName: 'x'.repeat(81) }, 'body.displayName'],
  ['a script as link', { links: [{ label: 'x', url: 'javascript:alert(1)' }] }, 'body.links.0.url'],
  ['a link without a host', { links: [{ label: 'x', url: 'https://' }] }, 'body.links.0.url'],
  ['too many links', { links: Array.from({ length: 7 }, () => ({ label: 'x', url: 'https://example.org' })) }, 'body.links'],
  ['an unknown audience', { audiences: { about: 'friends' } }, 'body.audiences.about'],
  ['an audience for an unknown field', { audiences: { email: 'public' } }, 'body.audiences.email'],
  ['a list as body', [], 'body'],
])('%s is refused with its path', async (_what, changes, path) => {
  const person = await join(house, 'Dirk Wrong');
  const { body } = await person.send('patch', '/me', changes).expect(400);
  expect(body.error.details.errors[0].path).toBe(path);
});

test('a new handle works at once and the old one leads to it', async () => {
  const eva = await join(house, 'Eva Verhuist');
  await eva.send('put', '/me/handle', { handle: 'Eva-Nieuw' }).expect(200);
  const { body } = await visitor(house).get('/eva-verhuist').expect(200);
  expect(body.meta.movedTo).toBe('eva-nieuw');
  expect(body.data.handle).toBe('eva-nieuw');
  await eva.send('put', '/me/handle', { handle: 'eva-weer' }).expect(409);
});

test('handles of others, old handles of others and words of the site are refused', async () => {
  const frank = await join(house, 'Frank Oud');
  await frank.send('put', '/me/handle', { handle: 'frank-nu' }).expect(200);
  const guus = await join(house, 'Guus');
  for (const taken of ['frank-nu', 'frank-oud']) expect((await guus.send('put', '/me/handle', { handle: taken }).expect(409)).body.error.details.code).toBe('members.handle-taken');
  for (const bad of ['me', 'admin', 'ab', 'a b c', '-abc', 'Ünï', 'x'.repeat(31), 'a--b']) {
    expect((await guus.send('put', '/me/handle', { handle: bad }).expect(400)).body.error.details.errors[0].path).toBe('body.handle');
  }
});

test('two members who want one handle at the same time: one gets it', async () => {
  const [one, two] = [await join(house, 'Race One'), await join(house, 'Race Two')];
  const answers = await Promise.all([one, two].map((person) => person.send('put', '/me/handle', { handle: 'gewild' })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('a hidden profile and a profile for members do not exist for others', async () => {
  const hidden = await join(house, 'Ina Verborgen');
  const other = await join(house, 'Jan Ander');
  await hidden.send('patch', '/me', { visibility: 'members' }).expect(200);
  await visitor(house).get('/ina-verborgen').expect(404);
  await other.get('/ina-verborgen').expect(200);
  await hidden.send('patch', '/me', { visibility: 'hidden' }).expect(200);
  const unknown = (await other.get('/no-such-member').expect(404)).body;
  expect((await other.get('/ina-verborgen').expect(404)).body).toEqual(unknown);
  await hidden.get('/ina-verborgen').expect(200);
});

test('a photo is turned upright, cropped, freed of its metadata and kept in three sizes', async () => {
  const kees = await join(house, 'Kees Foto');
  const wide = await drawPicture({ width: 800, height: 400, format: 'jpeg', orientation: 6, copyright: 'Kees Secret' });
  const { body } = await kees.send('post', '/me/avatar').attach('photo', wide, 'x.png').expect(200);
  const { photo } = body.data;
  for (const [size, pixels] of [['large', 400], ['medium', 192], ['small', 64]] as const) {
    const { body: file } = await request(house.strapi.server.httpServer).get(photo[size]).buffer(true).parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
    expect(await readPicture(file as Buffer)).toEqual({ width: pixels, height: pixels, format: 'webp', hasExif: false });
    expect((file as Buffer).includes('Kees Secret')).toBe(false);
  }
  await kees.send('delete', '/me/avatar').expect(204);
  expect((await kees.get('/me')).body.data.photo).toBeNull();
});

test('what is no photo, is too small or too large in pixels is refused and leaves no file', async () => {
  const before = fs.readdirSync(house.uploads).length;
  const lot = await join(house, 'Lot Geenfoto');
  const tiny = await drawPicture({ width: 10, height: 10 });
  const bomb = await drawPicture({ width: 6000, height: 6000 });
  const cut = (await drawPicture({ width: 300, height: 300, format: 'jpeg' })).subarray(0, 200);
  for (const bytes of [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), Buffer.from('GIF89a'), tiny, bomb, cut, Buffer.alloc(0)]) {
    const answer = await lot.send('post', '/me/avatar').attach('photo', bytes, 'photo.jpg');
    expect([answer.status, answer.body.error?.details?.code]).toEqual([400, 'members.photo-refused']);
  }
  await lot.send('post', '/me/avatar').expect(400);
  expect(fs.readdirSync(house.uploads)).toHaveLength(before);
});

test('a photo from a network never replaces one’s own', async () => {
  const mia = await join(house, 'Mia Eigen');
  const image = await drawPicture({ width: 200, height: 200 });
  const door = members(house.strapi);
  expect(await door.setPhoto({ memberId: mia.memberId, image, origin: 'network' })).toBe(true);
  expect(await door.setPhoto({ memberId: mia.memberId, image, origin: 'own' })).toBe(true);
  expect(await door.setPhoto({ memberId: mia.memberId, image, origin: 'network' })).toBe(false);
  await door.removeNetworkPhoto(mia.memberId);
  expect((await mia.get('/me')).body.data.photoOrigin).toBe('own');
});

test('a member sees where they are signed in and ends what they like; nobody ends another’s', async () => {
  const nora = await join(house, 'Nora');
  const phone = await signIn(house, nora.memberId);
  const stranger = await join(house, 'Vreemde');
  const { body } = await nora.get('/me/sessions').expect(200);
  expect(body.data).toHaveLength(2);
  expect(body.data.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toMatchObject({ device: 'Firefox · Linux', place: null, way: 'tests' });
  await stranger.send('delete', `/me/sessions/${phone.session.sessionId}`).expect(404);
  await phone.get('/me').expect(200);
  await nora.send('delete', `/me/sessions/${phone.session.sessionId}`).expect(204);
  await phone.get('/me').expect(401);
  const tablet = await signIn(house, nora.memberId);
  await nora.send('delete', '/me/sessions').expect(204);
  await tablet.get('/me').expect(401);
  await nora.get('/me').expect(200);
});

test('leaving hides a member at once and staying brings them back', async () => {
  const otto = await join(house, 'Otto Weg');
  const { body } = await otto.send('post', '/me/leave', { mode: 'delete' }).expect(200);
  expect(body.data).toMatchObject({ state: 'leaving', leaving: { mode: 'delete' } });
  await visitor(house).get('/otto-weg').expect(404);
  await otto.send('post', '/me/stay').expect(200);
  await visitor(house).get('/otto-weg').expect(200);
});

test('a recent sign-in is needed to leave', async () => {
  const piet = await join(house, 'Piet Lang');
  await house.strapi.db.connection('members_sessions').update({ signed_in_at: new Date(Date.now() - 3_600_000) }).where({ session_id: piet.session.sessionId });
  expect((await piet.send('post', '/me/leave', { mode: 'delete' }).expect(403)).body.error.details.code).toBe('community.recent-sign-in-required');
});

test('settings of profiles have defaults', async () => {
  const profiles = settings.of(house.strapi).get('members.profiles');
  expect(profiles && (await readSettings(house.strapi, profiles))).toMatchObject({ graceDays: 7 });
});
