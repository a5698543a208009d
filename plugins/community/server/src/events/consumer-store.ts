import type { Core } from '@strapi/strapi';
import { isPostgres, knexOf, toColumn, toDate, type Runner, type Transaction } from '../database';
import { beginning, positionOf, type Position } from './position';

const table = 'community_consumers';

/** Where a consumer stands. */
export interface Place {
  code: string;
  position: Position;
  /** Up to here it replays what it had seen before a rebuild. */
  replayUntil: Position | null;
  failedAt: Position | null;
  attempts: number;
  retryAt: Date | null;
  parkedAt: Date | null;
  lastError: string | null;
}

interface PlaceRow {
  code: string;
  transaction_id: number | string;
  event_id: number | string;
  replay_transaction_id: number | string | null;
  replay_event_id: number | string | null;
  failed_transaction_id: number | string | null;
  failed_event_id: number | string | null;
  attempts: number;
  retry_at: Date | number | null;
  parked_at: Date | number | null;
  last_error: string | null;
}

/** A consumer nobody has seen before starts at the beginning of the log. */
export async function enrolConsumers(strapi: Core.Strapi, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await knexOf(strapi)(table)
    .insert(codes.map((code) => ({ code, transaction_id: beginning.transactionId, event_id: beginning.eventId, attempts: 0 })))
    .onConflict('code')
    .ignore();
}

export async function findPlaces(runner: Runner, codes: readonly string[]): Promise<Place[]> {
  const rows: PlaceRow[] = await runner(table).whereIn('code', [...codes]).orderBy('code');
  return rows.map(toPlace);
}

/**
 * Takes the place of a consumer for this transaction, so that no other process runs it meanwhile.
 *
 * @returns null when another has it, or when it is parked or waits for its next try.
 */
export async function takePlace(strapi: Core.Strapi, trx: Transaction, code: string): Promise<Place | null> {
  const query = trx(table).where({ code }).first<PlaceRow | undefined>('*');
  const row = await (isPostgres(strapi) ? query.forUpdate().skipLocked() : query);
  const place = row ? toPlace(row) : null;
  return place && isReady(place, new Date()) ? place : null;
}

/** As takePlace, but waits for whoever has it, and takes it in any state. */
export async function awaitPlace(strapi: Core.Strapi, trx: Transaction, code: string): Promise<Place | null> {
  const query = trx(table).where({ code }).first<PlaceRow | undefined>('*');
  const row = await (isPostgres(strapi) ? query.forUpdate() : query);
  return row ? toPlace(row) : null;
}

export function isReady({ parkedAt, retryAt }: Place, now: Date): boolean {
  return parkedAt === null && (retryAt === null || retryAt <= now);
}

const cleared = { failed_transaction_id: null, failed_event_id: null, attempts: 0, retry_at: null, parked_at: null, last_error: null };

export async function movePlace(trx: Transaction, code: string, { transactionId, eventId }: Position): Promise<void> {
  await trx(table).where({ code }).update({ transaction_id: transactionId, event_id: eventId, ...cleared });
}

export async function resetPlace(trx: Transaction, code: string, replayUntil: Position): Promise<void> {
  await trx(table).where({ code }).update({
    transaction_id: beginning.transactionId,
    event_id: beginning.eventId,
    replay_transaction_id: replayUntil.transactionId,
    replay_event_id: replayUntil.eventId,
    ...cleared,
  });
}

export async function clearFailure(trx: Transaction, code: string): Promise<void> {
  await trx(table).where({ code }).update({ attempts: 0, retry_at: null, parked_at: null });
}

export async function noteFailure(
  strapi: Core.Strapi,
  trx: Transaction,
  code: string,
  failure: { at: Position; attempts: number; retryAt: Date | null; error: string },
): Promise<void> {
  await trx(table).where({ code }).update({
    failed_transaction_id: failure.at.transactionId,
    failed_event_id: failure.at.eventId,
    attempts: failure.attempts,
    retry_at: failure.retryAt ? toColumn(strapi, failure.retryAt) : null,
    parked_at: failure.retryAt ? null : toColumn(strapi, new Date()),
    last_error: failure.error,
  });
}

function toPlace(row: PlaceRow): Place {
  return {
    code: row.code,
    position: positionOf(row.transaction_id, row.event_id),
    replayUntil: optionalPosition(row.replay_transaction_id, row.replay_event_id),
    failedAt: optionalPosition(row.failed_transaction_id, row.failed_event_id),
    attempts: row.attempts,
    retryAt: row.retry_at === null ? null : toDate(row.retry_at),
    parkedAt: row.parked_at === null ? null : toDate(row.parked_at),
    lastError: row.last_error,
  };
}

function optionalPosition(transactionId: number | string | null, eventId: number | string | null): Position | null {
  return transactionId === null || eventId === null ? null : positionOf(transactionId, eventId);
}
