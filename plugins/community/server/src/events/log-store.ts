import type { Core } from '@strapi/strapi';
import { inTransaction, isPostgres, knexOf, toColumn, toDate, type Runner, type Transaction } from '../database';
import { prepared } from '../prepared';
import type { AnyRecordedEvent } from './event-types';
import { beginning, positionOf, type Position } from './position';

const table = 'community_events';

/** What has no running transaction before it: nothing can appear below it any more. */
const settledOnPostgres = 'transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint';

interface EventRow {
  id: number | string;
  transaction_id: number | string;
  name: string;
  payload: string;
  occurred_at: Date | number | string;
}

export interface LoggedEvent {
  position: Position;
  event: AnyRecordedEvent;
}

const insertSql = (transactionId: string) => `insert into ${table} (name, payload, occurred_at, transaction_id) values (?, ?, ?, ${transactionId})`;
const insertSqls = { postgres: insertSql('pg_current_xact_id()::text::bigint'), sqlite: insertSql('0') };

/** The transaction id orders the log on PostgreSQL, where a lower id may become visible after a higher one. */
export async function insertEvent(strapi: Core.Strapi, trx: Transaction, name: string, payload: string): Promise<void> {
  await prepared(strapi).write(insertSqls[isPostgres(strapi) ? 'postgres' : 'sqlite'], [name, payload, toColumn(strapi, new Date())], trx);
}

/** The last event that may be read; null as long as the log is empty. */
export async function findReadableEnd(strapi: Core.Strapi, runner: Runner): Promise<Position | null> {
  const query = runner(table).orderBy([{ column: 'transaction_id', order: 'desc' }, { column: 'id', order: 'desc' }]);
  if (isPostgres(strapi)) void query.whereRaw(settledOnPostgres);
  const row = await query.first<Pick<EventRow, 'id' | 'transaction_id'>>('transaction_id', 'id');
  return row ? positionOf(row.transaction_id, row.id) : null;
}

/** The last event there is, readable or not. */
export async function findEnd(strapi: Core.Strapi): Promise<Position | null> {
  const row = await knexOf(strapi)(table)
    .orderBy([{ column: 'transaction_id', order: 'desc' }, { column: 'id', order: 'desc' }])
    .first<Pick<EventRow, 'id' | 'transaction_id'>>('transaction_id', 'id');
  return row ? positionOf(row.transaction_id, row.id) : null;
}

/** Events of these names after one position up to and with another, in the order of the log. */
export async function readEvents(
  runner: Runner,
  { after, until, names, limit }: { after: Position; until: Position; names: readonly string[]; limit: number },
): Promise<LoggedEvent[]> {
  const rows: EventRow[] = await runner(table)
    .whereRaw('(transaction_id, id) > (?, ?)', [after.transactionId, after.eventId])
    .whereRaw('(transaction_id, id) <= (?, ?)', [until.transactionId, until.eventId])
    .whereIn('name', [...names])
    .orderBy(['transaction_id', 'id'])
    .limit(limit)
    .select('id', 'transaction_id', 'name', 'payload', 'occurred_at');
  return rows.map(toLoggedEvent);
}

export async function findEvent(strapi: Core.Strapi, position: Position): Promise<LoggedEvent | null> {
  const row: EventRow | undefined = await knexOf(strapi)(table)
    .where({ transaction_id: position.transactionId, id: position.eventId })
    .first('id', 'transaction_id', 'name', 'payload', 'occurred_at');
  return row ? toLoggedEvent(row) : null;
}

/** How many events of these names wait after a position; stops counting at `most`. */
export async function countAfter(strapi: Core.Strapi, after: Position, names: readonly string[], most: number): Promise<number> {
  const waiting = knexOf(strapi)(table)
    .whereRaw('(transaction_id, id) > (?, ?)', [after.transactionId, after.eventId])
    .whereIn('name', [...names])
    .limit(most)
    .select('id')
    .as('waiting');
  const row = await knexOf(strapi).from(waiting).count<{ events: number | string }[]>({ events: '*' });
  return Number(row[0].events);
}

function toLoggedEvent(row: EventRow): LoggedEvent {
  // The log holds only what appendEvent() let in, under the name it stands with.
  const event = {
    id: Number(row.id),
    name: row.name,
    payload: JSON.parse(row.payload) as unknown,
    occurredAt: toDate(row.occurred_at),
  } as AnyRecordedEvent;
  return { position: positionOf(row.transaction_id, row.id), event };
}

/**
 * A log restored on another PostgreSQL server may carry transaction ids that server has yet to reach, and new events
 * would sort before old ones. Everything is then moved below zero, order kept.
 *
 * @returns whether it had to be done.
 */
export async function carryOverTransactionIds(strapi: Core.Strapi): Promise<boolean> {
  if (!isPostgres(strapi) || (await findDistance(knexOf(strapi))) === null) return false;
  return inTransaction(strapi, async (trx) => {
    await trx.raw('lock table community_events, community_consumers in exclusive mode');
    const distance = await findDistance(trx);
    if (distance === null) return false;
    await trx(table).update({ transaction_id: trx.raw('transaction_id - ?', [distance]) });
    await trx('community_consumers').where('transaction_id', '>', beginning.transactionId).update({
      transaction_id: trx.raw('transaction_id - ?', [distance]),
      replay_transaction_id: trx.raw('replay_transaction_id - ?', [distance]),
      failed_transaction_id: trx.raw('failed_transaction_id - ?', [distance]),
    });
    return true;
  });
}

async function findDistance(runner: Runner): Promise<number | null> {
  const { rows } = (await runner.raw(
    'select max(transaction_id)::text as highest, pg_snapshot_xmax(pg_current_snapshot())::text as next from community_events',
  )) as { rows: { highest: string | null; next: string }[] };
  const [{ highest, next }] = rows;
  return highest !== null && Number(highest) >= Number(next) ? Number(highest) : null;
}
