// Shows what is being done and how long it takes; keeps the full output in .tmp/logs.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { at, root, scratch } from './paths.mjs';

const isInteractive = process.stdout.isTTY === true && !process.env.CI;
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export class StepFailure extends Error {}

/** @param {{ title: string, isDone?: () => boolean | Promise<boolean>, run: () => Promise<void> }} step */
export async function takeStep({ title, isDone, run }) {
  if (await isDone?.()) return say(`  ✓ ${title}: up to date`);
  const since = performance.now();
  const stop = showProgress(title, since);
  try {
    await run();
  } finally {
    stop();
  }
  say(`  ✓ ${title}: ${seconds(since)}`);
}

export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

function showProgress(title, since) {
  if (!isInteractive) {
    say(`  … ${title}`);
    return () => {};
  }
  const draw = () => process.stdout.write(`\r\x1b[2K  … ${title} ${seconds(since)}`);
  const timer = setInterval(draw, 250);
  draw();
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\x1b[2K');
  };
}

/** Runs a command to its end, quietly. @throws StepFailure with the end of its output */
export function run(name, command, args, { env = {}, cwd = root } = {}) {
  const log = path.join(scratch, 'logs', `${name}.log`);
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const file = fs.openSync(log, 'w');
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', file, file] });
    child.once('error', (error) => reject(new StepFailure(`${command} could not be started: ${error.message}`)));
    child.once('exit', (code) => {
      fs.closeSync(file);
      if (code === 0) return resolve();
      const end = fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-40).join('\n');
      reject(new StepFailure(`"${[path.basename(command), ...args].join(' ')}" failed:\n\n${end}\n\nThe whole output is in ${path.relative(root, log)}.`));
    });
  });
}

export const tool = (name) => at('node_modules', '.bin', name);

const skipped = new Set(['node_modules', 'dist', 'build', '.tmp', '.git', '.react-router', '.strapi', '.cache']);

function* filesBelow(entry) {
  if (!fs.existsSync(entry)) return;
  if (fs.statSync(entry).isFile()) return yield entry;
  for (const child of fs.readdirSync(entry, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1))) {
    if (skipped.has(child.name)) continue;
    const full = path.join(entry, child.name);
    if (child.isDirectory()) yield* filesBelow(full);
    else if (child.isFile()) yield full;
  }
}

/** Hash of the content of these files and folders. */
export function fingerprint(...entries) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const entry of entries) {
    for (const file of filesBelow(at(entry))) hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

const stampFile = (name) => path.join(scratch, 'stamps', name);

/** A step that is done as long as its sources are the same and its results are there. */
export function stamped({ name, title, sources, results, run: work }) {
  return {
    title,
    isDone() {
      const stamp = stampFile(name);
      return results.every((file) => fs.existsSync(at(file))) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint(...sources());
    },
    async run() {
      const before = fingerprint(...sources());
      await work();
      fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true });
      fs.writeFileSync(stampFile(name), before);
    },
  };
}
