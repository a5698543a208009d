import { createRequire } from 'node:module';
import { isPostgres, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export type Value = string | number | Date | null;

interface SqliteStatement {
  all(...values: Value[]): unknown[];
}

interface SqliteReader {
  prepare(sql: string): SqliteStatement;
  close(): void;
}

interface PostgresClient {
  query(query: { name: string; text: string; values: readonly Value[] }): Promise<{ rows: unknown[] }>;
}

interface PostgresPool {
  acquireConnection(): Promise<PostgresClient>;
  releaseConnection(connection: PostgresClient): Promise<void>;
}

/** Hot reads as prepared statements: two to three times as fast as building the query each time. */
export interface PreparedReads {
  /** `?` stands for a value on both databases. */
  all<T>(sql: string, values: readonly Value[]): Promise<T[]>;
  close(): void;
}

const key = 'members.prepared-reads';

export function preparedReads(strapi: Core.Strapi): PreparedReads {
  if (!strapi.has(key)) strapi.add(key, isPostgres(strapi) ? postgresReads(strapi) : sqliteReads(strapi));
  return strapi.get(key) as PreparedReads;
}

export function closePreparedReads(strapi: Core.Strapi): void {
  if (strapi.has(key)) (strapi.get(key) as PreparedReads).close();
}

/** A second, read-only connection: in WAL mode it reads what is committed while the one writer writes. */
function sqliteReads(strapi: Core.Strapi): PreparedReads {
  const { filename } = strapi.config.get('database.connection.connection') as { filename: string };
  const Reader = createRequire(__filename)('better-sqlite3') as new (filename: string, options: object) => SqliteReader;
  const reader = new Reader(filename, { readonly: true, fileMustExist: true });
  const statements = new Map<string, SqliteStatement>();
  return {
    async all<T>(sql: string, values: readonly Value[]) {
      let statement = statements.get(sql);
      if (!statement) statements.set(sql, (statement = reader.prepare(sql)));
      return statement.all(...values) as T[];
    },
    close: () => reader.close(),
  };
}

function postgresReads(strapi: Core.Strapi): PreparedReads {
  const pool = knexOf(strapi).client as PostgresPool;
  const named = new Map<string, { name: string; text: string }>();
  return {
    async all<T>(sql: string, values: readonly Value[]) {
      let query = named.get(sql);
      if (!query) named.set(sql, (query = { name: `members-${named.size}`, text: numbered(sql) }));
      const client = await pool.acquireConnection();
      try {
        return (await client.query({ ...query, values })).rows as T[];
      } finally {
        await pool.releaseConnection(client);
      }
    },
    close: () => undefined,
  };
}

function numbered(sql: string): string {
  let number = 0;
  return sql.replace(/\?/g, () => `$${++number}`);
}
