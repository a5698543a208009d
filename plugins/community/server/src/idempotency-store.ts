import type { Core } from '@strapi/strapi';
import { knexOf, toColumn, type Transaction } from './database';

const table = 'community_idempotent_answers';

export interface KeptAnswer {
  fingerprint: string;
  /** JSON; null as long as the first request is under way. */
  reply: string | null;
}

/** Reserves a key for one request. @returns whether it was free. */
export async function reserveKey(strapi: Core.Strapi, key: string, fingerprint: string, at: Date): Promise<boolean> {
  const inserted = await knexOf(strapi)(table)
    .insert({ key, fingerprint, created_at: toColumn(strapi, at) })
    .onConflict('key')
    .ignore()
    .returning('key');
  return inserted.length === 1;
}

/** Takes over a reservation whose request never came to an end. @returns whether this one got it. */
export async function takeOverKey(strapi: Core.Strapi, key: string, fingerprint: string, at: Date, abandonedBefore: Date): Promise<boolean> {
  const taken = await knexOf(strapi)(table)
    .where({ key, fingerprint })
    .whereNull('reply')
    .where('created_at', '<', toColumn(strapi, abandonedBefore))
    .update({ created_at: toColumn(strapi, at) });
  return taken === 1;
}

export async function findAnswer(strapi: Core.Strapi, key: string): Promise<KeptAnswer | null> {
  return (await knexOf(strapi)(table).where({ key }).first<KeptAnswer | undefined>('fingerprint', 'reply')) ?? null;
}

/** Only for whoever holds the reservation made at that instant. */
export async function keepAnswer(strapi: Core.Strapi, key: string, at: Date, reply: string): Promise<void> {
  await knexOf(strapi)(table).where({ key, created_at: toColumn(strapi, at) }).update({ reply });
}

export async function freeKey(strapi: Core.Strapi, key: string, at: Date): Promise<void> {
  await knexOf(strapi)(table).where({ key, created_at: toColumn(strapi, at) }).whereNull('reply').delete();
}

/** Drops kept answers that hold an id, so that nothing of an erased member waits for the sweep. */
export async function forgetAnswersHolding(trx: Transaction, id: string): Promise<void> {
  await trx(table).where('reply', 'like', `%${id}%`).delete();
}
