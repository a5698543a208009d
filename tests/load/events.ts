/**
 * How fast events go into the log, through a consumer, and through a rebuild, and how long one is on its way.
 * The yardstick in the same run: the rows a consumer writes, inserted in bulk without any log.
 */
import '../house/environment';
import { performance } from 'node:perf_hooks';
import { appendEvent, inTransaction, knexOf, type Consumer } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import type { Core } from '@strapi/strapi';
import { bootHouse } from '../house/boot';
import { postgresUrl } from '../house/databases';
import { signInEditor, type SignedInEditor } from '../house/editor';
import makeTemplate from '../house/template';
import { bringTicks, bulkTickKeeper, tick, tickKeeper } from '../kernel/stand/ticks';
import { withStand } from '../kernel/stand/with-stand';

const events = Number(process.env.EVENTS ?? 10_000);
const perTransaction = 25;
const perInsert = 100;
const patience = { withinMilliseconds: 600_000 };

async function rateOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(events / ((performance.now() - start) / 1_000));
}

async function insertInBulk(strapi: Core.Strapi): Promise<void> {
  for (let first = 0; first < events; first += perInsert) {
    const rows = Array.from({ length: perInsert }, (_, number) => ({ consumer: 'yardstick', event_id: first + number, writer: 1, tick: number }));
    await inTransaction(strapi, (trx) => trx('stand_ticks').insert(rows));
  }
}

async function append(strapi: Core.Strapi): Promise<void> {
  for (let first = 0; first < events; first += perTransaction) {
    await inTransaction(strapi, async (trx) => {
      for (let number = 0; number < perTransaction; number += 1) await appendEvent(strapi, trx, 'stand.ticked', { writer: 1, tick: first + number });
    });
  }
}

/** From the first event to the last, with nothing else to do. */
async function rebuild(strapi: Core.Strapi, editor: SignedInEditor, code: string): Promise<number> {
  return rateOf(async () => {
    await editor.call('post', `/community/consumers/${code}/rebuild`).expect(204);
    await settle(strapi, patience);
  });
}

async function journeys(strapi: Core.Strapi): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number < 200; number += 1) {
    const start = performance.now();
    await tick(strapi, 2, number);
    for (;;) {
      const row = await knexOf(strapi)('stand_ticks').where({ consumer: 'stand.each', writer: 2, tick: number }).first();
      if (row) break;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    times.push(performance.now() - start);
  }
  return times.sort((left, right) => left - right);
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  await makeTemplate();
  const consumers: Consumer[] = [tickKeeper('stand.each'), bulkTickKeeper('stand.many')];
  const house = await bootHouse({}, withStand((strapi) => bringTicks(strapi, consumers)));
  const { strapi } = house;
  const editor = await signInEditor(strapi);
  await settle(strapi, patience);
  say(`${postgresUrl ? 'PostgreSQL' : 'SQLite'}, ${events} events`);
  const yardstick = await rateOf(() => insertInBulk(strapi));
  const tell = (what: string, rate: number) => say(`${what.padEnd(52)} ${String(rate).padStart(7)}/s   ${(rate / yardstick).toFixed(2)} of the yardstick`);
  tell('yardstick: rows inserted in bulk', yardstick);
  tell('appended, 25 to a transaction, two consumers running', await rateOf(() => append(strapi)));
  await settle(strapi, patience);
  tell('through a consumer, one statement an event', await rebuild(strapi, editor, 'stand.each'));
  tell('through a consumer, one statement a hundred events', await rebuild(strapi, editor, 'stand.many'));
  const times = await journeys(strapi);
  say(`from commit to effect, alone: p50 ${times[100].toFixed(1)} ms, p99 ${times[197].toFixed(1)} ms`);
  await house.close();
}

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
