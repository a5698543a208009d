import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freePort } from '../../house/ports';

const root = path.resolve(__dirname, '../../..');
const folder = path.join(root, '.tmp', 'e2e');

export interface Running {
  child: ChildProcess;
  log: string;
}

function startProgram(name: string, file: string, environment: Record<string, string>): Running {
  fs.mkdirSync(folder, { recursive: true });
  const log = path.join(folder, `${name}.log`);
  const output = fs.openSync(log, 'w');
  const child = spawn(process.execPath, [path.join(root, file)], { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment }, stdio: ['ignore', output, output] });
  return { child, log };
}

async function untilAnswering({ child, log }: Running, url: string): Promise<void> {
  for (const until = Date.now() + 90_000; Date.now() < until; ) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => null);
    if (answer && answer.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer:\n${fs.readFileSync(log, 'utf8').slice(-4_000)}`);
}

export function stopProgram({ child }: Running): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), 8_000);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** Secrets of this run only; nothing of the developer's .env is used. */
function productEnvironment(port: number, databaseFile: string): Record<string, string> {
  const secret = (name: string) => `e2e-${name}-`.padEnd(40, name);
  return {
    NODE_ENV: 'development',
    ENV_PATH: path.join(folder, 'no.env'),
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    APP_KEYS: `${secret('a')},${secret('b')}`,
    API_TOKEN_SALT: secret('c'),
    ADMIN_JWT_SECRET: secret('d'),
    TRANSFER_TOKEN_SALT: secret('e'),
    JWT_SECRET: secret('f'),
    ENCRYPTION_KEYS: secret('g'),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.relative(root, databaseFile),
    DEMO_NETWORKS: 'true',
    MAIL_INBOX: 'true',
    // Each visitor of a test comes from an own address, told by a header.
    TRUSTED_PROXIES: '1',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

export interface Stage {
  siteUrl: string;
  networksUrl: string;
  editor: { email: string; password: string };
  stop(): Promise<void>;
}

const editor = { email: 'redactie@molenwiek.example', password: 'Kring-e2e-1a' };

/** A seeded community, the product and the demo networks, each a program of its own on a free port. */
export async function openStage(): Promise<Stage> {
  const [port, networksPort] = [await freePort(), await freePort()];
  const databaseFile = path.join(folder, `stage-${port}.db`);
  const environment = productEnvironment(port, databaseFile);
  const siteUrl = `http://localhost:${port}`;
  const networksUrl = `http://localhost:${networksPort}`;
  await finished(startProgram('seed', 'tools/seed.mjs', { ...environment, KRING_EDITOR_EMAIL: editor.email, KRING_EDITOR_PASSWORD: editor.password }));
  const { endpointsFor } = (await import('@kring/demo-networks')) as typeof import('@kring/demo-networks');
  const networks = startProgram('demo-networks', 'tools/demo-networks/dist/src/cli.js', { NODE_ENV: 'development', HOST: '127.0.0.1', PORT: String(networksPort), PUBLIC_URL: siteUrl, DEMO_NETWORKS_URL: networksUrl });
  const product = startProgram('product', 'tools/serve.mjs', { ...environment, ...endpointsFor(networksUrl) });
  await untilAnswering(networks, `http://127.0.0.1:${networksPort}/`);
  await untilAnswering(product, `http://127.0.0.1:${port}/_health`);
  return {
    siteUrl,
    networksUrl,
    editor,
    async stop() {
      await Promise.all([stopProgram(product), stopProgram(networks)]);
      for (const suffix of ['', '-wal', '-shm']) fs.rmSync(databaseFile + suffix, { force: true });
    },
  };
}

function finished({ child, log }: Running): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Seeding failed:\n${fs.readFileSync(log, 'utf8').slice(-4_000)}`))));
  });
}
