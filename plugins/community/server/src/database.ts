import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type Transaction = Knex.Transaction;
/** A query runner: the pool, or the transaction in hand. On SQLite the pool inside a transaction waits for itself. */
export type Runner = Knex | Knex.Transaction;

export function knexOf(strapi: Core.Strapi): Knex {
  return strapi.db.connection as unknown as Knex;
}

export function isPostgres(strapi: Core.Strapi): boolean {
  return strapi.db.dialect.client === 'postgres';
}

/** How often work is begun again that PostgreSQL chose to end, so that another could go on. */
const deadlockTries = 4;

/**
 * Runs work in one transaction; joins the surrounding one if there is any.
 *
 * Where two transactions wait for each other, PostgreSQL ends one; that one is begun again, so `work` must not change
 * anything outside of the database.
 */
export async function inTransaction<T>(strapi: Core.Strapi, work: (trx: Transaction) => Promise<T>): Promise<T> {
  const isOutermost = !strapi.db.inTransaction();
  for (let tries = 1; ; tries += 1) {
    try {
      return (await strapi.db.transaction(({ trx }) => work(trx as unknown as Transaction))) as T;
    } catch (error) {
      if (!isOutermost || !isDeadlock(error) || tries === deadlockTries) throw error;
    }
  }
}

const isDeadlock = (error: unknown) => (error as { code?: unknown } | null)?.code === '40P01';

/** Runs `effect` once the surrounding transaction is committed; at once if there is none. */
export async function afterCommit(strapi: Core.Strapi, effect: () => void): Promise<void> {
  if (!strapi.db.inTransaction()) return effect();
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(effect);
  });
}

/** Holds everyone else who asks for the same name until this transaction ends. SQLite has one writer anyway. */
export async function holdLock(strapi: Core.Strapi, trx: Transaction, name: string): Promise<void> {
  if (isPostgres(strapi)) await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
}

/** What the drivers return for an instant: milliseconds on SQLite, Date on PostgreSQL. */
export function toDate(value: Date | number | string): Date {
  return value instanceof Date ? value : new Date(value);
}

/** The form both drivers accept for an instant in a bound parameter. */
export function toColumn(strapi: Core.Strapi, instant: Date): Date | number {
  return isPostgres(strapi) ? instant : instant.getTime();
}

/** Whether a driver error is a broken unique index: 23505 on PostgreSQL, SQLITE_CONSTRAINT_UNIQUE on SQLite. */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
