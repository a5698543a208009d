import fs from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { knexOf, schedules } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { members } from '@kring/members/extend';
import { drawPicture } from '@kring/members/testing';
import request from 'supertest';
import { bootOn, type House } from '../house/boot';
import { freshDatabase, root } from '../house/databases';
import { startChild } from '../kernel/stand/children';
import type { Errand } from '../kernel/stand/child';
import { bringStand } from '../kernel/stand/stand';
import { withStand } from '../kernel/stand/with-stand';
import { join, signIn } from './people';
import { readZip } from './zip';

jest.setTimeout(240_000);

const folder = path.join(root, '.tmp', `public-${randomUUID()}`);
const leaseSeconds = 2;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let house: House | null = null;

const open = async (isWorker: boolean) => {
  house = await bootOn(database.variables, withStand((strapi) => bringStand(strapi), { isWorker, leaseSeconds }), folder);
  return house;
};
const shut = async () => {
  await house?.close();
  house = null;
};

/** A process of its own that does this, until it dies of it. */
async function dieOf(errand: Errand): Promise<void> {
  const child = await startChild(database.variables, { leaseSeconds, ...errand });
  expect(await child.gone).toBe('SIGKILL');
}

const files = () => fs.readdirSync(path.join(folder, 'uploads')).filter((name) => name.startsWith('member-')).sort();

async function photoOf(memberId: string): Promise<string[]> {
  const { photo } = await knexOf((house as House).strapi)('members_members').where({ document_id: memberId }).first('photo');
  const stored = (typeof photo === 'string' ? JSON.parse(photo) : photo) as Record<string, { url: string }>;
  return Object.values(stored).map(({ url }) => path.basename(url)).sort();
}

async function sweep(hoursLater: number): Promise<void> {
  const { strapi } = house as House;
  const { signal } = new AbortController();
  await schedules.of(strapi).get('members.sweep')?.run({ strapi, at: new Date(Date.now() + hoursLater * 3_600_000), signal });
}

beforeAll(async () => {
  database = await freshDatabase();
});
afterEach(shut);
afterAll(async () => {
  await database.remove();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a process that dies while it stores a photo', () => {
  let memberId: string;
  let own: string[];

  beforeAll(async () => {
    const { strapi } = await open(false);
    ({ memberId } = await join(house as House, 'Fleur Halfweg'));
    await members(strapi).setPhoto({ memberId, image: await drawPicture({ width: 200, height: 200 }), origin: 'own' });
    own = await photoOf(memberId);
    await shut();
  });

  test.each<[string, Errand]>([
    ['after one of three files', { upload: { memberId: '', folder, diesAfterFiles: 1 } }],
    ['between the files and the row', { upload: { memberId: '', folder, diesAfterFiles: 3 } }],
    ['inside the transaction of the row', { upload: { memberId: '', folder }, diesAtQuery: 'delete from .members_loose_files.' }],
  ])('%s leaves the own photo as it was, and no file once the sweep has run', async (_, errand) => {
    await dieOf({ ...errand, isWorker: false, upload: { ...errand.upload, folder, memberId } });
    expect(files().length).toBeGreaterThan(3);
    await open(false);
    expect(await photoOf(memberId)).toEqual(own);
    await sweep(0);
    expect(files().length).toBeGreaterThan(3);
    await sweep(2);
    expect(files()).toEqual(own);
    expect(await knexOf((house as House).strapi)('members_loose_files')).toEqual([]);
  });

  test('once the row is there keeps the new photo, and the sweep takes the old one', async () => {
    await dieOf({ isWorker: false, upload: { folder, memberId }, diesAtQuery: 'select .id. from .members_loose_files.' });
    await open(false);
    const now = await photoOf(memberId);
    expect(now).not.toEqual(own);
    expect(files()).toEqual([...own, ...now].sort());
    await sweep(2);
    expect(files()).toEqual(now);
  });
});

test.each([
  ['while it collects', 'select .* from .members_lists. '],
  ['in the middle of the file', 'insert into .members_export_parts.'],
  ['when the file is there and the job is not closed yet', 'delete from .community_jobs.'],
])('an export whose process dies %s comes to one file and one word about it', async (_, diesAtQuery) => {
  await open(false);
  const anna = await join(house as House, 'Anna Afgebroken', { email: `anna-${randomUUID()}@example.org`, isEmailVerified: true });
  const { body } = await anna.send('post', '/me/export').expect(202);
  await shut();
  await dieOf({ diesAtQuery });
  const { strapi } = await open(true);
  await settle(strapi, { withinMilliseconds: 60_000 });
  const again = await signIn(house as House, anna.memberId);
  const [made, ...others] = (await again.get('/me/exports').expect(200)).body.data;
  expect(others).toEqual([]);
  expect(made).toMatchObject({ id: body.data.id, state: 'ready' });
  const zip = await request(strapi.server.httpServer).get(made.url).set('Cookie', `kring_session=${again.session.refreshToken}`).buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  });
  expect(JSON.parse(readZip(zip.body as Buffer).get('data.json') as string)['members.profile'][0]).toMatchObject({ displayName: 'Anna Afgebroken' });
  expect((await again.get('/me/notes')).body.data).toMatchObject([{ kind: 'exported' }]);
  const exports = await knexOf(strapi)('members_exports').where({ export_id: made.id });
  const parts = await knexOf(strapi)('members_export_parts').where({ export_row: exports[0].id }).pluck('position');
  expect(new Set(parts).size).toBe(parts.length);
});
