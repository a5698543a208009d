import { settle } from '@kring/community/testing';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { signInEditor } from '../house/editor';
import { join, visitor, type Person } from './people';

let house: House;
let anna: Person;
let viewer: Person;

beforeAll(async () => {
  house = await bootHouse();
  const knex = house.strapi.db.connection;
  await knex('members_themes').insert([{ document_id: 'theme1', slug: 'bread', name_nl: 'Brood', name_en: 'Bread', position: 1 }]);
  await knex('members_departments').insert([{ document_id: 'department1', slug: 'mill', name_nl: 'Molen', name_en: 'Mill', position: 1 }]);
  anna = await join(house, 'Ånna-Zoë de Vriès', { headline: 'Bakt desembrood' });
  await anna.send('patch', '/me', { visibility: 'public', themes: ['bread'] }).expect(200);
  const bert = await join(house, 'Bert Molenaar');
  const { id } = await knex('members_departments').where({ slug: 'mill' }).first('id');
  await knex('members_members').where({ document_id: bert.memberId }).update({ is_staff: true, job_title: 'Molenaar', department_id: id });
  viewer = await join(house, 'Carla Kijkt');
}, 60_000);
afterAll(() => house.close());

const find = async (who: { get: Person['get'] }, query: string) => {
  const { body } = await who.get(`/?${query}`).expect(200);
  return body.data.map(({ displayName }: { displayName: string }) => displayName);
};

test.each([
  ['anna', ['Ånna-Zoë de Vriès']],
  ['ÅNNA', ['Ånna-Zoë de Vriès']],
  ['vries zoe', ['Ånna-Zoë de Vriès']],
  ['vri ann', ['Ånna-Zoë de Vriès']],
  ['desem', ['Ånna-Zoë de Vriès']],
  ['nna', []],
  ['anna bert', []],
  ['b', ['Bert Molenaar', 'Ånna-Zoë de Vriès']],
  ['***', []],
])('searching for %p finds beginnings of words, accents or not', async (search, expected) => {
  expect(await find(viewer, `search=${encodeURIComponent(search)}`)).toEqual(expected);
});

test.each(['"', "'", '" OR ""', "a' | 'b", 'a:* & !b', 'NEAR(a b)', '%', '_', '\\', 'anna*"', '😀', "x'); drop table members_members; --"])(
  'a search for %p is only a search',
  async (search) => {
    await viewer.get(`/?search=${encodeURIComponent(search)}`).expect(200);
  },
);

test('theme, department and kind narrow the directory', async () => {
  expect(await find(viewer, 'theme=bread')).toEqual(['Ånna-Zoë de Vriès']);
  expect(await find(viewer, 'theme=bread&search=anna')).toEqual(['Ånna-Zoë de Vriès']);
  expect(await find(viewer, 'department=mill')).toEqual(['Bert Molenaar']);
  expect(await find(viewer, 'kind=staff')).toEqual(['Bert Molenaar']);
  expect(await find(viewer, 'kind=new')).toHaveLength(3);
  expect(await find(viewer, 'kind=organisation')).toEqual([]);
  for (const wrong of ['theme=none', 'department=none', 'kind=rich', 'order=points', 'sort=id', 'search=a&search=b', `search=${'x'.repeat(101)}`]) await viewer.get(`/?${wrong}`).expect(400);
});

test('staff are found by function and department, and everybody by themes that are open, in either language', async () => {
  const editor = await signInEditor(house.strapi);
  const greta = await join(house, 'Greta Vindbaar');
  await editor.call('post', `/members/people/${greta.memberId}/staff`).send({ isStaff: true, jobTitle: 'Meelkeurder', department: 'mill' }).expect(200);
  for (const search of ['meelkeur', 'molen greta', 'mill greta']) expect(await find(viewer, `search=${search}`)).toEqual(['Greta Vindbaar']);
  expect(await find(viewer, 'search=brood')).toEqual(['Ånna-Zoë de Vriès']);
  expect(await find(viewer, 'search=bread')).toEqual(['Ånna-Zoë de Vriès']);
  await editor.call('post', `/members/people/${greta.memberId}/staff`).send({ isStaff: false }).expect(200);
  expect(await find(viewer, 'search=meelkeur')).toEqual([]);
  expect(await find(viewer, 'search=mill greta')).toEqual([]);
  await house.strapi.db.connection('members_members').where({ document_id: greta.memberId }).delete();
});

test('neither the search nor the filter tells a theme that the profile hides', async () => {
  const hilde = await join(house, 'Hilde Houdtstil');
  const stranger = visitor(house);
  await hilde.send('patch', '/me', { visibility: 'public', themes: ['bread'], audiences: { themes: 'members' } }).expect(200);
  expect(await find(viewer, 'theme=bread')).toContain('Hilde Houdtstil');
  for (const query of ['theme=bread', 'search=brood', 'theme=bread&search=hilde', 'theme=bread&order=name']) expect(await find(stranger, query)).not.toContain('Hilde Houdtstil');
  await hilde.send('patch', '/me', { audiences: { themes: 'me' } }).expect(200);
  for (const query of ['theme=bread', 'search=brood', 'theme=bread&order=name']) expect(await find(viewer, query)).not.toContain('Hilde Houdtstil');
  await house.strapi.db.connection('members_members').where({ document_id: hilde.memberId }).delete();
});

test('who carries a department or theme that editors rename or remove is found by what it is called now', async () => {
  const { strapi } = house;
  const rename = (uid: string, slug: string, name: string) => strapi.db.query(uid as never).update({ where: { slug }, data: { nameNl: name, nameEn: name } });
  const editor = await signInEditor(strapi, 'strapi-super-admin', 'tweede@molenwiek.example');
  const ivo = await join(house, 'Ivo Hernoemd');
  await ivo.send('patch', '/me', { themes: ['bread'] }).expect(200);
  await editor.call('post', `/members/people/${ivo.memberId}/staff`).send({ isStaff: true, department: 'mill' }).expect(200);
  await rename('plugin::members.department', 'mill', 'Maalderij');
  await rename('plugin::members.theme', 'bread', 'Desemcultuur');
  await settle(strapi);
  for (const search of ['maalderij ivo', 'desemcultuur ivo']) expect(await find(viewer, `search=${search}`)).toEqual(['Ivo Hernoemd']);
  expect(await find(viewer, 'search=ivo brood')).toEqual([]);
  await strapi.db.query('plugin::members.theme' as never).delete({ where: { slug: 'bread' } });
  await strapi.db.query('plugin::members.department' as never).delete({ where: { slug: 'mill' } });
  await settle(strapi);
  for (const search of ['maalderij', 'desemcultuur']) expect(await find(viewer, `search=${search}`)).toEqual([]);
  await strapi.db.connection('members_members').where({ document_id: ivo.memberId }).delete();
});

test('the order has a name and pages neither repeat nor miss anybody', async () => {
  const cases = [
    ['order=newest', ['Carla Kijkt', 'Bert Molenaar', 'Ånna-Zoë de Vriès']],
    ['order=name', ['Ånna-Zoë de Vriès', 'Bert Molenaar', 'Carla Kijkt']],
    ['order=newest&search=b', ['Bert Molenaar', 'Ånna-Zoë de Vriès']],
    ['order=name&search=b', ['Ånna-Zoë de Vriès', 'Bert Molenaar']],
  ] as const;
  for (const [wish, expected] of cases) {
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await viewer.get(`/?${wish}&limit=1${after && `&after=${after}`}`).expect(200);
      seen.push(...body.data.map(({ displayName }: { displayName: string }) => displayName));
      after = body.meta.nextCursor ?? '';
    } while (after);
    expect(seen).toEqual(expected);
  }
});

test('a visitor finds public profiles only', async () => {
  expect(await find(visitor(house), 'limit=100')).toEqual(['Ånna-Zoë de Vriès']);
});

test('hidden, waiting, leaving, suspended and blocked members are not found', async () => {
  const knex = house.strapi.db.connection;
  const dora = await join(house, 'Dora Ditmaal');
  expect(await find(viewer, 'search=ditmaal')).toEqual(['Dora Ditmaal']);
  for (const columns of [{ visibility: 'hidden' }, { state: 'pending' }, { state: 'leaving' }, { state: 'suspended' }, { state: 'gone' }]) {
    await knex('members_members').where({ document_id: dora.memberId }).update(columns);
    expect(await find(viewer, 'search=ditmaal')).toEqual([]);
    await knex('members_members').where({ document_id: dora.memberId }).update({ visibility: 'members', state: 'active' });
  }
  await dora.send('put', `/${viewer.handle}/block`).expect(200);
  expect(await find(viewer, 'search=ditmaal')).toEqual([]);
  expect(await find(viewer, 'order=name')).not.toContain('Dora Ditmaal');
  expect(await find(dora, 'search=carla')).toEqual([]);
});

test('a new name is found at once and the old one no longer', async () => {
  const eva = await join(house, 'Eva Oudenaam');
  await eva.send('patch', '/me', { displayName: 'Eva Nieuwenaam' }).expect(200);
  expect(await find(viewer, 'search=nieuwenaam')).toEqual(['Eva Nieuwenaam']);
  expect(await find(viewer, 'search=oudenaam')).toEqual(['Eva Nieuwenaam']); // Her handle still says so.
  await eva.send('put', '/me/handle', { handle: 'eva-nieuwenaam' }).expect(200);
  expect(await find(viewer, 'search=oudenaam')).toEqual([]);
});

test('a card shows no more than a card', async () => {
  const { body } = await request(house.strapi.server.httpServer).get('/api/members?search=anna').expect(200);
  expect(Object.keys(body.data[0]).sort()).toEqual(['department', 'displayName', 'handle', 'headline', 'isStaff', 'jobTitle', 'memberId', 'photo']);
});
