/**
 * A place in the log. The log is ordered by the transaction that wrote an event, then by its id: on PostgreSQL ids are
 * handed out before a transaction commits, so ids alone would let a reader step over a late one. SQLite has one writer
 * and transaction 0 everywhere.
 */
export interface Position {
  transactionId: number;
  eventId: number;
}

/** Before every event, also those that were moved below zero when a log was carried to another server. */
export const beginning: Position = { transactionId: Number.MIN_SAFE_INTEGER, eventId: 0 };

export function isAfter(left: Position, right: Position): boolean {
  return left.transactionId > right.transactionId || (left.transactionId === right.transactionId && left.eventId > right.eventId);
}

/** From a row; the PostgreSQL driver gives bigints as text. */
export function positionOf(transactionId: number | string, eventId: number | string): Position {
  return { transactionId: Number(transactionId), eventId: Number(eventId) };
}
