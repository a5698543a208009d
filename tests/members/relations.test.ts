import { consumers } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootHouse, type House } from '../house/boot';
import { join, visitor, type Person } from './people';

let house: House;
beforeAll(async () => {
  house = await bootHouse();
}, 60_000);
afterAll(() => house.close());

const handlesIn = ({ body }: { body: { data: { handle: string }[] } }) => body.data.map(({ handle }) => handle);
const countsOf = async (person: Person) => (await person.get('/me').expect(200)).body.data.counts;

test('following shows on both sides and in the counts, once however often it is asked', async () => {
  const [anna, bert] = [await join(house, 'Anna Volgt'), await join(house, 'Bert Gevolgd')];
  for (let time = 0; time < 3; time += 1) {
    expect((await anna.send('put', `/${bert.handle}/follow`).expect(200)).body.data).toMatchObject({ follow: 'following', followedBy: 'none' });
  }
  expect(handlesIn(await bert.get('/me/followers').expect(200))).toEqual([anna.handle]);
  expect(handlesIn(await anna.get('/me/following').expect(200))).toEqual([bert.handle]);
  await settle(house.strapi);
  expect([await countsOf(anna), await countsOf(bert)]).toEqual([{ followers: 0, following: 1, connections: 0 }, { followers: 1, following: 0, connections: 0 }]);
  await anna.send('delete', `/${bert.handle}/follow`).expect(200);
  await settle(house.strapi);
  expect(await countsOf(bert)).toEqual({ followers: 0, following: 0, connections: 0 });
});

test('who approves followers decides who follows', async () => {
  const [carla, dirk, eva] = [await join(house, 'Carla Keurt'), await join(house, 'Dirk Vraagt'), await join(house, 'Eva Vraagt')];
  await carla.send('patch', '/me', { isFollowApproved: true }).expect(200);
  for (const person of [dirk, eva]) expect((await person.send('put', `/${carla.handle}/follow`)).body.data.follow).toBe('requested');
  expect(handlesIn(await carla.get('/me/requests?kind=follow'))).toEqual([eva.handle, dirk.handle]);
  await carla.send('patch', `/me/requests/follow/${dirk.handle}`, { answer: 'accept' }).expect(200);
  await carla.send('patch', `/me/requests/follow/${eva.handle}`, { answer: 'decline' }).expect(200);
  expect(handlesIn(await carla.get('/me/followers'))).toEqual([dirk.handle]);
  await carla.send('patch', `/me/requests/follow/${eva.handle}`, { answer: 'accept' }).expect(404);
  await carla.send('delete', `/me/followers/${dirk.handle}`).expect(200);
  expect(handlesIn(await carla.get('/me/followers'))).toEqual([]);
});

test('a connection takes two, and nobody can say yes for the other', async () => {
  const [frank, guus] = [await join(house, 'Frank Twee'), await join(house, 'Guus Twee')];
  expect((await frank.send('put', `/${guus.handle}/connection`)).body.data.connection).toBe('requested-by-you');
  await frank.send('patch', `/me/requests/connection/${guus.handle}`, { answer: 'accept' }).expect(404);
  expect((await frank.send('put', `/${guus.handle}/connection`)).body.data.connection).toBe('requested-by-you');
  expect(handlesIn(await guus.get('/me/requests'))).toEqual([frank.handle]);
  expect(handlesIn(await frank.get('/me/requests?direction=out'))).toEqual([guus.handle]);
  await guus.send('patch', `/me/requests/connection/${frank.handle}`, { answer: 'accept' }).expect(200);
  for (const [person, other] of [[frank, guus], [guus, frank]]) expect(handlesIn(await person.get('/me/connections'))).toEqual([other.handle]);
  await settle(house.strapi);
  expect((await countsOf(frank)).connections).toBe(1);
});

test('many who follow and connect at once all get an answer, while their counts are written', async () => {
  const people: Person[] = [];
  for (const name of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes']) people.push(await join(house, `Druk ${name}`));
  const pairs = people.flatMap((one) => people.filter((other) => other !== one).map((other) => ({ one, other })));
  const asked = pairs.flatMap(({ one, other }) => ['follow', 'connection'].map((what) => one.send('put', `/${other.handle}/${what}`)));
  for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
  await settle(house.strapi);
  for (const person of people) expect(await countsOf(person)).toEqual({ followers: 5, following: 5, connections: 5 });
});

test('two who ask each other at the same moment are connected, once', async () => {
  const [hans, ina] = [await join(house, 'Hans Samen'), await join(house, 'Ina Samen')];
  await Promise.all([hans.send('put', `/${ina.handle}/connection`).expect(200), ina.send('put', `/${hans.handle}/connection`).expect(200)]);
  await settle(house.strapi);
  expect([(await countsOf(hans)).connections, (await countsOf(ina)).connections]).toEqual([1, 1]);
  expect(await house.strapi.db.connection('community_events').where({ name: 'members.connection-made' }).whereLike('payload', `%${hans.memberId}%`)).toHaveLength(1);
});

test('a block ends everything between two members and hides each from the other everywhere', async () => {
  const [jan, kees, lot] = [await join(house, 'Jan Blokt'), await join(house, 'Kees Geblokt'), await join(house, 'Lot Kijkt')];
  for (const [one, other] of [[jan, kees], [kees, jan], [jan, lot], [kees, lot]]) await one.send('put', `/${other.handle}/follow`).expect(200);
  await jan.send('put', `/${kees.handle}/connection`).expect(200);
  await kees.send('put', `/${jan.handle}/connection`).expect(200);
  const { body: list } = await jan.send('post', '/me/lists', { name: 'Vrienden' }).expect(201);
  await jan.send('put', `/me/lists/${list.data.id}/members/${kees.handle}`).expect(204);

  await jan.send('put', `/${kees.handle}/block`).expect(200);

  for (const [one, other] of [[jan, kees], [kees, jan]]) {
    const unknown = (await one.get('/no-such-member').expect(404)).body;
    expect((await one.get(`/${other.handle}`).expect(404)).body).toEqual(unknown);
    for (const path of ['follow', 'connection', 'mute']) {
      await one.send('put', `/${other.handle}/${path}`).expect(404);
      await one.send('delete', `/${other.handle}/${path}`).expect(404);
    }
    for (const path of ['followers', 'following', 'connections']) await one.get(`/${other.handle}/${path}`).expect(404);
    for (const path of ['followers', 'following', 'connections', 'requests']) expect(handlesIn(await one.get(`/me/${path}`))).not.toContain(other.handle);
    expect(handlesIn(await one.get(`/${lot.handle}/followers`).expect(200))).toEqual([one.handle]);
  }
  expect(handlesIn(await jan.get(`/me/lists/${list.data.id}`).expect(200))).toEqual([]);
  await settle(house.strapi);
  expect([await countsOf(jan), await countsOf(kees)]).toEqual([{ followers: 0, following: 1, connections: 0 }, { followers: 0, following: 1, connections: 0 }]);
  expect(handlesIn(await jan.get('/me/blocked'))).toEqual([kees.handle]);
  expect(handlesIn(await kees.get('/me/blocked'))).toEqual([]);
  await kees.send('delete', `/${jan.handle}/block`).expect(404);
  await jan.send('delete', `/${kees.handle}/block`).expect(200);
  await kees.get(`/${jan.handle}`).expect(200);
  expect((await kees.get('/me/following')).body.data.map(({ handle }: { handle: string }) => handle)).toEqual([lot.handle]);
});

test('of a follow and a block at the same moment only the block remains', async () => {
  const [mia, nora] = [await join(house, 'Mia Snel'), await join(house, 'Nora Snel')];
  await Promise.all([mia.send('put', `/${nora.handle}/block`), nora.send('put', `/${mia.handle}/follow`)]);
  expect(handlesIn(await mia.get('/me/followers'))).toEqual([]);
});

test('muting is silent: the other sees nothing of it', async () => {
  const [otto, piet] = [await join(house, 'Otto Stil'), await join(house, 'Piet Hard')];
  await otto.send('put', `/${piet.handle}/mute`).expect(200);
  expect((await piet.get(`/${otto.handle}`)).body.data.relation).toEqual({ follow: 'none', followedBy: 'none', connection: 'none', isMuted: false, isBlocked: false });
  expect(handlesIn(await otto.get('/me/muted'))).toEqual([piet.handle]);
  await otto.send('delete', `/${piet.handle}/mute`).expect(200);
  expect(handlesIn(await otto.get('/me/muted'))).toEqual([]);
});

test('private lists belong to one member; for everybody else they don’t exist', async () => {
  const [quirine, rik] = [await join(house, 'Quirine Lijst'), await join(house, 'Rik Ander')];
  const { body } = await quirine.send('post', '/me/lists', { name: 'Bakkers' }).expect(201);
  const path = `/me/lists/${body.data.id}`;
  await quirine.send('post', '/me/lists', { name: 'Bakkers' }).expect(409);
  await quirine.send('put', `${path}/members/${rik.handle}`).expect(204);
  expect((await quirine.get('/me/lists')).body.data).toEqual([{ id: body.data.id, name: 'Bakkers', count: 1 }]);
  await rik.get(path).expect(404);
  await rik.send('patch', path, { name: 'Mijn' }).expect(404);
  await rik.send('put', `${path}/members/${quirine.handle}`).expect(404);
  await rik.send('delete', path).expect(404);
  await quirine.send('delete', path).expect(204);
  await quirine.get(path).expect(404);
});

test('long lists come in pages that miss nobody and repeat nobody', async () => {
  const famous = await join(house, 'Sanne Beroemd');
  const followers: string[] = [];
  for (let number = 0; number < 7; number += 1) {
    const fan = await join(house, `Fan ${number}`);
    await fan.send('put', `/${famous.handle}/follow`).expect(200);
    followers.unshift(fan.handle);
  }
  const seen: string[] = [];
  let after = '';
  do {
    const { body } = await famous.get(`/me/followers?limit=3${after && `&after=${after}`}`).expect(200);
    seen.push(...body.data.map(({ handle }: { handle: string }) => handle));
    after = body.meta.nextCursor ?? '';
  } while (after);
  expect(seen).toEqual(followers);
  await famous.get('/me/followers?after=nonsense').expect(400);
  await famous.get('/me/followers?limit=1000').expect(400);
  await famous.get('/me/followers?page=2').expect(400);
});

test('who keeps their relations to themselves shows them to nobody else', async () => {
  const [tom, uma] = [await join(house, 'Tom Gesloten'), await join(house, 'Uma Kijkt')];
  await tom.send('patch', '/me', { audiences: { relations: 'me' } }).expect(200);
  expect((await uma.get(`/${tom.handle}`)).body.data).toMatchObject({ counts: null, can: { seeRelations: false } });
  expect((await uma.get(`/${tom.handle}/followers`).expect(403)).body.error.details.code).toBe('members.relations-hidden');
  await tom.get(`/${tom.handle}/followers`).expect(200);
});

test('a visitor relates to nobody, and nobody to themselves', async () => {
  const vera = await join(house, 'Vera Alleen');
  for (const path of ['follow', 'connection', 'block', 'mute']) {
    await visitor(house).send('put', `/${vera.handle}/${path}`).expect(401);
    await vera.send('put', `/${vera.handle}/${path}`).expect(400);
  }
});

test('the counts rebuilt from the log are the counts that stand', async () => {
  await settle(house.strapi);
  const knex = house.strapi.db.connection;
  const read = () => knex('members_members').orderBy('id').select('id', 'followers_count', 'following_count', 'connections_count');
  const before = await read();
  const consumer = consumers.of(house.strapi).get('members.relation-counts');
  await knex.transaction((trx) => consumer?.reset?.({ trx, strapi: house.strapi }) as Promise<void>);
  const events = await knex('community_events').orderBy('id').whereIn('name', [...(consumer?.on ?? [])]);
  await knex.transaction(async (trx) => {
    for (const { id, name, payload, occurred_at: at } of events) {
      await consumer?.apply({ event: { id, name, payload: JSON.parse(payload), occurredAt: new Date(at) } as never, trx, strapi: house.strapi, isReplay: true });
    }
  });
  expect(await read()).toEqual(before);
});
