import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import Koa from 'koa';

/** What one second brought, or the middle of several. */
export interface Shots {
  perSecond: number;
  p99Milliseconds: number;
  /** What this process worked for one request; other users of the machine change it less than the figures above. */
  microseconds: number;
}

export interface Target {
  url: string;
  connections: number;
  cookie?: string;
  /** Each request comes from another address. */
  areVisitorsMany?: boolean;
  expected?: '2xx' | '3xx';
}

interface Heard {
  duration: number;
  requests: { total: number };
  latency: { p99: number };
  '2xx': number;
  '3xx': number;
}

const rounds = Number(process.env.SECONDS ?? 4);

let gun: ChildProcess | undefined;

/** For one second. @throws Error when not every answer was of the expected kind. */
async function shoot({ url, connections, cookie, areVisitorsMany = false, expected = '2xx' }: Target): Promise<Shots> {
  gun ??= fork(path.join(__dirname, 'gun.js'));
  const before = process.cpuUsage();
  gun.send({ url, connections, headers: cookie ? { cookie } : {}, areVisitorsMany });
  const [heard] = (await once(gun, 'message')) as [Heard];
  const { user, system } = process.cpuUsage(before);
  const { total } = heard.requests;
  if (heard[expected] < total || total === 0) throw new Error(`${url}: only ${heard[expected]} of ${total} answers were ${expected}`);
  return { perSecond: total / heard.duration, p99Milliseconds: heard.latency.p99, microseconds: (user + system) / total };
}

/** Until the compiler of the engine has seen enough: a community's server runs for weeks. */
export async function warmUp(target: Target, seconds = 2): Promise<void> {
  for (let second = 0; second < seconds; second += 1) await shoot(target);
}

export interface Comparison {
  ours: Shots;
  yardstick: Shots;
  /** Requests a second of ours in hundredths of the yardstick's. */
  share: number;
}

/** Second by second in turn, so that whatever else the machine does hits both; what counts is the middle of the rounds. */
export async function compare(yardstick: Target, ours: Target): Promise<Comparison> {
  const pairs: Record<'yardstick' | 'ours', Shots>[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push({ yardstick: await shoot(yardstick), ours: await shoot(ours) });
  return {
    ours: middleOf(pairs.map((pair) => pair.ours)),
    yardstick: middleOf(pairs.map((pair) => pair.yardstick)),
    share: middle(pairs.map((pair) => (100 * pair.ours.perSecond) / pair.yardstick.perSecond)),
  };
}

function middle(values: number[]): number {
  const sorted = values.sort((left, right) => left - right);
  const last = sorted.length - 1;
  return (sorted[Math.floor(last / 2)] + sorted[Math.ceil(last / 2)]) / 2;
}

const middleOf = (shots: Shots[]): Shots => ({
  perSecond: middle(shots.map(({ perSecond }) => perSecond)),
  p99Milliseconds: middle(shots.map(({ p99Milliseconds }) => p99Milliseconds)),
  microseconds: middle(shots.map(({ microseconds }) => microseconds)),
});

export async function listen(server: Server): Promise<string> {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A web server with nothing on it but this answer. */
export async function bareKoa(answer: Koa.Middleware): Promise<string> {
  return listen(createServer(new Koa().use(answer).callback()));
}
