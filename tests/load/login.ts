/**
 * How many logins a second can begin, and what a callback costs us beside what the network takes.
 * The yardstick: a bare Koa that redirects to the same address.
 */
import '../house/environment';
import { fork, type ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { settle } from '@kring/community/testing';
import type { Walked } from '@kring/demo-networks';
import { bootHouse } from '../house/boot';
import { postgresUrl } from '../house/databases';
import makeTemplate from '../house/template';
import { bareKoa, compare, listen, warmUp } from './range/shoot';
import { atLeast, atMost, finish, number, tell, tellComparison } from './range/tell';

const logins = Number(process.env.LOGINS ?? 300);
const untimed = 50;
const networksPort = 18_880 + (process.pid % 100);
const networks = `http://127.0.0.1:${networksPort}`;

/** In a process of their own, so that their work is not counted as ours. */
async function startNetworks(): Promise<ChildProcess> {
  const child = fork(path.join(__dirname, '../../tools/demo-networks/dist/src/cli.js'), ['--port', String(networksPort)], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`${networks}/control/people`).then(({ ok }) => ok, () => false)) return child;
    await pause(100);
  }
  throw new Error('The demo networks did not start');
}

interface Call {
  origin?: string | URL;
  path: string;
}

/** Milliseconds in which the product waited for the networks' answers to a callback. */
const waiting = { since: new Map<object, number>(), milliseconds: 0 };
const belongsToCallback = ({ origin, path: where }: Call) => String(origin).startsWith(networks) && /accessToken|userinfo/i.test(where);
subscribe('undici:request:create', (message) => {
  const { request } = message as { request: Call };
  if (belongsToCallback(request)) waiting.since.set(request, performance.now());
});
subscribe('undici:request:trailers', (message) => {
  const { request } = message as { request: Call };
  const since = waiting.since.get(request);
  if (since !== undefined && waiting.since.delete(request)) waiting.milliseconds += performance.now() - since;
});

/** From a callback's arrival to the end of its answer. At the server: the client of this script is no part of the product. */
const serving = { milliseconds: 0 };
function watchCallbacks(server: Server): void {
  server.prependListener('request', ({ url }, response) => {
    if (!url?.includes('/callback')) return;
    const since = performance.now();
    response.once('finish', () => {
      serving.milliseconds = performance.now() - since;
    });
  });
}

type WalkConsent = (url: string, walk: { person: string }) => Promise<Walked>;

async function callbackCost(product: string, login: number, walkConsent: WalkConsent): Promise<number> {
  const headers = { 'x-forwarded-for': `10.250.${login & 255}.${login >> 8}` };
  const begun = await fetch(`${product}/api/social-login/linkedin/start`, { redirect: 'manual', headers });
  const cookie = begun.headers.getSetCookie()[0].split(';')[0];
  const { location } = await walkConsent(begun.headers.get('location') as string, { person: 'noor' });
  const back = new URL(location as string);
  waiting.milliseconds = 0;
  const answer = await fetch(`${product}${back.pathname}${back.search}`, { redirect: 'manual', headers: { ...headers, cookie } });
  if (answer.status !== 303 || answer.headers.get('location')?.includes('error')) throw new Error(`A login ended at ${answer.headers.get('location')}`);
  if (waiting.milliseconds === 0) throw new Error('The calls to the networks were not seen');
  return serving.milliseconds - waiting.milliseconds;
}

async function tellCallbacks(how: string, logIn: (login: number) => Promise<number>): Promise<void> {
  const costs: number[] = [];
  for (let login = 0; login < logins; login += 1) costs.push(await logIn(login));
  costs.sort((left, right) => left - right);
  const at = (part: number) => costs[Math.floor((costs.length - 1) * part)];
  const figure = `p50 ${number(at(0.5), 1)} ms, p99 ${number(at(0.99), 1)} ms`;
  tell({ what: `callback of a network login without the network, ${logins} logins, ${how}`, figure, goals: [atMost(15, at(0.99), 'ms at p99', 1)] });
}

async function main(): Promise<void> {
  await makeTemplate();
  const child = await startNetworks();
  const { endpointsFor, walkConsent } = await import('@kring/demo-networks');
  const house = await bootHouse({ DEMO_NETWORKS: 'true', TRUSTED_PROXIES: '1', STRICT_ANSWERS: 'false', ...endpointsFor(networks) });
  house.stopWatching();
  const product = await listen(house.strapi.server.httpServer);
  const start = `${product}/api/social-login/linkedin/start`;
  const location = (await fetch(start, { redirect: 'manual' })).headers.get('location') as string;
  const koa = await bareKoa((ctx) => {
    ctx.status = 303;
    ctx.set('Location', location);
    ctx.set('Set-Cookie', `kring_login=${'x'.repeat(43)}; Path=/; Max-Age=600; HttpOnly; SameSite=Lax`);
  });
  process.stdout.write(`Logins on ${postgresUrl ? 'PostgreSQL' : 'SQLite'}; the yardstick is Koa with the same redirect\n`);
  await warmUp({ url: start, connections: 32, expected: '3xx', areVisitorsMany: true }, 4);
  for (const connections of [1, 32]) {
    const target = { connections, expected: '3xx', areVisitorsMany: true } as const;
    const compared = await compare({ ...target, url: koa }, { ...target, url: start });
    tellComparison(`start of a network login, ${connections} at once`, compared, [atLeast(500, compared.ours.perSecond, 'a second')]);
  }
  watchCallbacks(house.strapi.server.httpServer);
  for (let login = 0; login < untimed; login += 1) await callbackCost(product, login, walkConsent);
  await tellCallbacks('one right after another', (login) => callbackCost(product, untimed + login, walkConsent));
  await tellCallbacks('each after the background work of the last', async (login) => {
    await settle(house.strapi);
    return callbackCost(product, untimed + logins + login, walkConsent);
  });
  await house.close();
  child.kill();
}

finish(main());
