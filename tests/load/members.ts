/**
 * Profile and directory at 100,000 members, beside a bare Koa server that runs the same queries and sends the same
 * bytes in the same run. Both answer in this process; the client that shoots is a process of its own.
 */
import '../house/environment';
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { inTransaction, isPostgres, operationsOf, type RequestFacts } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import Koa from 'koa';
import { bootHouse, type House } from '../house/boot';
import makeTemplate from '../house/template';

const count = Number(process.env.MEMBERS ?? 100_000);
const seconds = Number(process.env.SECONDS ?? 8);
const names = ['Anna', 'Bert', 'Carla', 'Dirk', 'Eva', 'Frank', 'Guus', 'Hanna', 'Ivo', 'Jan', 'Kees', 'Lotte', 'Mia', 'Noor', 'Otto', 'Piet', 'Quinten', 'Roos', 'Sanne', 'Tom'];
const surnames = ['Bakker', 'Visser', 'Smit', 'Mulder', 'Dekker', 'Brouwer', 'Hoekstra', 'Prins', 'Vos', 'Kuiper', 'Molenaar', 'Postma', 'Veenstra', 'Zijlstra', 'Quist', 'Xander'];

const bodyOf = (row: number) => {
  const [first, last] = [names[row % names.length], surnames[Math.floor(row / names.length) % surnames.length]];
  const handle = `${first}-${last}-${row}`.toLowerCase();
  return { first, last, handle };
};

interface Shots {
  requests: { average: number };
  latency: { p50: number; p99: number };
  non2xx: number;
}

const tests = [
  { name: 'profile', path: `/api/members/${bodyOf(4_000).handle}` },
  { name: 'directory, newest', path: '/api/members' },
  { name: 'directory, by name', path: '/api/members?order=name' },
  { name: 'search anna (1 in 20)', path: '/api/members?search=anna' },
  { name: 'search an ba (two beginnings)', path: '/api/members?search=an%20ba' },
  { name: 'search b (common)', path: '/api/members?search=b' },
  { name: 'search 99999 (one)', path: '/api/members?search=99999' },
  { name: 'search xander quinten', path: '/api/members?search=xander%20quinten' },
];

async function fill({ strapi }: House): Promise<void> {
  const knex = strapi.db.connection;
  const now = isPostgres(strapi) ? new Date() : Date.now();
  for (let from = 0; from < count; from += 400) {
    const rows = Array.from({ length: Math.min(400, count - from) }, (_, index) => {
      const { first, last, handle } = bodyOf(from + index);
      return {
        document_id: `m${from + index}`.padEnd(24, 'x'), handle, kind: 'person', state: 'active', visibility: 'public', display_name: `${first} ${last}`, headline: 'Bakes at home',
        language: 'nl', is_staff: false, is_follow_approved: false, followers_count: 3, following_count: 2, connections_count: 1, user_id: 1_000_000 + from + index,
        search_text: `${first} ${last} ${from + index} bakes at home`.toLowerCase(), name_key: `${first} ${last}`.toLowerCase(), joined_at: now, created_at: now, updated_at: now, published_at: now,
      };
    });
    await knex('members_members').insert(rows);
  }
  await knex.raw('analyze');
}

function shoot(url: string, connections: number, cookie: string | null): Promise<Shots> {
  const bin = path.join(__dirname, '../../node_modules/autocannon/autocannon.js');
  const child = spawn(process.execPath, [bin, '-j', '-c', String(connections), '-d', String(seconds), ...(cookie ? ['-H', `Cookie=${cookie}`] : []), url], { stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  return new Promise((resolve) => child.on('close', () => resolve(JSON.parse(text) as Shots)));
}

/** The same statements through the same driver, nothing else: no routing, no rights, no limits. */
async function yardstick({ strapi }: House, bodies: Map<string, string>, queries: Map<string, () => Promise<unknown>>): Promise<{ url: string; close(): void }> {
  const app = new Koa();
  app.use(async (ctx) => {
    await queries.get(ctx.url)?.();
    ctx.type = 'application/json';
    ctx.body = bodies.get(ctx.url);
  });
  const server = app.listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  strapi.log.level = 'error';
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Listens in on what one request reads, so that the yardstick can read the same. */
async function record(house: House, url: string, target: string): Promise<{ body: string; query: () => Promise<unknown> }> {
  const reads = house.strapi.get('members.prepared-reads') as { all(sql: string, values: readonly never[]): Promise<unknown[]> };
  const original = reads.all;
  const calls: [string, readonly never[]][] = [];
  reads.all = (sql, values) => {
    calls.push([sql, values]);
    return original.call(reads, sql, values);
  };
  const body = await (await fetch(url + target)).text();
  reads.all = original;
  return { body, query: async () => { for (const [sql, values] of calls) await original.call(reads, sql, values); } };
}

async function run(): Promise<void> {
  await makeTemplate();
  const house = await bootHouse({ STRICT_ANSWERS: 'false' });
  await fill(house);
  for (const id of ['members.show-member', 'members.list-members']) {
    const operation = operationsOf(house.strapi).get(id);
    if (operation) Object.assign(operation.route, { limit: { points: 1_000_000_000, seconds: 60, per: 'viewer' } });
  }
  const server = house.strapi.server.httpServer;
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await fetch(`${url}/api/members`);
  const bodies = new Map<string, string>();
  const queries = new Map<string, () => Promise<unknown>>();
  for (const { path: target } of tests) {
    const { body, query } = await record(house, url, target);
    bodies.set(target, body);
    queries.set(target, query);
  }
  const bare = await yardstick(house, bodies, queries);
  const door = members(house.strapi);
  const facts: RequestFacts = { ip: '127.0.0.1', method: 'GET', path: '/', search: '', origin: null, userAgent: '', locale: 'nl', authorization: null, idempotencyKey: null, cookies: {} };
  const { memberId } = await inTransaction(house.strapi, (trx) => door.admit(trx, { displayName: 'Load Viewer', email: null, isEmailVerified: false, locale: 'nl', source: 'load' }));
  const { refreshToken } = await door.openSession({ memberId, request: facts, way: 'load' });
  console.log(`${count} members on ${isPostgres(house.strapi) ? 'PostgreSQL' : 'SQLite'}, ${seconds} s each; requests a second (p99 ms)`);
  for (const { name, path: target } of tests) {
    for (const connections of [1, 32]) {
      const koa = await shoot(bare.url + target, connections, null);
      const visitor = await shoot(url + target, connections, null);
      const member = await shoot(url + target, connections, `kring_session=${refreshToken}`);
      const shown = (shots: Shots) => `${Math.round(shots.requests.average)} (${shots.latency.p99})${shots.non2xx > 0 ? ` ${shots.non2xx} FAILED` : ''}`;
      const ratio = (shots: Shots) => `${Math.round((100 * shots.requests.average) / koa.requests.average)} %`;
      console.log(`${name}, ${connections} connections: Koa + query ${shown(koa)} · visitor ${shown(visitor)} ${ratio(visitor)} · member ${shown(member)} ${ratio(member)}`);
    }
  }
  bare.close();
  await house.close();
  process.exit(0);
}

void run();
