import type { Core } from '@strapi/strapi';
import { afterCommit, type Transaction } from '../database';
import type { DomainEvents } from '../extend';
import { wake } from '../worker/wake';
import { insertEvent } from './log-store';
import { eventTypes, type EventName } from './event-types';

/**
 * Writes what happened, in the transaction that makes it true.
 *
 * @throws when the name is not declared or the payload does not fit; the transaction then fails as a whole.
 */
export async function appendEvent<N extends EventName>(
  strapi: Core.Strapi,
  trx: Transaction,
  name: N,
  payload: DomainEvents[N],
): Promise<void> {
  const type = eventTypes.of(strapi).get(name);
  if (!type) throw new Error(`Event '${name}' is not declared`);
  await insertEvent(strapi, trx, name, JSON.stringify(type.payload.parse(payload)));
  await afterCommit(strapi, () => wake(strapi, 'consumers'));
}
