import { appendEvent, inTransaction, knexOf, listExtensionPoints, operationsOf, consumers, jobs, enqueue, sessionResolvers, type Viewer } from '@kring/community/extend';
import { checkConsumer, checkEventTypes, checkJob, checkOperations, checkSchedule, checkSessionResolver, checkSettings, settle } from '@kring/community/testing';
import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { z } from 'zod';
import { bootHouse, type House } from '../house/boot';
import { root } from '../house/databases';
import { tally } from '../house/fixture-plugin/server/contributions/consumer';
import { events } from '../house/fixture-plugin/server/contributions/event-types';
import { clubHeard, tellClub } from '../house/fixture-plugin/server/contributions/job';
import { countAtNight } from '../house/fixture-plugin/server/contributions/schedule';
import { ringed, ringReader } from '../house/fixture-plugin/server/contributions/session-resolver';
import { rules } from '../house/fixture-plugin/server/contributions/settings';
import { tallies } from '../house/fixture-plugin/server/model';
import { operations } from '../house/fixture-plugin/server/operations';
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

describe('what it brings keeps the promises of the kernel', () => {
  test('events', () => checkEventTypes(events, { 'birdwatch.bird-seen': { sightingId: '1', memberId: 'anna', species: 'Wren' } }));
  test('consumer', () =>
    checkConsumer({
      strapi: house.strapi,
      consumer: tally,
      story: [
        { name: 'birdwatch.bird-seen', payload: { sightingId: '1', memberId: 'anna', species: 'Wren' } },
        { name: 'birdwatch.bird-seen', payload: { sightingId: '2', memberId: 'anna', species: 'Kite' } },
      ],
      readState: (trx) => trx(tallies).where('member_id', 'anna').select('seen'),
    }));
  test('job', () => checkJob({ strapi: house.strapi, job: tellClub, payload: { sightingId: '9', species: 'Kite' }, readEffects: () => [...clubHeard] }));
  test('schedule', () => checkSchedule(countAtNight));
  test('settings', () => checkSettings(rules));
  test('session resolver', () => checkSessionResolver({ strapi: house.strapi, resolver: ringReader, schemes: ['Ring'] }));
  test('routes', () => checkOperations('birdwatch', operations));
});
