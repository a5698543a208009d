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
import { fillMembers, memberIdOf } from './range/people';
import { atLeast, finish, number, tell } from './range/tell';

const events = Number(process.env.EVENTS ?? 20_000);
const perTransaction = 25;
const perInsert = 100;
const followers = 1_000;
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

/** As many follow as there were ticks; the log is what is measured, so there is no row of a relation behind it. */
async function follow(strapi: Core.Strapi): Promise<void> {
  const memberOf = (number: number) => memberIdOf(number % followers);
  for (let first = 0; first < events; first += perInsert) {
    await inTransaction(strapi, async (trx) => {
      for (let number = first; number < first + perInsert; number += 1) {
        await appendEvent(strapi, trx, 'members.member-followed', { memberId: memberOf(number), otherId: memberOf(number * 7 + 1) });
      }
    });
  }
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

async function main(): Promise<void> {
  await makeTemplate();
  const consumers: Consumer[] = [tickKeeper('stand.each'), bulkTickKeeper('stand.many')];
  const house = await bootHouse({}, withStand((strapi) => bringTicks(strapi, consumers)));
  const { strapi } = house;
  const editor = await signInEditor(strapi);
  await settle(strapi, patience);
  process.stdout.write(`${number(events)} events on ${postgresUrl ? 'PostgreSQL' : 'SQLite'}; the yardstick is rows inserted a hundred at a time\n`);
  const yardstick = await rateOf(() => insertInBulk(strapi));
  const tellRate = (what: string, rate: number, goal?: number) =>
    tell({ what, figure: `${number(rate)}/s`, yardstick: `${number(yardstick)}/s`, goals: goal ? [atLeast(goal, rate, 'a second')] : [] });
  const through = postgresUrl ? 3_000 : 2_000;
  tellRate('events appended, 25 to a transaction, two consumers running', await rateOf(() => append(strapi)));
  await settle(strapi, patience);
  tellRate('events through a consumer, one statement each', await rebuild(strapi, editor, 'stand.each'), through);
  tellRate('rebuild of a consumer that takes many at once', await rebuild(strapi, editor, 'stand.many'), 10_000);
  await settle(strapi, patience);
  await fillMembers(strapi, followers);
  await follow(strapi);
  await settle(strapi, patience);
  tellRate('rebuild of the counts of relations', await rebuild(strapi, editor, 'members.relation-counts'), 10_000);
  const times = await journeys(strapi);
  tell({ what: 'from commit to effect, alone', figure: `p50 ${number(times[100], 1)} ms, p99 ${number(times[197], 1)} ms` });
  await house.close();
}

finish(main());
