// Own secrets for this folder, in .env. What stands there already is never changed.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { parseEnv } from 'node:util';
import { at } from './paths.mjs';

const secret = () => randomBytes(32).toString('base64url');

export const secretNames = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEYS'];
const drawn = { APP_KEYS: () => `${secret()},${secret()}` };

/** @returns the text with every missing secret added at its end */
export function withSecrets(text, draw = (name) => (drawn[name] ?? secret)()) {
  const present = parseEnv(text);
  const missing = secretNames.filter((name) => !present[name]);
  if (missing.length === 0) return text;
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return start + missing.map((name) => `${name}=${draw(name)}\n`).join('');
}

export const environmentFile = () => at('.env');

export function readEnvironmentFile() {
  return fs.existsSync(environmentFile()) ? fs.readFileSync(environmentFile(), 'utf8') : '';
}

export const secretsStep = {
  title: 'Secrets of this folder, in .env',
  isDone: () => withSecrets(readEnvironmentFile()) === readEnvironmentFile(),
  async run() {
    fs.writeFileSync(environmentFile(), withSecrets(readEnvironmentFile()), { mode: 0o600 });
  },
};
