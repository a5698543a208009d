/**
 * Profile, directory and search at 100,000 members, beside a bare Koa server that runs the same statements and sends
 * the same bytes. Both answer in this process; the client that shoots is a process of its own.
 */
import '../house/environment';
import { inTransaction, isPostgres, operationsOf, prepared, type Prepared, type RequestFacts, type SqlValue } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { bootHouse } from '../house/boot';
import makeTemplate from '../house/template';
import { fillMembers, handleOf } from './range/people';
import { bareKoa, compare, listen, warmUp } from './range/shoot';
import { atLeast, atMost, finish, number, tellComparison } from './range/tell';

const count = Number(process.env.MEMBERS ?? 100_000);

const pages = [
  { name: 'profile', path: `/api/members/${handleOf(Math.floor(count / 25))}` },
  { name: 'directory, newest', path: '/api/members' },
  { name: 'directory, by name', path: '/api/members?order=name' },
  { name: 'search anna (1 in 20)', path: '/api/members?search=anna' },
  { name: 'search an ba (two beginnings)', path: '/api/members?search=an%20ba' },
  { name: 'search b (common)', path: '/api/members?search=b' },
  { name: 'search 99999 (one)', path: '/api/members?search=99999' },
  { name: 'search xander quinten', path: '/api/members?search=xander%20quinten' },
].filter(({ name }) => name.includes(process.env.PAGES ?? ''));

interface Recorded {
  body: string;
  /** Reads again what the request read, and nothing else. */
  read(): Promise<void>;
}

/** Listens in on what one request reads, so that the yardstick can read the same. */
async function record(strapi: Core.Strapi, url: string, cookie: string): Promise<Recorded> {
  const reads: Prepared = prepared(strapi);
  const original = reads.read;
  const calls: [string, readonly SqlValue[]][] = [];
  reads.read = <T>(sql: string, values: readonly SqlValue[]) => {
    calls.push([sql, values]);
    return original<T>(sql, values);
  };
  const body = await (await fetch(url, { headers: { cookie } })).text();
  reads.read = original;
  return {
    body,
    async read() {
      for (const [sql, values] of calls) await original(sql, values);
    },
  };
}

async function openSession(strapi: Core.Strapi): Promise<string> {
  const door = members(strapi);
  const request: RequestFacts = { ip: '127.0.0.1', method: 'GET', path: '/', search: '', origin: null, userAgent: '', locale: 'nl', authorization: null, idempotencyKey: null, cookies: {} };
  const { memberId } = await inTransaction(strapi, (trx) => door.admit(trx, { displayName: 'Load Viewer', email: null, isEmailVerified: false, locale: 'nl', source: 'load' }));
  const { refreshToken } = await door.openSession({ memberId, request, way: 'load' });
  return `kring_session=${refreshToken}`;
}

/** Counted as always, but never reached: one client asks all the time. */
function widenLimits(strapi: Core.Strapi): void {
  for (const id of ['members.show-member', 'members.list-members']) {
    const operation = operationsOf(strapi).get(id);
    if (operation) Object.assign(operation.route, { limit: { points: 1_000_000_000, seconds: 60, per: 'viewer' } });
  }
}

async function main(): Promise<void> {
  await makeTemplate();
  const house = await bootHouse({ STRICT_ANSWERS: 'false' });
  const { strapi } = house;
  house.stopWatching();
  await fillMembers(strapi, count);
  widenLimits(strapi);
  const url = await listen(strapi.server.httpServer);
  const viewers = [{ who: 'visitor', cookie: '' }, { who: 'member', cookie: await openSession(strapi) }];
  await fetch(`${url}/api/members`);
  const recorded = new Map<string, Recorded>();
  for (const { who, cookie } of viewers) {
    for (const { path } of pages) recorded.set(`/${who}${path}`, await record(strapi, url + path, cookie));
  }
  const koa = await bareKoa(async (ctx) => {
    const { body, read } = recorded.get(ctx.url) as Recorded;
    await read();
    ctx.type = 'application/json';
    ctx.body = body;
  });
  process.stdout.write(`${number(count)} members on ${isPostgres(strapi) ? 'PostgreSQL' : 'SQLite'}; the yardstick is Koa with the same reads and the same bytes\n`);
  for (const { name, path } of pages) {
    await warmUp({ url: url + path, connections: 32 });
    for (const connections of [1, 32]) {
      for (const { who, cookie } of viewers) {
        const compared = await compare({ url: `${koa}/${who}${path}`, connections }, { url: url + path, connections, cookie });
        const goals = [atLeast(50, compared.share, '% of the yardstick'), ...(connections === 1 ? [atMost(10, compared.ours.p99Milliseconds, 'ms at p99')] : [])];
        tellComparison(`${name}, ${who}, ${connections} at once`, compared, goals);
      }
    }
  }
  await house.close();
}

finish(main());
