import { defineConsumer, defineJob, defineSchedule, jobs, knexOf, schedules } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { bake, simmer } from './slow-jobs';
import { bringTicks, bulkTickKeeper, tickSums } from './ticks';

export const keeper = bulkTickKeeper('stand.keeper');

/** Writes down when it begins and ends, outside its transaction, so that an overlap of two processes is seen. */
export const solitary = defineConsumer({
  code: 'stand.solitary',
  on: ['stand.ticked'],
  async apply({ event, trx, strapi }) {
    const knex = knexOf(strapi);
    const entered = await knex('stand_presence').insert({ code: 'stand.solitary' }).onConflict('code').ignore().returning('code');
    if (entered.length === 0) await knex('stand_overlaps').insert({ event_id: event.id });
    await trx('stand_visits').insert({ event_id: event.id, process: process.pid });
    await new Promise((resolve) => setTimeout(resolve, 1));
    await knex('stand_presence').where({ code: 'stand.solitary' }).delete();
  },
});

/** A delivery counts once per parcel, however often it is tried. */
export const deliver = defineJob({
  code: 'stand.deliver',
  payload: z.object({ parcel: z.string() }),
  async run({ payload, strapi }) {
    await knexOf(strapi)('stand_parcels').insert(payload).onConflict('parcel').ignore();
  },
});

export const everySecond = defineSchedule({
  code: 'stand.every-second',
  cron: '* * * * * *',
  async run({ strapi, at }) {
    await knexOf(strapi)('stand_chimes').insert({ at: at.toISOString(), process: process.pid });
  },
});

const tables = [
  'stand_presence (code varchar(80) primary key)',
  'stand_overlaps (event_id bigint)',
  'stand_visits (event_id bigint, process integer)',
  'stand_parcels (parcel varchar(80) primary key)',
  'stand_chimes (at varchar(40), process integer)',
  'stand_bakes (loaf varchar(80) primary key, times integer, process integer, began_at bigint, ended_at bigint)',
];

/** Everything the tests with several processes look at. */
export function bringStand(strapi: Core.Strapi, isOverlapWatched = false): void {
  bringTicks(strapi, isOverlapWatched ? [solitary] : [keeper, tickSums]);
  jobs.of(strapi).add(deliver, bake, simmer);
  schedules.of(strapi).add(everySecond);
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    for (const table of tables) await knexOf(strapi).raw(`create table if not exists ${table}`);
  });
}
