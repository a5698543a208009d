import { isPostgres, knexOf, operationsOf } from '@kring/community/extend';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { join, origin, type Person } from '../members/people';
import { routesOf, type ApiDocument, type Route } from './bad-input/document';
import { wrongsOf, type Wrong } from './bad-input/wrongs';

jest.setTimeout(300_000);

let house: House;
let anna: Person;
let routes: Route[];

beforeAll(async () => {
  house = await bootHouse();
  house.strapi.log.level = 'silent';
  // Nothing here is about how often somebody asks.
  for (const { operation } of operationsOf(house.strapi).list()) operation.route.limit = { points: 1_000_000, seconds: 60, per: 'viewer' };
  anna = await join(house, 'Anna Invoer', { email: 'anna@example.org', isEmailVerified: true });
  const { body } = await request(house.strapi.server.httpServer).get('/api/community/openapi.json').expect(200);
  const bert = await join(house, 'Bert Bestaat');
  routes = routesOf(body as ApiDocument, bert.handle);
});
afterAll(() => house.close());

/** Written by refusals themselves, or by the clock. */
const uncounted = ['community_rate_limits', 'community_audit_entries', 'community_schedule_runs', 'social_login_network_health', 'sqlite_sequence'];

async function rowsByTable(): Promise<Record<string, number>> {
  const knex = knexOf(house.strapi);
  const names: string[] = isPostgres(house.strapi)
    ? await knex('information_schema.tables').where({ table_schema: 'public', table_type: 'BASE TABLE' }).pluck('table_name')
    : await knex('sqlite_master').where({ type: 'table' }).whereNot('name', 'like', 'members_search%').pluck('name');
  const counts: Record<string, number> = {};
  for (const name of names.filter((table) => !uncounted.includes(table))) counts[name] = Number((await knex(name).count({ rows: '*' }))[0].rows);
  return counts;
}

function send({ method }: Route, { target, body, contentType }: Wrong): request.Test {
  const call = request(house.strapi.server.httpServer)[method](target).redirects(0).set('Cookie', `kring_session=${anna.session.refreshToken}`).set('Origin', origin);
  return body === undefined ? call : call.set('Content-Type', contentType as string).send(body);
}

/** Null when the answer is a clear refusal. */
function complaintOf({ status, body, headers }: request.Response, { path }: Wrong): string | null {
  if (status === 303 && /[?&]error=[a-z-]+/.test(headers.location ?? '')) return null;
  if (status < 400 || status > 499 || status === 429) return `answers ${status}`;
  const { details, message } = (body as { error?: { message?: string; details?: { code?: string; errors?: { path: string }[] } } }).error ?? {};
  if (!/^[a-z-]+\.[a-z-]+$/.test(details?.code ?? '')) return `has no code: ${JSON.stringify(body)}`;
  if (!message) return 'says nothing';
  const paths = (details?.errors ?? []).map((error) => error.path);
  // What is not there, or not for this member, may be told before what else is wrong.
  const isAboutFields = details?.code === 'community.invalid-input' && !paths.some((found) => found.startsWith('params.'));
  if (path && isAboutFields && !paths.some((found) => path.test(found))) return `points at ${JSON.stringify(paths)} (${details?.code})`;
  return null;
}

test('every operation of the API refuses what it can’t take with a code and a path, and writes nothing', async () => {
  const complaints: string[] = [];
  let sent = 0;
  const before = await rowsByTable();
  for (const route of routes) {
    for (const wrong of wrongsOf(route)) {
      const answer = await send(route, wrong);
      sent += 1;
      const complaint = complaintOf(answer, wrong);
      if (complaint) complaints.push(`${route.id}, ${wrong.what}: ${complaint}`);
    }
    const after = await rowsByTable();
    for (const [table, rows] of Object.entries(after)) if (rows !== before[table]) complaints.push(`${route.id}: ${table} went from ${before[table]} to ${rows} rows`);
    Object.assign(before, after);
  }
  expect(complaints).toEqual([]);
  expect(sent).toBeGreaterThan(routes.length * 5);
  await anna.get('/me').expect(200);
});

describe('a write that is sent twice with one Idempotency-Key', () => {
  const writes: [string, string, object, object, string][] = [
    ['a list', '/me/lists', { name: 'Bakkers' }, { name: 'Molenaars' }, 'members_lists'],
    ['an invitation', '/me/invitations', { note: 'Voor Kees' }, { note: 'Voor Lot' }, 'members_invitations'],
    ['an export', '/me/export', {}, {}, 'members_exports'],
  ];

  test.each(writes)('is %s once, also when both come at the same time, and another request with the key is refused', async (_, path, wish, other, table) => {
    const rows = async () => (await rowsByTable())[table];
    const before = await rows();
    const key = `once-${table}`;
    const both = await Promise.all([1, 2].map(() => anna.send('post', path, wish).set('Idempotency-Key', key)));
    expect(both.filter(({ status }) => status < 300).length).toBeGreaterThanOrEqual(1);
    for (const { status, body } of both) if (status >= 300) expect([status, body.error.details.code]).toEqual([409, 'community.still-under-way']);
    const again = await anna.send('post', path, wish).set('Idempotency-Key', key);
    expect(again.body.data.id).toBe(both.find(({ status }) => status < 300)?.body.data.id);
    expect(await rows()).toBe(before + 1);
    if (JSON.stringify(wish) === JSON.stringify(other)) return;
    expect((await anna.send('post', path, other).set('Idempotency-Key', key)).status).toBeGreaterThanOrEqual(400);
    expect(await rows()).toBe(before + 1);
  });

  test('and a key that is too long is refused with its path', async () => {
    const { body } = await anna.send('post', '/me/lists', { name: 'Lang' }).set('Idempotency-Key', 'x'.repeat(256)).expect(400);
    expect(body.error.details.errors).toEqual([{ path: 'headers.idempotency-key', message: 'At most 255 characters.' }]);
  });
});
