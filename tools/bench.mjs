// npm run bench: every script of tests/load, one after another; they print ratios to a yardstick of the same run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { at, root } from './workshop/paths.mjs';
import { say } from './workshop/steps.mjs';

const wanted = process.argv.slice(2);
const scripts = fs.existsSync(at('tests/load')) ? fs.readdirSync(at('tests/load')).filter((name) => /\.(ts|mjs|js)$/.test(name) && !name.endsWith('.d.ts')) : [];
const chosen = scripts.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (chosen.length === 0) say('Nothing to measure here.');

for (const name of chosen) {
  say(`\n== ${name}`);
  // A script is compiled on the fly by the compiler jest uses; it needs no build of its own.
  const { status } = spawnSync(process.execPath, ['-r', at('tools/workshop/load-typescript.cjs'), at('tests/load', name)], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
