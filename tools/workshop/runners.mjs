// Runs one runner of the tests and counts what passed and failed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { at, root, scratch } from './paths.mjs';

/** @typedef {{ name: string, passed: number, failed: number }} Tally */

function runShown(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** @returns {Promise<Tally>} a file that does not even load counts as one failure */
export async function runJest(name, { project, env = {}, args = [] }) {
  const file = path.join(scratch, 'results', `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const jest = ['--experimental-vm-modules', '--no-warnings', at('node_modules/jest/bin/jest.js'), '--selectProjects', project, '--json', `--outputFile=${file}`, '--passWithNoTests', ...args];
  const code = await runShown(process.execPath, jest, env);
  if (!fs.existsSync(file)) return { name, passed: 0, failed: 1 };
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  return tallyJest(name, result, code);
}

/** @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} result */
export function tallyJest(name, result, code) {
  const unloaded = result.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = result.numFailedTests + unloaded;
  return { name, passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @param {Tally[]} tallies */
export function summarise(tallies) {
  const width = Math.max(...tallies.map(({ name }) => name.length));
  const lines = tallies.map(({ name, passed, failed }) => `  ${failed ? '✗' : '✓'} ${name.padEnd(width)}  ${passed} passed, ${failed} failed`);
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { lines, passed: sum('passed'), failed: sum('failed') };
}
