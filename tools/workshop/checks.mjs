// The gate: each check is one sentence that holds or does not.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { at, root } from './paths.mjs';
import { runJest } from './runners.mjs';
import { say, seconds, tool } from './steps.mjs';

const adminProjects = () => fs.readdirSync(at('plugins')).map((name) => `plugins/${name}/admin/tsconfig.json`).filter((file) => fs.existsSync(at(file)));
const hasScript = (name) => Boolean(JSON.parse(fs.readFileSync(at('package.json'), 'utf8')).scripts[name]);

const checks = () => [
  { name: 'types of plugins', command: tool('tsc'), args: ['-b', 'tsconfig.plugins.json'] },
  { name: 'types of the application', command: tool('tsc'), args: ['-p', '.', '--noEmit'] },
  { name: 'types of the tests', command: tool('tsc'), args: ['-p', 'tests'] },
  ...adminProjects().map((file) => ({ name: `types of ${file.replace('/tsconfig.json', '')}`, command: tool('tsc'), args: ['-p', file, '--noEmit'] })),
  { name: 'types of the member site', command: tool('tsc'), args: ['-p', 'plugins/site/tsconfig.app.json'] },
  ...(fs.existsSync(at('eslint.config.mjs')) ? [{ name: 'lint and walls', command: tool('eslint'), args: ['.', '--max-warnings=0'] }] : []),
  ...(hasScript('reports') ? [{ name: 'reports are unchanged', command: 'npm', args: ['run', '-s', 'reports', '--', '--check'] }] : []),
  ...(fs.existsSync(at('knip.json')) ? [{ name: 'no unused files or exports', command: tool('knip'), args: ['--no-progress'] }] : []),
  ...(fs.existsSync(at('tools/check-texts.mjs')) ? [{ name: 'every text in Dutch and English', command: process.execPath, args: ['tools/check-texts.mjs'] }] : []),
  ...(fs.existsSync(at('tools/check-documents.mjs')) ? [{ name: 'examples and links in documents hold', command: process.execPath, args: ['tools/check-documents.mjs'] }] : []),
];

function hold({ name, command, args }) {
  const since = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  say(`  ${status === 0 ? '✓' : '✗'} ${name}: ${seconds(since)}`);
  if (status !== 0) say(`\n${stdout}${stderr}\n`);
  return { name: `check: ${name}`, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/** @returns {Promise<import('./runners.mjs').Tally[]>} */
export async function runChecks({ areUnitTestsRun = true } = {}) {
  const tallies = checks().map(hold);
  if (areUnitTestsRun) tallies.push(await runJest('unit', { project: 'unit' }));
  return tallies;
}
