import { settings, writeSettings } from '@kring/community/extend';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { facts, join, signIn, visitor } from './people';
import { members } from '@kring/members/extend';

let house: House;
let editor: string;
let stranger: string;

beforeAll(async () => {
  house = await bootHouse();
  editor = await adminToken('editor@molenwiek.example', 'strapi-super-admin');
  stranger = await adminToken('author@molenwiek.example', 'strapi-author');
}, 60_000);
afterAll(() => house.close());

/** A new editor with this role, signed in to the admin. */
async function adminToken(email: string, code: string): Promise<string> {
  const { strapi } = house;
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  await strapi.service('admin::user').create({ email, firstname: 'Els', lastname: 'Editor', password: 'Very-long-word-1', isActive: true, roles: [role.id] });
  const { body } = await request(strapi.server.httpServer).post('/admin/login').send({ email, password: 'Very-long-word-1' });
  return body.data.token ?? body.data.accessToken;
}

const desk = (method: 'get' | 'post' | 'put' | 'delete', path: string, token = editor) =>
  request(house.strapi.server.httpServer)[method](`/members${path}`).set('Authorization', `Bearer ${token}`);

const modeIs = async (registrationMode: string) => {
  const admission = settings.of(house.strapi).get('members.admission');
  if (admission) await writeSettings(house.strapi, admission, { registrationMode });
};

test('the desk is closed to visitors, to members and to editors without the permission', async () => {
  const anna = await join(house, 'Anna Lid');
  for (const path of ['/people', `/people/${anna.memberId}`, '/counts', '/departments']) {
    await request(house.strapi.server.httpServer).get(`/members${path}`).expect(401);
    await desk('get', path, anna.session.accessToken).expect(401);
    await desk('get', path, stranger).expect(403);
    await desk('get', path).expect(200);
  }
  await desk('post', `/people/${anna.memberId}/suspend`, stranger).send({ reason: 'x' }).expect(403);
  await anna.get('/me').expect(200);
});

test('who waits for approval can look at themselves only, until an editor lets them in', async () => {
  await modeIs('approval');
  const bert = await join(house, 'Bert Wacht');
  await modeIs('open');
  const other = await join(house, 'Olga Binnen');
  expect((await bert.get('/me').expect(200)).body.data.state).toBe('pending');
  expect((await bert.send('put', `/${other.handle}/follow`).expect(403)).body.error.details.code).toBe('community.waiting-for-approval');
  await bert.get(`/${other.handle}`).expect(404);
  await other.get(`/${bert.handle}`).expect(404);
  expect((await desk('get', '/counts')).body.data.waiting).toBe(1);
  expect((await desk('get', '/people?state=pending')).body.data).toMatchObject([{ memberId: bert.memberId, state: 'pending' }]);
  await desk('post', `/people/${bert.memberId}/approve`).send({}).expect(200);
  await bert.send('put', `/${other.handle}/follow`).expect(200);
  expect((await desk('post', `/people/${bert.memberId}/approve`).send({}).expect(409)).body.error.details.code).toBe('members.wrong-state');
});

test('who is refused is out, and an editor can take that back', async () => {
  await modeIs('approval');
  const carla = await join(house, 'Carla Geweigerd');
  await modeIs('open');
  await desk('post', `/people/${carla.memberId}/refuse`).send({}).expect(400);
  await desk('post', `/people/${carla.memberId}/refuse`).send({ reason: 'Not a real person.' }).expect(200);
  await carla.get('/me').expect(401);
  await expect(members(house.strapi).openSession({ memberId: carla.memberId, request: facts, way: 'tests' })).rejects.toMatchObject({ details: { code: 'members.refused' } });
  await desk('post', `/people/${carla.memberId}/approve`).send({}).expect(200);
  await (await signIn(house, carla.memberId)).get('/me').expect(200);
});

test('a suspended member is out everywhere at once and comes back when it is lifted', async () => {
  const dirk = await join(house, 'Dirk Geschorst', { email: 'dirk@example.org', isEmailVerified: true });
  const eva = await join(house, 'Eva Ziet');
  await dirk.get('/me').expect(200);
  await desk('post', `/people/${dirk.memberId}/suspend`).send({ reason: 'Spam.', until: new Date(Date.now() - 1000).toISOString() }).expect(400);
  const { body } = await desk('post', `/people/${dirk.memberId}/suspend`).send({ reason: 'Spam.' }).expect(200);
  expect(body.data).toMatchObject({ state: 'suspended', suspension: { reason: 'Spam.', until: null }, sessions: 0 });
  await dirk.get('/me').expect(401);
  const server = house.strapi.server.httpServer;
  const bearer = `Bearer ${dirk.session.accessToken}`;
  await request(server).get('/api/members/me').set('Authorization', bearer).expect(401);
  await request(server).get('/api/users/me').set('Authorization', bearer).expect(401);
  await request(server).post('/api/auth/refresh').send({ refreshToken: dirk.session.refreshToken }).expect(401);
  await eva.get(`/${dirk.handle}`).expect(404);
  await expect(signIn(house, dirk.memberId)).rejects.toMatchObject({ details: { code: 'members.suspended', reason: 'Spam.' } });
  await desk('post', `/people/${dirk.memberId}/lift`).send({}).expect(200);
  await (await signIn(house, dirk.memberId)).get('/me').expect(200);
  await eva.get(`/${dirk.handle}`).expect(200);
});

test('a suspension with an end is over at that moment', async () => {
  const frank = await join(house, 'Frank Even');
  await desk('post', `/people/${frank.memberId}/suspend`).send({ reason: 'Cool down.', until: new Date(Date.now() + 60_000).toISOString() }).expect(200);
  await expect(signIn(house, frank.memberId)).rejects.toMatchObject({ status: 403 });
  await house.strapi.db.connection('members_members').where({ document_id: frank.memberId }).update({ suspended_until: new Date(Date.now() - 1000) });
  await (await signIn(house, frank.memberId)).get('/me').expect(200);
});

test('the dossier holds everything of a member in one place, with the trail of what was done', async () => {
  const guus = await join(house, 'Guus Dossier', { email: 'guus@example.org', isEmailVerified: true });
  await desk('post', `/people/${guus.memberId}/staff`).send({ isStaff: true, jobTitle: 'Molenaar' }).expect(200);
  const { body } = await desk('get', `/people/${guus.memberId}`).expect(200);
  expect(body.data).toMatchObject({ displayName: 'Guus Dossier', email: 'guus@example.org', isStaff: true, jobTitle: 'Molenaar', sessions: 1, counts: { followers: 0 } });
  expect(body.data.audit[0]).toMatchObject({ action: 'members.staff-changed', actor: { kind: 'editor' } });
  expect((await guus.get('/me')).body.data).toMatchObject({ isStaff: true, jobTitle: 'Molenaar' });
  expect((await guus.get('/?search=molenaar')).body.data).toHaveLength(1);
  await desk('get', '/people/nobody').expect(404);
});

test('editors find members by name, address, state and last visit', async () => {
  const { memberId } = await join(house, 'Hélène Zoekmij', { email: 'Helene@example.org', isEmailVerified: true });
  for (const query of ['search=helene', 'search=HELENE@example.org', 'search=zoek&state=active&staff=false&seen=new']) {
    expect((await desk('get', `/people?${query}`).expect(200)).body.data).toMatchObject([{ memberId }]);
  }
  expect((await desk('get', '/people?network=facebook').expect(200)).body.data).toEqual([]);
  for (const wrong of ['state=gone', 'seen=ever', 'limit=0', 'page=1']) await desk('get', `/people?${wrong}`).expect(400);
});

test('the list filtered by network finds the one who has it behind thousands who do not, page by page', async () => {
  const knex = house.strapi.db.connection;
  const holders = [await join(house, 'Oudste Netwerk'), await join(house, 'Tweede Netwerk')];
  const identity = { network: 'github', is_email_verified: false, linked_at: new Date(), last_used_at: new Date() };
  for (const { memberId } of holders) await knex('social_login_identities').insert({ ...identity, identity_id: memberId, subject: memberId, member_id: memberId });
  const template = await knex('members_members').where({ document_id: holders[0].memberId }).first();
  const crowd = Array.from({ length: 4_500 }, (_, number) => ({ ...template, id: undefined, document_id: `crowd-${number}`, handle: `crowd-${number}`, user_id: null, display_name: `Crowd ${number}`, search_text: `crowd ${number}` }));
  for (const row of crowd) delete row.id;
  for (let at = 0; at < crowd.length; at += 20) await knex('members_members').insert(crowd.slice(at, at + 20));
  const first = await desk('get', '/people?network=github&limit=1').expect(200);
  expect(first.body.data).toMatchObject([{ memberId: holders[1].memberId, networks: ['github'] }]);
  const second = await desk('get', `/people?network=github&limit=1&after=${first.body.meta.nextCursor}`).expect(200);
  expect(second.body).toMatchObject({ data: [{ memberId: holders[0].memberId }], meta: {} });
  expect((await desk('get', '/people?network=github&search=oudste').expect(200)).body.data).toHaveLength(1);
  await knex('members_members').whereLike('document_id', 'crowd-%').delete();
}, 120_000);

test('acting on many tells for each what was done', async () => {
  await modeIs('approval');
  const [ina, jan] = [await join(house, 'Ina Veel'), await join(house, 'Jan Veel')];
  await modeIs('open');
  await desk('post', `/people/${jan.memberId}/approve`).send({}).expect(200);
  const { body } = await desk('post', '/people/bulk').send({ act: 'approve', memberIds: [ina.memberId, jan.memberId, 'nobody'] }).expect(200);
  expect(body.data).toEqual([
    { memberId: ina.memberId, isDone: true, code: null },
    { memberId: jan.memberId, isDone: false, code: 'members.wrong-state' },
    { memberId: 'nobody', isDone: false, code: 'members.not-found' },
  ]);
});

test('nobody registers or resets a password past admission', async () => {
  const server = house.strapi.server.httpServer;
  const answers = await Promise.all([
    request(server).post('/api/auth/local/register').send({ username: 'sneaky', email: 'sneaky@example.org', password: 'Very-long-1' }),
    request(server).post('/api/auth/forgot-password').send({ email: 'dirk@example.org' }),
    request(server).post('/api/auth/reset-password').send({ code: 'x', password: 'Very-long-1', passwordConfirmation: 'Very-long-1' }),
    request(server).get('/api/users'),
    request(server).get('/api/connect/facebook'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
});

test('a member with a password set by an editor signs in with it, unless suspended', async () => {
  const { strapi } = house;
  const mia = await join(house, 'Mia Wachtwoord', { email: 'mia@example.org', isEmailVerified: true });
  const user = await strapi.db.query('plugin::users-permissions.user').findOne({ where: { email: 'mia@example.org' } });
  await strapi.plugin('users-permissions').service('user').edit(user.id, { password: 'Very-long-word-1' });
  const logIn = () => request(strapi.server.httpServer).post('/api/auth/local').send({ identifier: 'mia@example.org', password: 'Very-long-word-1' });
  const { body } = await logIn().expect(200);
  const me = await request(strapi.server.httpServer).get('/api/members/me').set('Authorization', `Bearer ${body.jwt}`).expect(200);
  expect(me.body.data.displayName).toBe('Mia Wachtwoord');
  expect((await mia.get('/me/sessions')).body.data.map(({ way }: { way: string }) => way).sort()).toEqual(['password', 'tests']);
  await desk('post', `/people/${mia.memberId}/suspend`).send({ reason: 'x' }).expect(200);
  await logIn().expect(400);
  await request(strapi.server.httpServer).get('/api/members/me').set('Authorization', `Bearer ${body.jwt}`).expect(401);
});

test('a visitor learns nothing of the closed registration but that it is closed', async () => {
  await modeIs('closed');
  await expect(join(house, 'Nora Dicht')).rejects.toMatchObject({ details: { code: 'members.registration-closed' } });
  await modeIs('invitation');
  await expect(join(house, 'Otto Ongenood')).rejects.toMatchObject({ details: { code: 'members.invitation-needed' } });
  await modeIs('open');
  await visitor(house).get('/').expect(200);
});
