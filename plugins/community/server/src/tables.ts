import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { keepIndexes } from './own-indexes';

/** Parts of a table as Strapi's schema sync reads it. */
export const columns = {
  id: { type: 'increments' },
  required: { column: { notNullable: true } },
  text: (length: number) => ({ type: 'string', columnType: { type: 'string', args: [length] } }),
  row: (columnName: string) => ({ type: 'integer', columnName, column: { notNullable: true } }),
  instant: (columnName: string) => ({ type: 'datetime', columnName }),
  unique: (name: string, ...over: string[]) => ({ name, columns: over, type: 'unique' as const }),
  index: (name: string, ...over: string[]) => ({ name, columns: over }),
};

export interface Table {
  /** `<plugin>::<thing>` */
  uid: string;
  singularName: string;
  tableName: string;
  attributes: Record<string, object>;
  indexes?: { name: string; columns: string[]; type?: 'unique' }[];
}

/** Tables no editor edits: no documents, no route, no content manager. Call it in register(); schema sync makes and keeps them. */
export function registerTables(strapi: Core.Strapi, tables: readonly Table[]): void {
  const registry = strapi.get('models') as { add(model: object): void };
  for (const { indexes = [], ...table } of tables) {
    const byKeyset = indexes.filter(({ columns: over }) => over.includes('id'));
    registry.add({ ...table, indexes: indexes.filter((declared) => !byKeyset.includes(declared)) });
    keepIndexes(strapi, byKeyset.map(({ name, columns: over }) => ({ name, columns: over, table: table.tableName })));
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An opaque id in the form of Strapi's: 24 letters and digits, a letter first; about 120 bits. */
export function newId(): string {
  const id = Array.from(randomBytes(24), (byte) => letters[byte % 36]).join('');
  return letters[id.charCodeAt(0) % 26] + id.slice(1);
}

/** JSON columns come parsed from PostgreSQL and as text from SQLite. */
export function fromJson<T>(value: unknown, fallback: T): T {
  if (value === null || value === undefined) return fallback;
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}
