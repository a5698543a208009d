/** What authors of events, consumers, jobs and settings may and may not write. */
import { appendEvent, consumers, defineConsumer, defineJob, defineSettings, enqueue, readSettings, writeSettings, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type {} from '../house/fixture-plugin/server/contributions/event-types';

declare const strapi: Core.Strapi;
declare const trx: Transaction;

void appendEvent(strapi, trx, 'birdwatch.bird-seen', { sightingId: '1', memberId: 'anna', species: 'Wren' });

// @ts-expect-error nobody declares an event of this name
void appendEvent(strapi, trx, 'birdwatch.bird-flown', {});

// @ts-expect-error the payload misses who saw it
void appendEvent(strapi, trx, 'birdwatch.bird-seen', { sightingId: '1', species: 'Wren' });

// @ts-expect-error an event is written in the transaction that makes it true, never beside it
void appendEvent(strapi, null, 'birdwatch.bird-seen', { sightingId: '1', memberId: 'anna', species: 'Wren' });

defineConsumer({
  code: 'types.reader',
  on: ['birdwatch.bird-seen'],
  async apply({ event }) {
    // The name of an event tells its payload.
    if (event.name === 'birdwatch.bird-seen') event.payload.species.trim();
    // @ts-expect-error this event has no wings
    if (event.name === 'birdwatch.bird-seen') event.payload.wings.toString();
  },
});

// @ts-expect-error a consumer reads declared events only
defineConsumer({ code: 'types.reader', on: ['birdwatch.bird-flown'], apply: async () => undefined });

// @ts-expect-error a contribution has a code: it is how others see who brought it
consumers.of(strapi).add({ on: ['birdwatch.bird-seen'], apply: async () => undefined });

const job = defineJob({ code: 'types.send', payload: z.object({ to: z.string() }), run: async ({ payload }) => void payload.to.trim() });
void enqueue(strapi, trx, job, { to: 'anna' });

// @ts-expect-error the payload is checked where it is queued
void enqueue(strapi, trx, job, { for: 'anna' });

const settings = defineSettings({ code: 'types.rules', title: { en: 'Rules', nl: 'Regels' }, schema: z.object({ most: z.int().default(3) }) });
void readSettings(strapi, settings).then(({ most }) => most.toFixed());

// @ts-expect-error a setting is of the type of its schema
void writeSettings(strapi, settings, { most: 'many' });

// @ts-expect-error editors read Dutch and English
defineSettings({ code: 'types.rules', title: { en: 'Rules' }, schema: z.object({}) });
