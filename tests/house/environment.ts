import { createHash } from 'node:crypto';

const secret = (name: string) => createHash('sha256').update(`tests ${name}`).digest('hex');

/** What config/env.ts wants; tests never read the developer's .env. */
export const testEnvironment: Record<string, string> = {
  NODE_ENV: 'test',
  TZ: 'UTC',
  PUBLIC_URL: 'http://localhost:1337',
  APP_KEYS: `${secret('a')},${secret('b')}`,
  API_TOKEN_SALT: secret('c'),
  ADMIN_JWT_SECRET: secret('d'),
  TRANSFER_TOKEN_SALT: secret('e'),
  JWT_SECRET: secret('f'),
  ENCRYPTION_KEYS: secret('g'),
  STRICT_ANSWERS: 'true',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

Object.assign(process.env, testEnvironment);
