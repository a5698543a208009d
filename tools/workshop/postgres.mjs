// A PostgreSQL of our own for one test run: own folder, own port, gone afterwards.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Refusal, findPostgres, findProgram, freePort, installSystemPackages } from './machine.mjs';

const isRoot = () => process.getuid?.() === 0;

/** The server refuses to run as root; the packages bring a user for it. */
function asServerUser(program, args) {
  const [command, all] = isRoot() ? [findProgram('runuser') ?? 'runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args];
  const { status, stderr, stdout, error } = spawnSync(command, all, { encoding: 'utf8', cwd: os.tmpdir() });
  if (status !== 0) throw new Refusal(`PostgreSQL could not be started for the tests (${path.basename(program)}): ${error?.message ?? stderr.trim() ?? stdout.trim()}`);
}

export function requirePostgres() {
  const folder = findPostgres() ?? (installSystemPackages('postgresql') ? findPostgres() : null);
  if (!folder) throw new Refusal('The tests also run on PostgreSQL and found none. Install it ("apt-get install -y postgresql", or "brew install postgresql@15"), or point TEST_POSTGRES_URL at a server where databases may be made.');
  return folder;
}

/** @returns the address for TEST_POSTGRES_URL, and how to end it */
export async function startPostgres() {
  if (process.env.TEST_POSTGRES_URL) return { url: process.env.TEST_POSTGRES_URL, stop: () => {} };
  const programs = requirePostgres();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-postgres-'));
  if (isRoot()) spawnSync('chown', ['postgres', folder]);
  const cluster = path.join(folder, 'cluster');
  const port = await freePort();
  const settings = [`-p ${port}`, `-k ${folder}`, '-c listen_addresses=127.0.0.1', '-c fsync=off', '-c full_page_writes=off', '-c max_connections=200'].join(' ');
  asServerUser(path.join(programs, 'initdb'), ['-D', cluster, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']);
  asServerUser(path.join(programs, 'pg_ctl'), ['-D', cluster, '-w', '-s', '-l', path.join(folder, 'log'), '-o', settings, 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      asServerUser(path.join(programs, 'pg_ctl'), ['-D', cluster, '-w', '-s', '-m', 'immediate', 'stop']);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
