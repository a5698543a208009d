import path from 'node:path';
import { environment } from './env';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

const pragmas = ['journal_mode = WAL', 'synchronous = NORMAL', 'busy_timeout = 5000', 'cache_size = -65536', 'mmap_size = 268435456', 'temp_store = MEMORY'];

const sqlite = () => ({
  client: 'sqlite',
  connection: { filename: path.resolve(__dirname, '..', '..', environment.DATABASE_FILENAME) },
  useNullAsDefault: true,
  // One writer: a second connection answers SQLITE_BUSY at once.
  pool: {
    min: 1,
    max: 1,
    afterCreate(connection: SqliteConnection, done: (error: Error | undefined, connection: unknown) => void) {
      for (const pragma of pragmas) connection.pragma(pragma);
      done(undefined, connection);
    },
  },
});

const postgres = () => ({
  client: 'postgres',
  connection: {
    ...(environment.DATABASE_URL
      ? { connectionString: environment.DATABASE_URL }
      : {
          host: environment.DATABASE_HOST,
          port: environment.DATABASE_PORT,
          database: environment.DATABASE_NAME,
          user: environment.DATABASE_USERNAME,
          password: environment.DATABASE_PASSWORD,
        }),
    ssl: environment.DATABASE_SSL ? { rejectUnauthorized: true } : false,
  },
  pool: { min: 2, max: environment.DATABASE_POOL_MAX },
});

export default () => ({
  connection: environment.DATABASE_CLIENT === 'postgres' ? postgres() : sqlite(),
  // Otherwise the tables of a plugin that is switched off are dropped at the next start.
  settings: { forceMigration: false, useTypescriptMigrations: true },
});
