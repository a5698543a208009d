import { inTransaction } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { facts, join, signIn, visitor } from './people';

let house: House;
beforeAll(async () => {
  house = await bootHouse();
}, 60_000);
afterAll(() => house.close());

test('who joins and signs in sees their own profile with the cookie of the site', async () => {
  const anna = await join(house, 'Anna de Vries', { email: 'Anna@Example.org', isEmailVerified: true });
  const { body } = await anna.get('/me').expect(200);
  expect(body.data).toMatchObject({ handle: 'anna-de-vries', displayName: 'Anna de Vries', state: 'active', emailHint: 'A•••@Example.org' });
});

test('another front end uses an access token instead', async () => {
  const { session } = await join(house, 'Bea Bearer');
  const { body } = await request(house.strapi.server.httpServer).get('/api/members/me').set('Authorization', `Bearer ${(await session.issueAccess()).accessToken}`).expect(200);
  expect(body.data.displayName).toBe('Bea Bearer');
});

test('a visitor, a forged token and a foreign token are nobody', async () => {
  const someone = await join(house, 'Cora Cookie');
  const [head, payload] = someone.session.refreshToken.split('.');
  await visitor(house).get('/me').expect(401);
  for (const token of ['x', 'a.b.c', `${head}.${payload}.AAAA`]) {
    await visitor(house).get('/me').set('Cookie', `kring_session=${token}`).expect(401);
    await visitor(house).get('/me').set('Authorization', `Bearer ${token}`).expect(401);
  }
  await visitor(house).get('/me').set('Cookie', `kring_session=${someone.session.accessToken}`).expect(401);
  await visitor(house).get('/me').set('Authorization', `Bearer ${someone.session.refreshToken}`).expect(401);
});

test('after signing out neither the cookie nor an access token of that session opens anything', async () => {
  const person = await join(house, 'Dora Door');
  const other = await signIn(house, person.memberId);
  await person.get('/me').expect(200);
  const answer = await person.send('post', '/sign-out').expect(204);
  expect(answer.headers['set-cookie'][0]).toMatch(/^kring_session=; Path=\/; Max-Age=0/);
  await person.get('/me').expect(401);
  await visitor(house).get('/me').set('Authorization', `Bearer ${person.session.accessToken}`).expect(401);
  await other.get('/me').expect(200);
});

test('a write with the cookie from another site is refused', async () => {
  const person = await join(house, 'Eva Elsewhere');
  await person.send('post', '/sign-out').set('Origin', 'https://evil.example').expect(403);
  await person.get('/me').expect(200);
});

test('an e-mail address that was proved belongs to one member, however it is spelled', async () => {
  const door = members(house.strapi);
  const { memberId } = await join(house, 'Fatima', { email: 'fatima@example.org', isEmailVerified: true });
  expect(await door.isEmailTaken(' FATIMA@example.org')).toBe(true);
  expect(await door.findByVerifiedEmail('Fatima@Example.ORG')).toBe(memberId);
  const again = inTransaction(house.strapi, (trx) =>
    door.admit(trx, { displayName: 'F', email: 'Fatima@example.org', isEmailVerified: true, locale: 'en', source: 'tests' }),
  );
  await expect(again).rejects.toMatchObject({ details: { code: 'members.email-taken' } });
});

test('who proves an address wins it from somebody who only claimed it', async () => {
  const door = members(house.strapi);
  await join(house, 'Gijs Claims', { email: 'gijs@example.org', isEmailVerified: false });
  const owner = await join(house, 'Gijs Proves', { email: 'gijs@example.org', isEmailVerified: true });
  expect(await door.findByVerifiedEmail('gijs@example.org')).toBe(owner.memberId);
});

test('signing in again renews the moment a member proved who they are', async () => {
  const person = await join(house, 'Hans');
  const knex = house.strapi.db.connection;
  await knex('members_sessions').where({ session_id: person.session.sessionId }).update({ signed_in_at: new Date(Date.now() - 3_600_000) });
  await members(house.strapi).renewSignIn({ sessionId: person.session.sessionId, memberId: person.memberId });
  const { signed_in_at: at } = await knex('members_sessions').where({ session_id: person.session.sessionId }).first('signed_in_at');
  expect(Date.now() - new Date(at).getTime()).toBeLessThan(10_000);
});

test('a session is opened for no one who does not exist', async () => {
  await expect(members(house.strapi).openSession({ memberId: 'nobody', request: facts, way: 'tests' })).rejects.toMatchObject({ status: 404 });
});

test('a fresh cookie stays as it is; one older than a day is exchanged for a new one that works', async () => {
  const person = await join(house, 'Ida Blijft');
  expect((await person.get('/me').expect(200)).headers['set-cookie']).toBeUndefined();
  const idle = 14 * 24 * 60 * 60;
  house.strapi.config.set('plugin::users-permissions.sessions.idleRefreshTokenLifespan', idle + 2 * 24 * 60 * 60);
  const [cookie] = (await person.get('/me').expect(200)).headers['set-cookie'];
  house.strapi.config.set('plugin::users-permissions.sessions.idleRefreshTokenLifespan', undefined);
  const renewed = /kring_session=([^;]+)/.exec(cookie)?.[1] ?? '';
  expect(renewed).not.toBe(person.session.refreshToken);
  const { body } = await visitor(house).get('/me/sessions').set('Cookie', `kring_session=${renewed}`).expect(200);
  expect(body.data).toMatchObject([{ id: person.session.sessionId, isCurrent: true }]);
  await visitor(house).get('/me').set('Authorization', `Bearer ${person.session.accessToken}`).expect(200);
  await visitor(house).send('post', '/sign-out').set('Cookie', `kring_session=${renewed}`).expect(204);
  for (const token of [renewed, person.session.refreshToken]) await visitor(house).get('/me').set('Cookie', `kring_session=${token}`).expect(401);
});

test('a session is kept in the form of Strapi’s own session manager, which knows its token and can exchange it', async () => {
  const { strapi } = house;
  const { session } = await join(house, 'Gerda Geldig');
  const own = strapi.sessionManager('users-permissions') as unknown as SessionManager;
  const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8')) as { userId: string; sessionId: string };
  const { userId, sessionId } = claimsOf(session.refreshToken);
  const theirs = await own.generateRefreshToken(userId, 'device', { type: 'refresh' });

  expect(session.refreshToken.split('.')[0]).toBe(theirs.token.split('.')[0]);
  expect(Object.keys(claimsOf(session.refreshToken))).toEqual(Object.keys(claimsOf(theirs.token)));
  const row = (id: string) => strapi.db.query('admin::session').findOne({ where: { sessionId: id } }) as Promise<Record<string, unknown>>;
  const [written, expected] = [await row(sessionId), await row(theirs.sessionId)];
  for (const [field, value] of Object.entries(expected)) expect([field, formOf(written[field])]).toEqual([field, formOf(value)]);
  for (const field of ['userId', 'origin', 'type', 'status', 'childId', 'metadata']) expect(written[field]).toEqual(expected[field]);
  for (const field of ['expiresAt', 'absoluteExpiresAt']) expect(Math.abs(Date.parse(String(written[field])) - Date.parse(String(expected[field])))).toBeLessThan(30_000);

  expect(await own.validateRefreshToken(session.refreshToken)).toMatchObject({ isValid: true, userId, sessionId });
  const rotated = await own.rotateRefreshToken(session.refreshToken);
  expect(await own.validateRefreshToken(session.refreshToken)).toEqual({ isValid: false });
  expect(await own.validateRefreshToken(String(rotated.token))).toMatchObject({ isValid: true, userId });
});

interface SessionManager {
  generateRefreshToken(userId: string, deviceId: string, options: { type: 'refresh' }): Promise<{ token: string; sessionId: string }>;
  validateRefreshToken(token: string): Promise<object>;
  rotateRefreshToken(token: string): Promise<{ token?: string }>;
}

const formOf = (value: unknown) => (value === null ? 'null' : `${typeof value}${/^\d{4}-/.test(String(value)) ? ' of an instant' : ''}`);
