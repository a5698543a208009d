// npm run create-plugin <name>: a plugin that works, to change into yours.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { refusalOf, spellingsOf } from './create-plugin/naming.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const template = path.join(here, 'create-plugin/template');
const root = process.cwd();
const [name] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);

const refusal = refusalOf(name, root);
if (refusal) {
  say(refusal);
  process.exitCode = 1;
} else {
  writeFiles();
  changeJson('package.json', (description) => {
    description.dependencies = sorted({ ...description.dependencies, [`kring-plugin-${name}`]: '*' });
  });
  changeJson('tsconfig.plugins.json', ({ references }) => references.push({ path: `plugins/${name}` }));
  link();
  say(`\n  plugins/${name} is there. Next:\n\n    npm install\n    npx tsc -b tsconfig.plugins.json\n    npm run -s jest -- plugins/${name} tests/${name}\n\n  Then read plugins/${name}/README.md and docs/extending/README.md.\n`);
}

function writeFiles() {
  const spellings = spellingsOf(name);
  const spelled = (text) => Object.entries(spellings).reduce((written, [mark, spelling]) => written.replaceAll(mark, spelling), text);
  for (const file of fs.readdirSync(template, { recursive: true }).filter((entry) => entry.endsWith('.txt'))) {
    const bare = file.slice(0, -'.txt'.length);
    const target = bare.startsWith('tests') ? path.join('tests', name, path.relative('tests', bare)) : path.join('plugins', name, bare);
    fs.mkdirSync(path.join(root, path.dirname(target)), { recursive: true });
    fs.writeFileSync(path.join(root, target), spelled(fs.readFileSync(path.join(template, file), 'utf8')));
    say(`  written: ${target}`);
  }
}

function changeJson(file, change) {
  const content = JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
  change(content);
  fs.writeFileSync(path.join(root, file), `${JSON.stringify(content, null, 2)}\n`);
}

function sorted(entries) {
  return Object.fromEntries(Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** What npm install would do, so that it compiles before that. */
function link() {
  const place = path.join(root, 'node_modules', `kring-plugin-${name}`);
  if (!fs.existsSync(path.join(root, 'node_modules')) || fs.existsSync(place)) return;
  fs.symlinkSync(path.join('..', 'plugins', name), place, 'dir');
}
