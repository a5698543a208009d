// npm run bench [events|login|members|photos|house …]: measures beside yardsticks of the same run, as a table that can be kept.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { at, root } from './workshop/paths.mjs';
import { say, seconds } from './workshop/steps.mjs';

const wanted = process.argv.slice(2);
const since = performance.now();
// A script is compiled on the fly by the compiler jest uses; it needs no build of its own.
const inTypeScript = ['-r', at('tools/workshop/load-typescript.cjs')];
const benchmarks = fs.readdirSync(at('tests/load')).filter((name) => name.endsWith('.ts')).map((name) => ({ name: name.replace('.ts', ''), file: at('tests/load', name), options: inTypeScript }));
// Start and memory of the built product: once, for the database it brings itself.
if (!process.env.TEST_POSTGRES_URL) benchmarks.push({ name: 'house', file: at('tools/measure.mjs'), options: [] });
const chosen = benchmarks.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (chosen.length === 0) say('Nothing to measure here.');

say(`${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`);
const missed = [];
for (const { name, file, options } of chosen) {
  say(`\n== ${name}, load of the machine ${os.loadavg()[0].toFixed(1)}\n\n| what | figure | yardstick | to reach | |\n| --- | --- | --- | --- | --- |`);
  const code = await measure([...options, file]);
  if (code !== 0) process.exitCode = 1;
}
say(`\n${missed.length === 0 ? 'Everything that is promised was reached' : `Missed, ${missed.length}:\n${missed.join('\n')}`} (${seconds(since)})`);

/** Shows what it prints, and remembers which rows say that something was missed. */
function measure(given) {
  const child = spawn(process.execPath, given, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let rest = '';
  child.stdout.on('data', (part) => {
    process.stdout.write(part);
    const lines = (rest + part).split('\n');
    rest = lines.pop();
    missed.push(...lines.filter((line) => line.endsWith('| missed |')));
  });
  return new Promise((resolve) => child.on('close', resolve));
}
