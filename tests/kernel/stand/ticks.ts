import { appendEvent, consumers, declareEvents, defineConsumer, inTransaction, knexOf, type Consumer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

declare module '@kring/community/extend' {
  interface DomainEvents {
    'stand.ticked': { writer: number; tick: number };
    'stand.rested': { writer: number };
  }
}

/** Two events and a table to project them into, as a plugin would bring them. Call it before the house loads. */
export function bringTicks(strapi: Core.Strapi, brought: readonly Consumer[] = []): void {
  declareEvents(strapi, {
    'stand.ticked': z.object({ writer: z.number(), tick: z.number() }),
    'stand.rested': z.object({ writer: z.number() }),
  });
  consumers.of(strapi).add(...brought);
  strapi.hook('strapi::content-types.afterSync').register(() => makeTables(strapi));
}

async function makeTables(strapi: Core.Strapi): Promise<void> {
  const knex = knexOf(strapi);
  await knex.raw('create table if not exists stand_ticks (consumer varchar(80), event_id bigint, writer integer, tick integer)');
  await knex.raw('create table if not exists stand_sums (writer integer primary key, ticks integer, total bigint, digest bigint)');
}

/** Keeps one row per event it applied; a second application would be a second row. */
export function tickKeeper(code: string, more: Partial<Consumer> = {}): Consumer {
  return defineConsumer({
    code,
    on: ['stand.ticked'],
    async apply({ event, trx }) {
      if (event.name !== 'stand.ticked') return;
      await trx('stand_ticks').insert({ consumer: code, event_id: event.id, ...event.payload });
    },
    reset: ({ trx }) => trx('stand_ticks').where({ consumer: code }).delete(),
    ...more,
  });
}

/** The same with one statement for many events. */
export function bulkTickKeeper(code: string): Consumer {
  return tickKeeper(code, {
    async applyMany({ events, trx }) {
      const rows = events.flatMap((event) => (event.name === 'stand.ticked' ? [{ consumer: code, event_id: event.id, ...event.payload }] : []));
      for (let start = 0; start < rows.length; start += rowsPerStatement) await trx('stand_ticks').insert(rows.slice(start, start + rowsPerStatement));
    },
  });
}

/** SQLite takes at most 500 rows of one insert through knex. */
const rowsPerStatement = 100;

const modulus = 1_000_003;

/** A projection that depends on order: the same events in another order give another digest. */
export const tickSums = defineConsumer({
  code: 'stand.tick-sums',
  on: ['stand.ticked'],
  async apply({ event, trx }) {
    if (event.name !== 'stand.ticked') return;
    const { writer, tick } = event.payload;
    await trx.raw(
      `insert into stand_sums (writer, ticks, total, digest) values (?, 1, ?, ?) on conflict (writer) do update set
        ticks = stand_sums.ticks + 1, total = stand_sums.total + excluded.total, digest = (stand_sums.digest * 31 + excluded.total) % ${modulus}`,
      [writer, tick, (7 * 31 + tick) % modulus],
    );
  },
  reset: ({ trx }) => trx('stand_sums').delete(),
});

export async function sums(strapi: Core.Strapi): Promise<{ writer: number; ticks: number; total: number; digest: number }[]> {
  const rows: { writer: number; ticks: number; total: number | string; digest: number | string }[] = await knexOf(strapi)('stand_sums').orderBy('writer');
  return rows.map((row) => ({ writer: row.writer, ticks: row.ticks, total: Number(row.total), digest: Number(row.digest) }));
}

export function tick(strapi: Core.Strapi, writer: number, number: number): Promise<void> {
  return inTransaction(strapi, (trx) => appendEvent(strapi, trx, 'stand.ticked', { writer, tick: number }));
}

export async function ticksOf(strapi: Core.Strapi, consumer: string): Promise<{ writer: number; tick: number }[]> {
  const rows: { writer: number; tick: number }[] = await knexOf(strapi)('stand_ticks').where({ consumer }).orderBy('event_id').select('writer', 'tick');
  return rows;
}
