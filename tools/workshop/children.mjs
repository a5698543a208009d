// Programs that run until we stop: started, watched, stopped together.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root, scratch } from './paths.mjs';
import { StepFailure } from './steps.mjs';

const running = new Set();
let isStopping = false;

/** @param {{ name: string, file: string, args?: string[], env?: Record<string, string>, isShown?: boolean }} program */
export function start({ name, command = process.execPath, file, args = [], env = {}, isShown = false }) {
  const log = path.join(scratch, 'logs', `${name}.log`);
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const output = isShown ? 'inherit' : fs.openSync(log, 'w');
  // An own group: Ctrl-C reaches us alone, and we stop them in order.
  const child = spawn(command, file ? [file, ...args] : args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', output, output], detached: true });
  running.add(child);
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  void ended.then(() => running.delete(child));
  return { name, child, ended, log };
}

export function endOfLog(log, lines = 30) {
  return fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : '';
}

/** Waits until the address answers. @throws StepFailure when the program ends first, or takes too long */
export async function untilAnswering(program, url, timeout = 120_000) {
  const since = Date.now();
  let hasEnded = false;
  void program.ended.then(() => (hasEnded = true));
  while (Date.now() - since < timeout) {
    if (hasEnded) throw new StepFailure(`The ${program.name} stopped by itself:\n\n${endOfLog(program.log)}`);
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer && answer.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new StepFailure(`The ${program.name} did not answer at ${url} within ${timeout / 1000} seconds:\n\n${endOfLog(program.log)}`);
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // It ended meanwhile.
  }
}

/** Asks everything to stop; insists after eight seconds. */
export async function stopAll() {
  if (isStopping) return;
  isStopping = true;
  const ends = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) signal(child, 'SIGTERM');
  const insist = setTimeout(() => [...running].forEach((child) => signal(child, 'SIGKILL')), 8_000);
  await Promise.all(ends);
  clearTimeout(insist);
  isStopping = false;
}

export function stopOnSignals() {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(name, () => void stopAll().then(() => process.exit(name === 'SIGINT' ? 130 : 0)));
  }
}
