import type { Core } from '@strapi/strapi';
import { knexOf } from './database';

export interface OwnIndex {
  name: string;
  table: string;
  /** In the order the database searches them. */
  columns: readonly string[];
}

/**
 * Indexes made after Strapi's own sync, at every start; its sync leaves indexes it does not know alone.
 *
 * For every index that names the column `id`: on PostgreSQL Strapi's inspector overlooks that column, takes the index
 * for changed at the next change of any schema, and fails to make it a second time. Call it in register().
 */
export function keepIndexes(strapi: Core.Strapi, indexes: readonly OwnIndex[]): void {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    for (const { name, table, columns } of indexes) {
      await knexOf(strapi).raw(`create index if not exists ?? on ?? (${columns.map(() => '??').join(', ')})`, [name, table, ...columns]);
    }
  });
}
