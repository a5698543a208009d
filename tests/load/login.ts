/**
 * How many logins a second can begin, and what the callback costs us beside what the network takes.
 * The yardstick in the same run: a bare Koa that redirects to the same address.
 */
import '../house/environment';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Walked } from '@kring/demo-networks';
import Koa from 'koa';
import { bootHouse } from '../house/boot';
import makeTemplate from '../house/template';

interface Shots {
  requests: { average: number; total: number };
  latency: { p99: number };
  '3xx': number;
}

interface Client {
  setHeaders(headers: Record<string, string>): void;
  on(event: 'response', listener: () => void): void;
}

const cannon = require('autocannon') as (options: { url: string; connections: number; duration: number; setupClient(client: Client): void }) => Promise<Shots>;
const seconds = Number(process.env.SECONDS ?? 8);
const logins = Number(process.env.LOGINS ?? 300);
const networksPort = 18_880 + (process.pid % 100);

/** In a process of their own, so that their work is not counted as ours. */
async function startNetworks(): Promise<ChildProcess> {
  const cli = path.join(__dirname, '../../tools/demo-networks/dist/src/cli.js');
  const child = fork(cli, ['--port', String(networksPort)], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${networksPort}/control/people`).then(({ ok }) => ok, () => false);
    if (isUp) return child;
    await pause(100);
  }
  throw new Error('The demo networks did not start');
}

const shoot = (url: string, connections: number) => {
  let address = 0;
  return cannon({
    url,
    connections,
    duration: seconds,
    setupClient(client) {
      // Each visitor comes from another address, as the proxy says it.
      client.setHeaders({ 'x-forwarded-for': `10.${(address += 1) & 255}.${process.hrtime()[1] & 255}.1` });
      client.on('response', () => client.setHeaders({ 'x-forwarded-for': `10.${(address += 1) & 255}.${(address >> 8) & 255}.${(address >> 16) & 255}` }));
    },
  });
};

async function bareKoa(location: string): Promise<{ url: string; close(): void }> {
  const app = new Koa();
  app.use((ctx) => {
    ctx.status = 303;
    ctx.set('Location', location);
    ctx.set('Set-Cookie', `kring_login=${'x'.repeat(43)}; Path=/; Max-Age=600; HttpOnly; SameSite=Lax`);
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

const at = (sorted: number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const round = (value: number) => Math.round(value * 10) / 10;

/** Milliseconds the networks took for the calls of one callback, as their own log has it. */
async function networkMilliseconds(): Promise<number> {
  const entries = (await (await fetch(`http://127.0.0.1:${networksPort}/control/log`)).json()) as { answer: { milliseconds: number } | null; path: string }[];
  return entries.filter(({ path: where }) => /accessToken|userinfo/.test(where)).reduce((sum, { answer }) => sum + (answer?.milliseconds ?? 0), 0);
}

async function callbackCosts(product: string, walkConsent: (url: string, walk: { person: string }) => Promise<Walked>): Promise<number[]> {
  const costs: number[] = [];
  for (let login = 0; login < logins + 20; login += 1) {
    const headers = { 'x-forwarded-for': `10.250.${login & 255}.${login >> 8}` };
    const begun = await fetch(`${product}/api/social-login/linkedin/start`, { redirect: 'manual', headers });
    const cookie = begun.headers.getSetCookie()[0].split(';')[0];
    const { location } = await walkConsent(begun.headers.get('location') as string, { person: 'noor' });
    await fetch(`http://127.0.0.1:${networksPort}/control/log`, { method: 'DELETE' });
    const back = new URL(location as string);
    const started = performance.now();
    const answer = await fetch(`${product}${back.pathname}${back.search}`, { redirect: 'manual', headers: { ...headers, cookie } });
    const whole = performance.now() - started;
    if (answer.status !== 303 || answer.headers.get('location')?.includes('error')) throw new Error(`A login ended at ${answer.headers.get('location')}`);
    if (login >= 20) costs.push(whole - (await networkMilliseconds()));
  }
  return costs.sort((left, right) => left - right);
}

async function main(): Promise<void> {
  await makeTemplate();
  const child = await startNetworks();
  const { endpointsFor, walkConsent } = await import('@kring/demo-networks');
  const house = await bootHouse({ DEMO_NETWORKS: 'true', TRUSTED_PROXIES: '1', STRICT_ANSWERS: 'false', ...endpointsFor(`http://127.0.0.1:${networksPort}`) });
  const server = house.strapi.server.httpServer.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const product = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const location = (await fetch(`${product}/api/social-login/linkedin/start`, { redirect: 'manual' })).headers.get('location') as string;
  const koa = await bareKoa(location);
  for (const connections of [1, 32]) {
    const bare = await shoot(koa.url, connections);
    const ours = await shoot(`${product}/api/social-login/linkedin/start`, connections);
    const ratio = ours.requests.average / bare.requests.average;
    const begun = ours['3xx'] === ours.requests.total ? '' : ` (only ${ours['3xx']} of ${ours.requests.total} began a login)`;
    console.log(`start, ${connections} connections: ${Math.round(ours.requests.average)}/s, p99 ${ours.latency.p99} ms; bare Koa ${Math.round(bare.requests.average)}/s; ratio ${ratio.toFixed(3)}${begun}`);
  }
  const costs = await callbackCosts(product, walkConsent);
  console.log(`callback without the network, ${costs.length} logins: p50 ${round(at(costs, 0.5))} ms, p99 ${round(at(costs, 0.99))} ms`);
  koa.close();
  await house.close();
  child.kill();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
