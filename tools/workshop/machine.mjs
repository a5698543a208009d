// What the machine can do, told in sentences a person can act on.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

export class Refusal extends Error {}

const oldestNode = [20, 19, 0];

/** @param {string} version as in `process.versions.node` */
export function refusalForNode(version) {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  for (const [index, least] of oldestNode.entries()) {
    if (parts[index] > least) return null;
    if (parts[index] < least) return `Kring needs Node.js ${oldestNode.join('.')} or newer; this is ${version}. Install it from https://nodejs.org and try again.`;
  }
  return null;
}

export function requireNode() {
  const refusal = refusalForNode(process.versions.node);
  if (refusal) throw new Refusal(refusal);
}

export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of names) {
    if (path.isAbsolute(name)) {
      if (fs.existsSync(name)) return name;
      continue;
    }
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return file;
    }
  }
  return null;
}

/** `null` when SQLite's driver can be compiled here, else what to install. */
export function missingCompiler(find = findProgram) {
  const missing = [];
  if (!find('python3', 'python')) missing.push('python3');
  if (!find('make', 'gmake')) missing.push('make');
  if (!find('g++', 'clang++', 'c++')) missing.push('a C++ compiler');
  if (missing.length === 0) return null;
  return `SQLite's driver could not be downloaded ready-made and can't be compiled: ${missing.join(', ')} missing. On Debian or Ubuntu run "apt-get install -y python3 make g++", on macOS "xcode-select --install", and try again.`;
}

/** Whether somebody can listen there. */
export function isPortFree(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export async function requirePort(port, host, variable) {
  if (await isPortFree(port, host)) return;
  throw new Refusal(`Port ${port} is in use by another program. Stop that program, or choose another port: ${variable}=${port + 1} npm run demo`);
}

const mayInstallPackages = () => process.platform === 'linux' && process.getuid?.() === 0 && findProgram('apt-get') !== null;

/** Puts Debian packages in place when we may. @returns false when we may not, or it did not work */
export function installSystemPackages(...names) {
  if (!mayInstallPackages()) return false;
  const run = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return run('install', '-y', '--no-install-recommends', ...names) || (run('update') && run('install', '-y', '--no-install-recommends', ...names));
}

export function findChromium() {
  return process.env.CHROMIUM_PATH ?? findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
}

/** Folder with initdb and pg_ctl: on the path, or where Debian keeps them. */
export function findPostgres() {
  const initdb = findProgram('initdb');
  if (initdb && findProgram('pg_ctl')) return path.dirname(initdb);
  const debian = '/usr/lib/postgresql';
  if (!fs.existsSync(debian)) return null;
  const versions = fs.readdirSync(debian).sort((left, right) => Number(right) - Number(left));
  return versions.map((version) => path.join(debian, version, 'bin')).find((folder) => fs.existsSync(path.join(folder, 'initdb'))) ?? null;
}
