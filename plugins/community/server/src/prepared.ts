import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import { isPostgres, knexOf, type Runner } from './database';

export type SqlValue = string | number | boolean | Date | null;

/** Hot statements, prepared: two to three times as fast as building the query each time. */
export interface Prepared {
  /** A read outside of every transaction: it sees what is committed. `?` stands for a value on both databases. */
  read<T>(sql: string, values: readonly SqlValue[]): Promise<T[]>;
  /** One change; gives what it returns. Inside a transaction give it that one, else it is committed by itself. */
  write<T>(sql: string, values: readonly SqlValue[], runner?: Runner): Promise<T[]>;
  close(): void;
}

interface SqliteStatement {
  reader: boolean;
  all(...values: SqlValue[]): unknown[];
  run(...values: SqlValue[]): unknown;
}

interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
  pragma(statement: string): unknown;
  close(): void;
}

interface PostgresConnection {
  query(query: { name: string; text: string; values: readonly SqlValue[] }): Promise<{ rows: unknown[] }>;
}

interface Pool<C> {
  acquireConnection(): Promise<C>;
  releaseConnection(connection: C): Promise<void>;
}

const key = 'community.prepared';

export function prepared(strapi: Core.Strapi): Prepared {
  if (!strapi.has(key)) strapi.add(key, isPostgres(strapi) ? onPostgres(strapi) : onSqlite(strapi));
  return strapi.get(key) as Prepared;
}

export function closePrepared(strapi: Core.Strapi): void {
  if (strapi.has(key)) (strapi.get(key) as Prepared).close();
}

/** Of a transaction: its one connection, which stays its own. */
function poolOf<C>(strapi: Core.Strapi, runner: Runner = knexOf(strapi)): Pool<C> {
  if (isEnded(runner)) throw new Error('This transaction has ended already');
  return runner.client as Pool<C>;
}

const isEnded = (runner: Runner) => 'isCompleted' in runner && runner.isCompleted();

async function holding<C, T>(pool: Pool<C>, work: (connection: C) => T | Promise<T>): Promise<T> {
  const connection = await pool.acquireConnection();
  try {
    return await work(connection);
  } finally {
    await pool.releaseConnection(connection);
  }
}

/** Reads have a connection of their own: in WAL mode it sees what is committed while the one writer writes. */
function onSqlite(strapi: Core.Strapi): Prepared {
  const { filename } = strapi.config.get('database.connection.connection') as { filename: string };
  const Sqlite = createRequire(__filename)('better-sqlite3') as new (filename: string, options: object) => SqliteConnection;
  const reader = new Sqlite(filename, { readonly: true, fileMustExist: true });
  for (const pragma of ['cache_size = -65536', 'mmap_size = 268435456', 'temp_store = MEMORY']) reader.pragma(pragma);
  const statements = new WeakMap<SqliteConnection, Map<string, SqliteStatement>>();
  const run = (connection: SqliteConnection, sql: string, values: readonly SqlValue[]) => {
    const known = statements.get(connection) ?? new Map<string, SqliteStatement>();
    statements.set(connection, known);
    const statement = known.get(sql) ?? connection.prepare(sql);
    known.set(sql, statement);
    const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    if (statement.reader) return statement.all(...bound);
    statement.run(...bound);
    return [];
  };
  return {
    read: async <T>(sql: string, values: readonly SqlValue[]) => run(reader, sql, values) as T[],
    write: async <T>(sql: string, values: readonly SqlValue[], runner?: Runner) => holding(poolOf<SqliteConnection>(strapi, runner), (connection) => run(connection, sql, values) as T[]),
    close: () => reader.close(),
  };
}

function onPostgres(strapi: Core.Strapi): Prepared {
  const named = new Map<string, { name: string; text: string }>();
  const run = async <T>(sql: string, values: readonly SqlValue[], runner?: Runner) => {
    const query = named.get(sql) ?? { name: `kring-${named.size}`, text: numbered(sql) };
    named.set(sql, query);
    return holding(poolOf<PostgresConnection>(strapi, runner), async (connection) => (await connection.query({ ...query, values })).rows as T[]);
  };
  return { read: (sql, values) => run(sql, values), write: run, close: () => undefined };
}

function numbered(sql: string): string {
  let number = 0;
  return sql.replace(/\?/g, () => `$${++number}`);
}
