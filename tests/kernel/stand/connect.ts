import type { Runner } from '@kring/community/extend';
import type { DatabaseVariables } from '../../house/databases';

/** Looks into the database of a process from outside. */
export async function connectTo({ DATABASE_URL, DATABASE_FILENAME }: DatabaseVariables): Promise<Runner & { destroy(): Promise<void> }> {
  const { default: connect } = await import('knex');
  const knex = DATABASE_URL
    ? connect({ client: 'pg', connection: DATABASE_URL })
    : connect({ client: 'better-sqlite3', connection: { filename: DATABASE_FILENAME }, useNullAsDefault: true });
  return knex as unknown as Runner & { destroy(): Promise<void> };
}
