import { defineSettings, readSettings, settings, writeSettings } from '@kring/community/extend';
import { z } from 'zod';
import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

const bakery = defineSettings({
  code: 'stand.bakery',
  title: { en: 'Bakery', nl: 'Bakkerij' },
  schema: z.object({
    opensAt: z.number().int().min(0).max(23).default(7).describe('Hour of the day.'),
    slogan: z.string().max(80).default('Fresh every day'),
    isOpen: z.boolean().default(true),
  }),
});

let house: House;
let editor: SignedInEditor;
beforeAll(async () => {
  house = await bootHouse({}, withStand((strapi) => void settings.of(strapi).add(bakery)));
  editor = await signInEditor(house.strapi);
});
afterAll(() => house.close());

test('without a word of an editor, the defaults hold', async () => {
  expect(await readSettings(house.strapi, bakery)).toEqual({ opensAt: 7, slogan: 'Fresh every day', isOpen: true });
});

test('an editor gets the form as JSON Schema with its values', async () => {
  const { body } = await editor.call('get', '/community/settings').expect(200);
  const group = (body.data as { code: string }[]).find(({ code }) => code === 'stand.bakery');
  expect(group).toMatchObject({
    title: { nl: 'Bakkerij' },
    schema: { properties: { opensAt: { type: 'integer', minimum: 0, maximum: 23, default: 7, description: 'Hour of the day.' } } },
    value: { opensAt: 7 },
  });
});

test('a change is stored, seen at once in this process, and traced by field without its value', async () => {
  await editor.call('put', '/community/settings/stand.bakery').send({ opensAt: 6 }).expect(200);
  expect(await readSettings(house.strapi, bakery)).toMatchObject({ opensAt: 6, slogan: 'Fresh every day' });
  const { body } = await editor.call('get', '/community/audit?action=community.settings-changed&subjectId=stand.bakery').expect(200);
  expect(body.data).toEqual([expect.objectContaining({ facts: { fields: 'opensAt' }, actor: { kind: 'editor', id: String(editor.id), name: 'Noor de Vries' } })]);
});

test('what does not fit is refused with the path of its field, and nothing is stored', async () => {
  const { body } = await editor.call('put', '/community/settings/stand.bakery').send({ opensAt: 25, isClosed: true }).expect(400);
  expect((body.error.details.errors as { path: string }[]).map(({ path }) => path).sort()).toEqual(['body.isClosed', 'body.opensAt']);
  expect(await readSettings(house.strapi, bakery)).toMatchObject({ opensAt: 6 });
});

test('two editors who change different fields at once both get their way', async () => {
  await Promise.all([writeSettings(house.strapi, bakery, { opensAt: 8 }), writeSettings(house.strapi, bakery, { slogan: 'Warm' }), writeSettings(house.strapi, bakery, { isOpen: false })]);
  expect(await readSettings(house.strapi, bakery)).toEqual({ opensAt: 8, slogan: 'Warm', isOpen: false });
});

test('a stored value that fits no more falls back to its default and takes no other with it', async () => {
  const store = house.strapi.store({ type: 'plugin', name: 'community' });
  await store.set({ key: 'settings:stand.bakery', value: { opensAt: 'early', slogan: 'Kept', gone: 1 } });
  const { body } = await editor.call('get', '/community/settings/stand.bakery').expect(200);
  expect(body.data.value).toEqual({ opensAt: 7, slogan: 'Kept', isOpen: true });
});

test('whoever lacks the permission sees and changes nothing', async () => {
  const author = await signInEditor(house.strapi, 'strapi-author');
  await author.call('get', '/community/settings').expect(403);
  await author.call('put', '/community/settings/stand.bakery').send({ opensAt: 5 }).expect(403);
  await editor.call('put', '/community/settings/stand.nothing').send({}).expect(404);
});
