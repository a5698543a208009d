import type { Core } from '@strapi/strapi';
import { defineExtensionPoint, type Contribution } from '../extension-points';
import type { Transaction } from '../database';
import type { AnyRecordedEvent, EventName } from './event-types';

/**
 * A named reader of the log with its own durable position.
 *
 * What it does commits in the same transaction as the position: exactly once, in order. It may touch only our own
 * database, and only through `trx`; what must happen outside is enqueued as a job. It throws to be retried; after the
 * last try the consumer is parked where an editor sees it, and nobody else waits for it. A new consumer starts at the
 * beginning of the log.
 */
export interface Consumer extends Contribution {
  /** The events it reads; all others are stepped over. */
  on: readonly EventName[];
  apply(input: Consumption): Promise<void>;
  /**
   * The same for many events at once, in order, where one statement can do what many would. Must come to the same
   * result as `apply` for each.
   */
  applyMany?(input: Omit<Consumption, 'event'> & { events: readonly AnyRecordedEvent[] }): Promise<void>;
  /** Empties what this consumer maintains, before it is replayed from the start. Absent: it can't be rebuilt. */
  reset?(input: { trx: Transaction; strapi: Core.Strapi }): Promise<void>;
  /** Tries of one event before the consumer is parked; 8 by default. */
  attempts?: number;
}

export interface Consumption {
  event: AnyRecordedEvent;
  trx: Transaction;
  strapi: Core.Strapi;
  /** This consumer saw the event before and is being rebuilt: keep books, but tell nobody again. */
  isReplay: boolean;
}

export const consumers = defineExtensionPoint<Consumer>('community.consumers');

export function defineConsumer(consumer: Consumer): Consumer {
  return consumer;
}
