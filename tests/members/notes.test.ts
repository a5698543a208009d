import { schedules } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { join, signIn, visitor, type Person } from './people';

let house: House;
let editor: SignedInEditor;
beforeAll(async () => {
  house = await bootHouse({ DEMO_NETWORKS: 'true', MAIL_INBOX: 'true' });
  editor = await signInEditor(house.strapi);
}, 60_000);
afterAll(() => house.close());

const notesOf = async (person: Person) => (await person.get('/me/notes').expect(200)).body.data as { id: string; kind: string; text: string | null }[];
const tell = (memberId: string, message: string) => editor.call('post', `/members/people/${memberId}/message`).send({ message });

test('a message waits on the site for a member without an address, until they put it away', async () => {
  const lot = await join(house, 'Lot Zonder', { email: 'lot@example.org', isEmailVerified: false });
  await tell(lot.memberId, 'Kom je <b>morgen</b>?').expect(200);
  const [note] = await notesOf(lot);
  expect(note).toMatchObject({ kind: 'message', text: 'Kom je <b>morgen</b>?' });
  await lot.send('delete', `/me/notes/${note.id}`).expect(204);
  expect(await notesOf(lot)).toEqual([]);
  expect((await lot.send('delete', `/me/notes/${note.id}`).expect(404)).body.error.details.code).toBe('members.note-not-found');
});

test('a message goes by mail as well to an address that was proved', async () => {
  const kees = await join(house, 'Kees Post', { email: 'kees@example.org', isEmailVerified: true });
  await tell(kees.memberId, 'De oven is aan.').expect(200);
  await settle(house.strapi);
  const mails = await house.strapi.db.connection('community_demo_mails').select('recipient', 'text');
  expect(mails).toEqual([{ recipient: 'kees@example.org', text: expect.stringContaining('De oven is aan.') }]);
  expect(await notesOf(kees)).toHaveLength(1);
});

test('nobody reads or puts away the notes of somebody else', async () => {
  const [anna, nosy] = [await join(house, 'Anna Eigen'), await join(house, 'Nico Gluurt')];
  await tell(anna.memberId, 'Alleen voor Anna.').expect(200);
  expect(await notesOf(nosy)).toEqual([]);
  const [note] = await notesOf(anna);
  await nosy.send('delete', `/me/notes/${note.id}`).expect(404);
  await visitor(house).get('/me/notes').expect(401);
  expect(await notesOf(anna)).toHaveLength(1);
});

test('who can’t log in and has no proved address is not told, and the editor reads so', async () => {
  const out = await join(house, 'Otto Buiten');
  await editor.call('post', `/members/people/${out.memberId}/suspend`).send({ reason: 'Spam.' }).expect(200);
  expect((await tell(out.memberId, 'Hoor je mij?').expect(409)).body.error.details.code).toBe('members.no-address');
});

test('an export that is ready and an approval are told on the site', async () => {
  const eva = await join(house, 'Eva Uitvoer');
  await eva.send('post', '/me/export').expect(202);
  await settle(house.strapi);
  expect(await notesOf(eva)).toMatchObject([{ kind: 'exported', text: null }]);
  await editor.call('post', `/members/people/${eva.memberId}/withdraw`).send({ reason: 'Kijken.' }).expect(200);
  await editor.call('post', `/members/people/${eva.memberId}/approve`).send({}).expect(200);
  expect((await notesOf(await signIn(house, eva.memberId))).map(({ kind }) => kind)).toEqual(['approved', 'exported']);
});

test('a word about an export goes with its file, other notes after ninety days', async () => {
  const frank = await join(house, 'Frank Oud');
  const knex = house.strapi.db.connection;
  await tell(frank.memberId, 'Oud bericht.').expect(200);
  await frank.send('post', '/me/export').expect(202);
  await settle(house.strapi);
  const { signal } = new AbortController();
  const sweep = schedules.of(house.strapi).get('members.sweep');
  await sweep?.run({ strapi: house.strapi, at: new Date(Date.now() + 8 * 86_400_000), signal });
  expect(await knex('members_notes').where({ kind: 'exported' })).toEqual([]);
  expect(await notesOf(frank)).toMatchObject([{ kind: 'message' }]);
  await sweep?.run({ strapi: house.strapi, at: new Date(Date.now() + 91 * 86_400_000), signal });
  expect(await knex('members_notes')).toEqual([]);
});
