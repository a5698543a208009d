import { appendEvent, inTransaction, knexOf, listExtensionPoints, operationsOf, consumers, jobs, enqueue, recordAudit, sessionResolvers, type Viewer } from '@kring/community/extend';
import { checkConsumer, checkEventTypes, checkJob, checkOperations, checkSchedule, checkSessionResolver, checkSettings, checkSubjectNames, settle } from '@kring/community/testing';
import { testDossierSection, testNetworkLookup, testPersonalRecords, testWayIn } from '@kring/members/testing';
import { checkIdentityCompanion, checkNetwork } from '@kring/social-login/testing';
import { testPostKind } from '@kring/wall/testing';
import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { z } from 'zod';
import { bootHouse, type House } from '../house/boot';
import { root } from '../house/databases';
import { tally } from '../house/fixture-plugin/server/contributions/consumer';
import { birdsInDossier } from '../house/fixture-plugin/server/contributions/dossier-section';
import { events } from '../house/fixture-plugin/server/contributions/event-types';
import { ringBook } from '../house/fixture-plugin/server/contributions/identity-companion';
import { clubHeard, tellClub } from '../house/fixture-plugin/server/contributions/job';
import { birdclub } from '../house/fixture-plugin/server/contributions/network';
import { feathersInList } from '../house/fixture-plugin/server/contributions/network-lookup';
import { sightingsOfMember } from '../house/fixture-plugin/server/contributions/personal-records';
import { sightingPost } from '../house/fixture-plugin/server/contributions/post-kind';
import { countAtNight } from '../house/fixture-plugin/server/contributions/schedule';
import { ringed, ringReader } from '../house/fixture-plugin/server/contributions/session-resolver';
import { rules } from '../house/fixture-plugin/server/contributions/settings';
import { birdNames } from '../house/fixture-plugin/server/contributions/subject-names';
import { feather } from '../house/fixture-plugin/server/contributions/way-in';
import { tallies } from '../house/fixture-plugin/server/model';
import { operations } from '../house/fixture-plugin/server/operations';
import { signInEditor } from '../house/editor';
import { join } from '../members/people';
import { wall } from '../wall/talk';
import { withBirdwatch, withCuckoo } from '../house/foreign-plugins';

const anna: Viewer = {
  memberId: 'anna', memberRow: 1, handle: 'anna', displayName: 'Anna', state: 'active', isStaff: false, locale: 'nl', sessionId: 's1', signedInAt: new Date(),
};

const stolen = () => Promise.reject(new Error('The cuckoo took the nest.'));

function layEggs(strapi: Core.Strapi): void {
  consumers.of(strapi).add({ code: 'cuckoo.break-things', on: ['birdwatch.bird-seen'], attempts: 1, apply: stolen });
  jobs.of(strapi).add({ code: 'cuckoo.push-out', payload: z.object({}), attempts: 1, run: stolen });
  sessionResolvers.of(strapi).add({ code: 'cuckoo.pretend', resolve: stolen });
}

let house: House;
beforeAll(async () => {
  house = await bootHouse({}, (strapi) => {
    withBirdwatch(strapi);
    withCuckoo(strapi, layEggs);
  });
  house.strapi.log.level = 'silent';
  ringed.set('anna', anna);
}, 120_000);
afterAll(() => house.close());

const api = () => request(house.strapi.server.httpServer);

test('a plugin from elsewhere contributes to every extension point there is', () => {
  const without = listExtensionPoints(house.strapi).filter(({ contributions }) => !contributions.some((code) => code.startsWith('birdwatch.') || code === 'birdclub'));
  const declaresEvents = listExtensionPoints(house.strapi).find(({ id }) => id === 'community.event-types');
  expect(without).toEqual([]);
  expect(declaresEvents?.contributions).toContain('birdwatch.bird-seen');
});

test('every extension point has a page in docs/extending, and the first page leads to it', () => {
  const folder = path.join(root, 'docs/extending');
  const first = fs.readFileSync(path.join(folder, 'README.md'), 'utf8');
  const lost = listExtensionPoints(house.strapi)
    .map(({ id }) => ({ id, file: `${id.split('.')[1]}.md` }))
    .filter(({ id, file }) => !fs.existsSync(path.join(folder, file)) || !first.includes(`\`${id}\``) || !first.includes(`(${file})`));
  expect(lost).toEqual([]);
});

test('its routes are part of the API, held to the same checks', async () => {
  expect(operationsOf(house.strapi).list().filter(({ plugin }) => plugin === 'birdwatch')).toHaveLength(operations.length);
  await api().get('/api/birdwatch/own-secrets').set('Authorization', 'Ring anna').expect(200, { data: { handle: 'anna' }, meta: {} });
  await api().get('/api/birdwatch/own-secrets').set('Authorization', 'Ring berta').expect(401);
});

test('a contribution after the start is refused with its name', () => {
  expect(() => consumers.of(house.strapi).add({ ...tally, code: 'birdwatch.too-late' })).toThrow(/community\.consumers: contribute 'birdwatch\.too-late' in register\(\)/);
});

test('a contribution that fails hurts nobody else: not its neighbours, not the writer, not the request', async () => {
  await inTransaction(house.strapi, async (trx) => {
    await appendEvent(house.strapi, trx, 'birdwatch.bird-seen', { sightingId: '1', memberId: 'anna', species: 'Wren' });
    await enqueue(house.strapi, trx, tellClub, { sightingId: '1', species: 'Wren' });
    await enqueue(house.strapi, trx, { code: 'cuckoo.push-out', payload: z.object({}), run: async () => undefined }, {});
  });
  await settle(house.strapi);
  expect(await knexOf(house.strapi)(tallies).where({ member_id: 'anna' }).first('seen')).toEqual({ seen: 1 });
  expect(clubHeard.get('1')).toBe('Wren');
  const parked = await knexOf(house.strapi)('community_consumers').whereNotNull('parked_at').pluck('code');
  expect(parked).toEqual(['cuckoo.break-things']);
  await api().get('/api/birdwatch/own-secrets').set('Authorization', 'Ring berta').expect(401);
}, 30_000);

const grant = { accessToken: 'token', tokenSecret: null, refreshToken: null, expiresAt: null, scopes: [] };
const profile = { subject: 'wren', displayName: 'Wren', username: null, headline: null, email: null, pictureUrl: null, profileUrl: null };
const identityOf = (memberId: string) => ({
  identityId: 'ring-1', memberId, network: 'birdclub', subject: 'wren', displayName: 'Wren', username: null, profileUrl: null, email: null, isEmailVerified: false,
  pictureHash: null, linkedAt: new Date(), lastUsedAt: new Date(), revokedAt: null,
});
const sighting = (sightingId: string, species: string) => ({ name: 'birdwatch.bird-seen' as const, payload: { sightingId, memberId: 'anna', species } });

/** Extension point → the check of its contract, held against what the foreign plugin brings. */
const promises: Record<string, (strapi: Core.Strapi, watcher: string, other: string) => unknown> = {
  'community.consumers': (strapi) =>
    checkConsumer({ strapi, consumer: tally, story: [sighting('1', 'Wren'), sighting('2', 'Kite')], readState: (trx) => trx(tallies).where('member_id', 'anna').select('seen') }),
  'community.event-types': () => checkEventTypes(events, { 'birdwatch.bird-seen': sighting('1', 'Wren').payload }),
  'community.jobs': (strapi) => checkJob({ strapi, job: tellClub, payload: { sightingId: '9', species: 'Kite' }, readEffects: () => [...clubHeard] }),
  'community.schedules': () => checkSchedule(countAtNight),
  'community.session-resolvers': (strapi) => checkSessionResolver({ strapi, resolver: ringReader, schemes: ['Ring'] }),
  'community.settings': () => checkSettings(rules),
  'community.subject-names': (strapi) => checkSubjectNames({ strapi, names: birdNames, expected: { 1: 'Wren', 2: 'Kite' } }),
  'members.dossier-sections': (strapi, memberId) => testDossierSection({ strapi, section: birdsInDossier, memberId }),
  'members.network-lookups': (strapi, memberId, otherId) => testNetworkLookup({ strapi, lookup: feathersInList, memberId, otherId, network: 'feather' }),
  'members.personal-records': (strapi, memberId, otherId) => testPersonalRecords({ strapi, records: sightingsOfMember, memberId, otherId }),
  'members.ways-in': (strapi, memberId) => testWayIn({ strapi, way: feather, memberId, expected: 0 }),
  'social-login.identity-companions': (strapi, memberId) => checkIdentityCompanion({ strapi, companion: ringBook, identity: identityOf(memberId), profile, grant }),
  'social-login.networks': () => checkNetwork(birdclub),
  'wall.post-kinds': () => testPostKind({ kind: sightingPost, good: { species: 'Wren' }, bad: { species: '' } }),
};

describe('what it brings keeps the promises of', () => {
  test.each(Object.keys(promises))('%s', async (id) => {
    const [watcher, other] = [await join(house, `Kijker ${id}`), await join(house, `Ander ${id}`)];
    await knexOf(house.strapi)(tallies).insert({ member_id: watcher.memberId, seen: 3 });
    await promises[id](house.strapi, watcher.memberId, other.memberId);
    await knexOf(house.strapi)(tallies).where({ member_id: watcher.memberId }).delete();
  });

  test('routes', () => checkOperations('birdwatch', operations));

  test('every extension point there is', () => {
    expect(listExtensionPoints(house.strapi).map(({ id }) => id).sort()).toEqual(Object.keys(promises).sort());
  });
});

test('a list for editors says what the things of a foreign plugin are called', async () => {
  const { strapi } = house;
  await recordAudit(strapi, null, { actor: { kind: 'system', id: null }, action: 'birdwatch.bird-ringed', subject: { kind: 'bird', id: '1' } });
  await recordAudit(strapi, null, { actor: { kind: 'system', id: null }, action: 'birdwatch.bird-ringed', subject: { kind: 'bird', id: '404' } });
  const editor = await signInEditor(strapi);
  const { body } = await editor.call('get', '/community/audit?action=birdwatch.bird-ringed').expect(200);
  expect(body.data.map(({ subject }: { subject: object }) => subject)).toEqual([{ kind: 'bird', id: '404', name: null }, { kind: 'bird', id: '1', name: 'Wren' }]);
});

test('the members list of the admin is filtered by what a foreign plugin knows', async () => {
  const watcher = await join(house, 'Kijker Lijst');
  await knexOf(house.strapi)(tallies).insert({ member_id: watcher.memberId, seen: 1 });
  const editor = await signInEditor(house.strapi, 'strapi-super-admin', 'lijst@molenwiek.example');
  const { body } = await editor.call('get', '/members/people?network=feather').expect(200);
  expect(body.data).toMatchObject([{ memberId: watcher.memberId, networks: ['feather'] }]);
});

describe('a post of a foreign kind', () => {
  test('holds the facts its kind asks for, and stands among all others', async () => {
    const watcher = await join(house, 'Kijker Bericht');
    const { body } = await watcher.send('post', `${wall}/posts`, { kind: 'sighting', text: 'Op het dak', facts: { species: ' Huismus ' } }).expect(201);
    expect(body.data).toMatchObject({ kind: 'sighting', title: null, facts: { species: 'Huismus', count: 1 } });
    const [newest] = (await watcher.get(`${wall}/feeds/all?limit=1`).expect(200)).body.data;
    expect(newest).toMatchObject({ kind: 'sighting', facts: { species: 'Huismus', count: 1 } });
    const { body: kinds } = await watcher.get(`${wall}/kinds`).expect(200);
    expect(kinds.data.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['discussion', 'question', 'sighting', 'status']);
  });

  test.each([
    [{ facts: {} }, 'body.facts.species', 'community.invalid-input'],
    [{ facts: { species: 'Mus', count: 0 } }, 'body.facts.count', 'community.invalid-input'],
    [{ facts: { species: 'Mus', weight: 30 } }, 'body.facts.weight', 'community.invalid-input'],
    [{}, 'body.facts.species', 'community.invalid-input'],
    [{ facts: { species: 'Dodo' } }, 'body.facts', 'wall.post-refused'],
  ])('is refused at its field: %j', async (given, path, code) => {
    const watcher = await join(house, 'Kijker Geweigerd');
    const { body } = await watcher.send('post', `${wall}/posts`, { kind: 'sighting', text: 'Op het dak', ...given }).expect(400);
    expect([body.error.details.code, body.error.details.errors[0].path]).toEqual([code, path]);
    expect((await watcher.get(`/${watcher.handle}/posts`).expect(200)).body.data).toEqual([]);
  });
});
