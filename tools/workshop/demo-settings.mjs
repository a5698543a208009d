// Where the demo listens and keeps its things; read from the environment and .env, as the product does.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { at, scratch } from './paths.mjs';
import { readEnvironmentFile } from './secrets.mjs';

/** @param {Record<string, string | undefined>} environment @param {string} file text of .env */
export function demoSettings(environment = process.env, file = readEnvironmentFile()) {
  const set = { ...parseEnv(file), ...environment };
  const host = set.HOST || '127.0.0.1';
  const port = Number(set.PORT || 1337);
  const publicUrl = set.PUBLIC_URL || `http://localhost:${port}`;
  const networksPort = Number(set.DEMO_NETWORKS_PORT || 1888);
  const networksUrl = `http://${new URL(publicUrl).hostname}:${networksPort}`;
  return {
    host,
    port,
    publicUrl,
    networksPort,
    networksUrl,
    isSqlite: (set.DATABASE_CLIENT || 'sqlite') === 'sqlite',
    databaseFile: at(set.DATABASE_FILENAME || '.tmp/kring.db'),
    database: set.DATABASE_CLIENT === 'postgres' ? set.DATABASE_URL || `${set.DATABASE_HOST}:${set.DATABASE_PORT}/${set.DATABASE_NAME}` : path.resolve(at(set.DATABASE_FILENAME || '.tmp/kring.db')),
  };
}

/** What the product is told when it runs as a demo: built assets, demo networks, no mail leaves the machine. */
export function demoEnvironment({ host, port, publicUrl }) {
  return {
    NODE_ENV: 'development',
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    DEMO_NETWORKS: 'true',
    MAIL_INBOX: 'true',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

const editorFile = () => path.join(scratch, 'demo-editor.json');

/** The demo editor's way into the admin; the password is drawn once and kept in .tmp. */
export function demoEditor({ KRING_EDITOR_EMAIL: email, KRING_EDITOR_PASSWORD: given } = process.env) {
  if (email && given) return { email, password: given };
  if (fs.existsSync(editorFile())) return JSON.parse(fs.readFileSync(editorFile(), 'utf8'));
  // Strapi wants a small letter, a capital and a digit.
  const editor = { email: 'redactie@molenwiek.example', password: `Kring-${randomBytes(9).toString('base64url')}1a` };
  fs.mkdirSync(scratch, { recursive: true });
  fs.writeFileSync(editorFile(), `${JSON.stringify(editor, null, 2)}\n`, { mode: 0o600 });
  return editor;
}
