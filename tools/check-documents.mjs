// Examples in documents compile, and what they link to exists.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { at, root, scratch } from './workshop/paths.mjs';
import { tool } from './workshop/steps.mjs';

const documents = ['README.md', ...below('docs'), ...fs.readdirSync(at('plugins')).map((name) => `plugins/${name}/README.md`), 'tools/demo-networks/README.md', 'tests/load/README.md'].filter((file) => fs.existsSync(at(file)));

function below(folder) {
  if (!fs.existsSync(at(folder))) return [];
  return fs.readdirSync(at(folder), { recursive: true }).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
}

const wrong = documents.flatMap((file) => [...brokenLinks(file)]);

function* brokenLinks(file) {
  const text = fs.readFileSync(at(file), 'utf8').replace(/```[\s\S]*?```/g, '');
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^([a-z]+:|#)/.test(target)) continue;
    const [place] = target.split('#');
    if (!fs.existsSync(path.resolve(path.dirname(at(file)), place))) yield `${file} links to ${target}, which is not there`;
  }
}

const shared = { composite: false, incremental: false, noEmit: true, declaration: false, declarationMap: false, jsx: 'react-jsx', typeRoots: [path.join(root, 'node_modules/@types')], module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM'] };

/** What is read on the member site compiles as the site does: with its virtual modules, for a bundler. */
const projects = {
  server: { extends: path.join(root, 'plugins/tsconfig.server.base.json'), include: ['.'], compilerOptions: { ...shared, types: ['node', 'jest'] } },
  site: { extends: path.join(root, 'plugins/site/tsconfig.app.json'), include: ['.', path.join(root, 'plugins/site/app/*.d.ts'), path.join(root, 'node_modules/vite/client.d.ts')], compilerOptions: { ...shared, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node', 'jest'] } },
};

/** A block marked `ts` or `tsx` is a whole module; `ts fragment` is not compiled. */
function writeExamples() {
  const folder = path.join(scratch, 'document-examples');
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [project, settings] of Object.entries(projects)) {
    fs.mkdirSync(path.join(folder, project), { recursive: true });
    fs.writeFileSync(path.join(folder, project, 'tsconfig.json'), JSON.stringify(settings));
  }
  let count = 0;
  for (const file of documents) {
    const text = fs.readFileSync(at(file), 'utf8');
    for (const [, kind, code] of text.matchAll(/^```(tsx?)[ \t]*\n([\s\S]*?)^```/gm)) {
      count += 1;
      const project = code.includes("'@kring/site/") ? 'site' : 'server';
      fs.writeFileSync(path.join(folder, project, `${file.replaceAll(/[/.]/g, '-')}-${count}.${kind}`), `${code}\nexport {};\n`);
    }
  }
  return { folder, count };
}

const { folder, count } = writeExamples();
for (const project of count > 0 ? Object.keys(projects) : []) {
  const { status, stdout } = spawnSync(tool('tsc'), ['-p', path.join(folder, project)], { cwd: root, encoding: 'utf8' });
  if (status !== 0) wrong.push(stdout.trim());
}
process.stdout.write(wrong.map((line) => `${line}\n`).join(''));
process.exitCode = wrong.length > 0 ? 1 : 0;
