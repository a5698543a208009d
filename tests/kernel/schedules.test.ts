import { defineSchedule, knexOf, schedules } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootHouse, type House } from '../house/boot';
import { postgresUrl } from '../house/databases';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

const runs: Date[] = [];
const monthly = defineSchedule({
  code: 'stand.monthly',
  cron: '0 4 1 * *',
  async run({ at }) {
    runs.push(at);
  },
});

let house: House;
let editor: SignedInEditor;
beforeAll(async () => {
  house = await bootHouse({}, withStand((strapi) => void schedules.of(strapi).add(monthly)));
  editor = await signInEditor(house.strapi);
});
afterAll(() => house.close());

const column = (instant: Date) => (postgresUrl ? instant : instant.getTime());
const table = (name: string) => knexOf(house.strapi)(name);
const runByHand = async (code: string) => {
  await editor.call('post', `/community/schedules/${code}/run`).expect(202);
  await settle(house.strapi);
};

test('a schedule that is new has missed nothing', async () => {
  await settle(house.strapi);
  expect(runs).toEqual([]);
  const { body } = await editor.call('get', '/community/schedules').expect(200);
  const listed = (body.data as { code: string; nextAt: string }[]).find(({ code }) => code === 'stand.monthly');
  expect(listed).toMatchObject({ cron: '0 4 1 * *', timeZone: 'Europe/Amsterdam' });
  expect(new Date(listed?.nextAt ?? 0).getTime()).toBeGreaterThan(Date.now());
});

test('after downtime it runs once for all it missed', async () => {
  const { wake } = await import('@kring/community/extend');
  await table('community_schedule_runs').where({ code: 'stand.monthly' }).delete();
  await table('community_schedule_runs').insert({ code: 'stand.monthly', slot: '2020-01-01T03:00:00.000Z', started_at: column(new Date('2020-01-01')) });
  wake(house.strapi, 'schedules');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await settle(house.strapi);
  wake(house.strapi, 'schedules');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await settle(house.strapi);
  expect(runs).toHaveLength(1);
  expect(Date.now() - runs[0].getTime()).toBeLessThan(32 * 24 * 60 * 60 * 1_000);
});

test('an editor may let it run now, and that is traced', async () => {
  const before = runs.length;
  await runByHand('stand.monthly');
  expect(runs).toHaveLength(before + 1);
  const { body } = await editor.call('get', '/community/audit?subjectId=stand.monthly').expect(200);
  expect(body.data[0].action).toBe('community.schedule-run-by-hand');
});

test('the sweep removes what is old: answers after a day, replaced and ended sessions, runs of schedules, but not the last of each', async () => {
  const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1_000);
  const answers = (name: string, at: Date) => ({ key: name, fingerprint: name, created_at: column(at) });
  await table('community_idempotent_answers').insert([answers('old', old), answers('new', new Date())]);
  const session = (id: string, status: string, ends: Date, updated: Date) => ({
    document_id: id, session_id: id, user_id: '1', origin: 'users-permissions', type: 'refresh', status,
    expires_at: column(ends), absolute_expires_at: column(ends), created_at: column(old), updated_at: column(updated),
  });
  const later = new Date(Date.now() + 1_000_000);
  await table('strapi_sessions').insert([
    session('stays', 'active', later, old), session('ended', 'active', old, old),
    session('replaced', 'rotated', later, old), session('just-replaced', 'rotated', later, new Date()),
  ]);
  await table('community_schedule_runs').insert({ code: 'stand.gone', slot: '2020-01-01T00:00:00.000Z', started_at: column(old) });
  await table('community_schedule_runs').insert({ code: 'stand.monthly', slot: '2020-02-01T00:00:00.000Z', started_at: column(old) });
  await runByHand('community.sweep');
  expect((await table('community_idempotent_answers').whereIn('key', ['old', 'new'])).map(({ key }: { key: string }) => key)).toEqual(['new']);
  const left: { session_id: string }[] = await table('strapi_sessions').where({ created_at: column(old) }).orderBy('session_id');
  expect(left.map(({ session_id }) => session_id)).toEqual(['just-replaced', 'stays']);
  const slots: { slot: string }[] = await table('community_schedule_runs').where('slot', '<', '2020-12-31').orderBy('slot');
  expect(slots.map(({ slot }) => slot)).toEqual(['2020-01-01T00:00:00.000Z']);
});

test('statistics for the planner are made on both databases', async () => {
  await runByHand('community.tidy-statistics');
  expect(await table('community_jobs').where({ state: 'parked' })).toEqual([]);
});

test.each([
  ['strapi_sessions', ['session_id', 'user_id', 'absolute_expires_at']],
  ['up_users', ['email', 'username']],
])('what Strapi looks for in %s has an index', async (name, columns) => {
  const statement = postgresUrl
    ? knexOf(house.strapi).raw('select indexdef as sql from pg_indexes where tablename = ?', [name])
    : knexOf(house.strapi).raw("select sql from sqlite_master where type = 'index' and tbl_name = ?", [name]);
  const answer = (await statement) as { rows?: { sql: string }[] } | { sql: string }[];
  const rows = Array.isArray(answer) ? answer : (answer.rows ?? []);
  for (const column of columns) expect(rows.some(({ sql }) => new RegExp(`\\([\`"]?${column}[\`"]?\\)`).test(sql ?? ''))).toBe(true);
});
