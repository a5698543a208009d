// Packages from the lock file, and SQLite's driver, which may have to be compiled.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal, installSystemPackages, missingCompiler } from './machine.mjs';
import { at } from './paths.mjs';
import { run, say } from './steps.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** npm writes what it installed into node_modules; that is compared with what the lock asks for. */
export function isInstalled() {
  const installed = at('node_modules', '.package-lock.json');
  if (!fs.existsSync(installed)) return false;
  const present = readJson(installed).packages;
  return Object.entries(readJson(at('package-lock.json')).packages).every(([place, { version, link, optional, devOptional, peer }]) => {
    if (place === '' || link || optional || devOptional || peer || !place.includes('node_modules/')) return true;
    return present[place]?.version === version;
  });
}

function isDriverBuilt() {
  const script = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()";
  return spawnSync(process.execPath, ['-e', script], { cwd: at('.'), stdio: 'ignore' }).status === 0;
}

/** Node's own headers, if they came with it: then compiling needs no download. */
function localHeaders() {
  const prefix = path.resolve(path.dirname(fs.realpathSync(process.execPath)), '..');
  return fs.existsSync(path.join(prefix, 'include/node/node_version.h')) ? { npm_config_nodedir: prefix } : {};
}

const rebuildDriver = () => run('driver', npm, ['rebuild', 'better-sqlite3'], { env: localHeaders() });

/** A machine with Node.js and git alone has no compiler; where we may, we bring one, and say so. */
async function bringDriver() {
  try {
    await rebuildDriver();
  } catch (error) {
    const missing = missingCompiler();
    if (!missing) throw error;
    say('    No compiler here; trying the packages of the system: python3, make, g++');
    if (!installSystemPackages('python3', 'make', 'g++') || missingCompiler()) throw new Refusal(missing);
    await rebuildDriver();
  }
  if (!isDriverBuilt()) throw new Refusal("SQLite's driver was built but does not load. Run \"npm rebuild better-sqlite3\" and read what it says.");
}

export const installationSteps = [
  {
    title: 'Packages (npm ci; a few minutes the first time)',
    isDone: isInstalled,
    run: () => run('install', npm, ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']),
  },
  {
    title: "SQLite's driver (compiled when there is none ready-made, about a minute and a half)",
    isDone: isDriverBuilt,
    run: bringDriver,
  },
];
