import type { Core } from '@strapi/strapi';
import { inTransaction, knexOf, type Transaction } from '../database';
import { ConflictError, NotFoundError } from '../errors';
import { wake } from '../worker/wake';
import { awaitPlace, clearFailure, findPlaces, movePlace, resetPlace, type Place } from './consumer-store';
import { consumers, type Consumer } from './consumers';
import { countAfter, findEnd, findEvent } from './log-store';
import { isAfter, type Position } from './position';

const mostCounted = 10_000;

export type ConsumerState = 'caught-up' | 'behind' | 'replaying' | 'retrying' | 'parked';

export interface ConsumerReport {
  code: string;
  on: readonly string[];
  state: ConsumerState;
  /** Events that wait for it; counting stops at 10,000. */
  lag: number;
  canBeRebuilt: boolean;
  attempts: number;
  retryAt: Date | null;
  parkedAt: Date | null;
  lastError: string | null;
  failedEvent: { id: number; name: string; occurredAt: Date } | null;
}

export async function reportConsumers(strapi: Core.Strapi): Promise<ConsumerReport[]> {
  const known = consumers.of(strapi).list();
  const places = await findPlaces(knexOf(strapi), known.map(({ code }) => code));
  const end = await findEnd(strapi);
  const reports: ConsumerReport[] = [];
  for (const place of places) {
    const consumer = known.find(({ code }) => code === place.code);
    if (consumer) reports.push(await reportOf(strapi, consumer, place, end));
  }
  return reports;
}

async function reportOf(strapi: Core.Strapi, consumer: Consumer, place: Place, end: Position | null): Promise<ConsumerReport> {
  const isBehind = end !== null && isAfter(end, place.position);
  const lag = isBehind ? await countAfter(strapi, place.position, consumer.on, mostCounted) : 0;
  const failed = place.failedAt && (await findEvent(strapi, place.failedAt));
  return {
    code: consumer.code,
    on: consumer.on,
    state: stateOf(place, lag),
    lag,
    canBeRebuilt: consumer.reset !== undefined,
    attempts: place.attempts,
    retryAt: place.retryAt,
    parkedAt: place.parkedAt,
    lastError: place.lastError,
    failedEvent: failed ? { id: failed.event.id, name: failed.event.name, occurredAt: failed.event.occurredAt } : null,
  };
}

function stateOf(place: Place, lag: number): ConsumerState {
  if (place.parkedAt) return 'parked';
  if (place.attempts > 0) return 'retrying';
  if (lag === 0) return 'caught-up';
  return place.replayUntil && isAfter(place.replayUntil, place.position) ? 'replaying' : 'behind';
}

/** Lets a parked consumer try its event again. @throws NotFoundError, ConflictError when it is not parked. */
export async function sendConsumerAgain(strapi: Core.Strapi, code: string, record: (trx: Transaction) => Promise<void>): Promise<void> {
  await withPlace(strapi, code, async (trx, place) => {
    if (!place.parkedAt) throw new ConflictError('This consumer is not parked.', 'community.consumer-not-parked');
    await clearFailure(trx, code);
    await record(trx);
  });
}

/**
 * Leaves the event out over which a consumer is parked: what it maintains lacks that event from then on.
 *
 * @param eventId the event the editor saw; null takes whichever it stands at.
 * @throws ConflictError when it is not parked, or over another event by now.
 */
export async function stepOver(
  strapi: Core.Strapi,
  code: string,
  eventId: number | null,
  record: (trx: Transaction, facts: { eventId: number }) => Promise<void>,
): Promise<void> {
  await withPlace(strapi, code, async (trx, { parkedAt, failedAt }) => {
    const isThisOne = failedAt !== null && (eventId === null || failedAt.eventId === eventId);
    if (!parkedAt || !isThisOne) throw new ConflictError('This consumer is not parked over this event.', 'community.consumer-not-parked');
    await movePlace(trx, code, failedAt);
    await record(trx, { eventId: failedAt.eventId });
  });
}

/**
 * Empties what a consumer maintains and replays the log from the start; events that come meanwhile follow in their turn.
 *
 * @throws ConflictError when it has nothing that can be rebuilt.
 */
export async function rebuildConsumer(strapi: Core.Strapi, code: string, record: (trx: Transaction) => Promise<void>): Promise<void> {
  await withPlace(strapi, code, async (trx, place, consumer) => {
    if (!consumer.reset) throw new ConflictError('This consumer keeps nothing that can be rebuilt.', 'community.consumer-not-rebuildable');
    await consumer.reset({ trx, strapi });
    const seenBefore = place.replayUntil && isAfter(place.replayUntil, place.position) ? place.replayUntil : place.position;
    await resetPlace(trx, code, seenBefore);
    await record(trx);
  });
}

async function withPlace(
  strapi: Core.Strapi,
  code: string,
  change: (trx: Transaction, place: Place, consumer: Consumer) => Promise<void>,
): Promise<void> {
  const consumer = consumers.of(strapi).get(code);
  if (!consumer) throw new NotFoundError('There is no such consumer.', 'community.consumer-not-found');
  await inTransaction(strapi, async (trx) => {
    const place = await awaitPlace(strapi, trx, code);
    if (!place) throw new NotFoundError('There is no such consumer.', 'community.consumer-not-found');
    await change(trx, place, consumer);
  });
  wake(strapi, 'consumers');
}
