// npm run screenshots: walks the browser journeys that take the pictures, and brings those into docs for README.md.
import fs from 'node:fs';
import { at } from './workshop/paths.mjs';
import { run, say } from './workshop/steps.mjs';

const taken = at('.tmp/screenshots');
const shown = at('docs/screenshots');

fs.rmSync(taken, { recursive: true, force: true });
await run('screenshots', process.execPath, ['--experimental-vm-modules', at('node_modules/jest/bin/jest.js'), '--testPathPatterns', 'e2e/pictures']);
fs.mkdirSync(shown, { recursive: true });
for (const name of fs.readdirSync(taken)) {
  fs.copyFileSync(`${taken}/${name}`, `${shown}/${name}`);
  say(`docs/screenshots/${name} ${Math.round(fs.statSync(`${shown}/${name}`).size / 1024)} kB`);
}
