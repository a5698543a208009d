import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { inTransaction, isPostgres, type Transaction } from '../database';
import { backoffMilliseconds, describeError } from '../worker/backoff';
import { awaitPlace, movePlace, noteFailure, takePlace, type Place } from './consumer-store';
import type { Consumer } from './consumers';
import { findReadableEnd, readEvents, type LoggedEvent } from './log-store';
import { isAfter, type Position } from './position';

const batchSize = 500;
const defaultAttempts = 8;

/** A batch holds the one connection of SQLite, and requests wait for it; on PostgreSQL only other consumers do. */
const batchMilliseconds = { sqlite: 15, postgres: 100 };

/** On PostgreSQL a batch that hangs is cut off: as long as it is open, no consumer anywhere can pass it. */
const hangingSeconds = 60;

class StumbledError extends Error {
  constructor(
    readonly at: Position,
    readonly isAlone: boolean,
    readonly reason: unknown,
  ) {
    super('A consumer stumbled over an event', { cause: reason });
  }
}

/**
 * Applies what waits for one consumer, one batch: effect and position in one transaction. A batch that fails is done
 * again event by event, so that what came before the bad one stands.
 *
 * @returns whether it came any further.
 */
export async function consume(strapi: Core.Strapi, consumer: Consumer): Promise<boolean> {
  try {
    return await consumeBatch(strapi, consumer, batchSize);
  } catch (error) {
    if (!(error instanceof StumbledError)) throw error;
    if (error.isAlone) await recordFailure(strapi, consumer, error);
    else await consumeOneByOne(strapi, consumer);
    return true;
  }
}

async function consumeOneByOne(strapi: Core.Strapi, consumer: Consumer): Promise<void> {
  try {
    for (let left = batchSize; left > 0; left--) {
      if (!(await consumeBatch(strapi, consumer, 1))) return;
    }
  } catch (error) {
    if (!(error instanceof StumbledError)) throw error;
    await recordFailure(strapi, consumer, error);
  }
}

/** @returns whether the place moved. @throws StumbledError when an event could not be applied; nothing stands then. */
async function consumeBatch(strapi: Core.Strapi, consumer: Consumer, limit: number): Promise<boolean> {
  return inTransaction(strapi, async (trx) => {
    if (isPostgres(strapi)) await trx.raw(`set local idle_in_transaction_session_timeout = '${hangingSeconds}s'`);
    const place = await takePlace(strapi, trx, consumer.code);
    const end = place && (await findReadableEnd(strapi, trx));
    if (!place || !end || !isAfter(end, place.position)) return false;
    const isTried = place.attempts > 0;
    const most = isTried ? 1 : limit;
    const waiting = await readEvents(trx, { after: place.position, until: end, names: consumer.on, limit: most });
    const applied = await applyInTime(strapi, trx, consumer, place, waiting);
    const isAllDone = waiting.length < most && applied === waiting.length;
    await movePlace(trx, consumer.code, isAllDone ? end : waiting[applied - 1].position);
    return true;
  });
}

async function applyInTime(strapi: Core.Strapi, trx: Transaction, consumer: Consumer, place: Place, waiting: readonly LoggedEvent[]): Promise<number> {
  const isReplay = ({ position }: LoggedEvent) => place.replayUntil !== null && !isAfter(position, place.replayUntil);
  if (consumer.applyMany && waiting.length > 1) {
    const kind = isReplay(waiting[0]);
    const same = waiting.filter((logged) => isReplay(logged) === kind);
    await standing(same[0], false, async () => consumer.applyMany?.({ events: same.map(({ event }) => event), trx, strapi, isReplay: kind }));
    return same.length;
  }
  const until = performance.now() + batchMilliseconds[isPostgres(strapi) ? 'postgres' : 'sqlite'];
  let applied = 0;
  for (const logged of waiting) {
    if (applied > 0 && performance.now() > until) break;
    await standing(logged, waiting.length === 1, () => consumer.apply({ event: logged.event, trx, strapi, isReplay: isReplay(logged) }));
    applied++;
  }
  return applied;
}

async function standing({ position }: LoggedEvent, isAlone: boolean, work: () => Promise<void> | undefined): Promise<void> {
  try {
    await work();
  } catch (reason) {
    throw new StumbledError(position, isAlone, reason);
  }
}

async function recordFailure(strapi: Core.Strapi, consumer: Consumer, { at, reason }: StumbledError): Promise<void> {
  const { retryBaseMilliseconds } = configurationOf(strapi);
  await inTransaction(strapi, async (trx) => {
    const place = await awaitPlace(strapi, trx, consumer.code);
    const isOvertaken = !place || place.parkedAt !== null || !isAfter(at, place.position);
    if (isOvertaken) return;
    const attempts = place.attempts + 1;
    const isLast = attempts >= (consumer.attempts ?? defaultAttempts);
    const retryAt = isLast ? null : new Date(Date.now() + backoffMilliseconds(attempts, retryBaseMilliseconds));
    await noteFailure(strapi, trx, consumer.code, { at, attempts, retryAt, error: describeError(reason) });
    const told = `Consumer '${consumer.code}' could not apply event ${at.eventId} (try ${attempts})`;
    if (isLast) strapi.log.error(`${told}; it is parked until an editor decides.`);
    else strapi.log.warn(`${told}; it tries again.`);
  });
}
