import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import { wake, wakersOf, type Lane } from './wake';

const requests = new AsyncLocalStorage<{ res: ServerResponse }>();
const kept = new Map<string, unknown>();
const container = { has: (key: string) => kept.has(key), add: (key: string, value: unknown) => kept.set(key, value), get: (key: string) => kept.get(key) };
const strapi = { ...container, requestContext: { get: () => requests.getStore() } } as unknown as Core.Strapi;

const rung: Lane[] = [];
for (const lane of ['consumers', 'jobs'] as const) wakersOf(strapi).set(lane, () => rung.push(lane));
beforeEach(() => {
  rung.length = 0;
});

/** What had been rung before the answer went out, and once the client had it. */
async function answering(work: (response: ServerResponse) => void): Promise<[Lane[], Lane[]]> {
  let before: Lane[] = [];
  const server = createServer((_request, response) => {
    requests.run({ res: response }, () => work(response));
    before = [...rung];
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).text();
  server.closeAllConnections();
  await once(server.close(), 'close');
  return [before, rung];
}

test('outside of a request a lane is rung at once', () => {
  wake(strapi, 'jobs');
  expect(rung).toEqual(['jobs']);
});

test('what a request leaves to do is begun once it is answered, each lane once', async () => {
  const [before, after] = await answering(() => {
    for (let times = 0; times < 20; times += 1) wake(strapi, 'consumers');
    wake(strapi, 'jobs');
  });
  expect(before).toEqual([]);
  expect(after).toEqual(['consumers', 'jobs']);
});

test('an answer that goes on for long, such as a stream of events, holds nothing up', async () => {
  const [before] = await answering((response) => {
    response.flushHeaders();
    wake(strapi, 'jobs');
  });
  expect(before).toEqual(['jobs']);
});
