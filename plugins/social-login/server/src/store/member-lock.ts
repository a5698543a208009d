import { isPostgres, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

/** One removal of a way in per member at a time. SQLite has one writer anyway; the lock ends with the transaction. */
export async function lockWaysIn(strapi: Core.Strapi, trx: Transaction, memberId: string): Promise<void> {
  if (isPostgres(strapi)) await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`members.ways-in:${memberId}`]);
}
