import type { Core } from '@strapi/strapi';
import { afterCommit, isPostgres, toColumn, type Transaction } from '../database';
import type { DomainEvents } from '../extend';
import { wake } from '../worker/wake';
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
  const row = {
    name,
    payload: JSON.stringify(type.payload.parse(payload)),
    occurred_at: toColumn(strapi, new Date()),
  };
  // The transaction id orders the log on PostgreSQL, where a lower id may become visible after a higher one.
  const position = isPostgres(strapi) ? { transaction_id: trx.raw('pg_current_xact_id()::text::bigint') } : { transaction_id: 0 };
  await trx('community_events').insert({ ...row, ...position });
  await afterCommit(strapi, () => wake(strapi, 'consumers'));
}
