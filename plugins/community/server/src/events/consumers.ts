import type { Core } from '@strapi/strapi';
import { defineExtensionPoint, type Contribution } from '../extension-points';
import type { Transaction } from '../database';
import type { AnyRecordedEvent, EventName } from './event-types';

/**
 * A named reader of the log with its own durable position.
 *
 * `apply` commits in the same transaction as the position: exactly once, in order. It may touch only our own database,
 * and only through `trx`. It throws to be retried; after the last try the consumer is parked where an editor sees it.
 */
export interface Consumer extends Contribution {
  /** The events it reads; all others are stepped over. */
  on: readonly EventName[];
  apply(input: { event: AnyRecordedEvent; trx: Transaction; strapi: Core.Strapi }): Promise<void>;
  /** Empties what this consumer maintains, before it is replayed from the start. Absent: it can't be rebuilt. */
  reset?(input: { trx: Transaction; strapi: Core.Strapi }): Promise<void>;
}

export const consumers = defineExtensionPoint<Consumer>('community.consumers');

export function defineConsumer(consumer: Consumer): Consumer {
  return consumer;
}
