// Starts the compiled product once on an empty SQLite database, in a process of its own, and asks it about itself.
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { at, root, scratch } from '../workshop/paths.mjs';

const secret = (name) => createHash('sha256').update(`reports ${name}`).digest('hex');

const environment = (databaseFile) => ({
  PATH: process.env.PATH,
  NODE_ENV: 'test',
  TZ: 'UTC',
  PUBLIC_URL: 'http://localhost:1337',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.relative(root, databaseFile),
  IS_WORKER: 'false',
  APP_KEYS: `${secret('a')},${secret('b')}`,
  API_TOKEN_SALT: secret('c'),
  ADMIN_JWT_SECRET: secret('d'),
  TRANSFER_TOKEN_SALT: secret('e'),
  JWT_SECRET: secret('f'),
  ENCRYPTION_KEYS: secret('g'),
  STRAPI_TELEMETRY_DISABLED: 'true',
});

/** @returns {Promise<{ document: object, events: object[], extensionPoints: object[], tables: object[] }>} */
export async function inspectHouse() {
  fs.mkdirSync(scratch, { recursive: true });
  const name = path.join(scratch, `reports-${randomUUID()}`);
  try {
    execFileSync(process.execPath, [at('tools/reports/tell-about-house.cjs'), `${name}.json`], { cwd: root, env: environment(`${name}.db`), stdio: ['ignore', 'ignore', 'inherit'] });
    return JSON.parse(fs.readFileSync(`${name}.json`, 'utf8'));
  } finally {
    for (const suffix of ['.json', '.db', '.db-wal', '.db-shm']) fs.rmSync(name + suffix, { force: true });
  }
}
