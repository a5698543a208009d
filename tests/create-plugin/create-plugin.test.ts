import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../house/databases';

let copy: string;

/** The house without its history: enough to compile a plugin and test its promises. */
beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-house-'));
  for (const file of ['package.json', 'tsconfig.plugins.json', 'plugins/tsconfig.server.base.json', 'plugins/tsconfig.admin.base.json']) copyOver(file);
  for (const folder of ['plugins/community', 'tools/create-plugin', 'tools/create-plugin.mjs']) copyOver(folder);
  // Only the unit project: the others start things a new plugin's own promises do not need.
  const settings = `const whole = require(${JSON.stringify(path.join(root, 'jest.config.js'))});\nmodule.exports = { projects: whole.projects.filter(({ displayName }) => displayName === 'unit') };\n`;
  fs.writeFileSync(path.join(copy, 'jest.config.js'), settings);
  fs.mkdirSync(path.join(copy, 'node_modules'));
  for (const name of fs.readdirSync(path.join(root, 'node_modules'))) fs.symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
}, 60_000);
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

function copyOver(place: string): void {
  fs.mkdirSync(path.dirname(path.join(copy, place)), { recursive: true });
  fs.cpSync(path.join(root, place), path.join(copy, place), { recursive: true, preserveTimestamps: true, filter: (source) => !source.includes('node_modules') || source.startsWith(path.join(copy)) });
}

const create = (name: string) => spawnSync(process.execPath, ['tools/create-plugin.mjs', name], { cwd: copy, encoding: 'utf8' });

test.each([
  ['', /Say how it is called/],
  ['TeaClub', /lower case with single hyphens/],
  ['tea_club', /lower case with single hyphens/],
  ['tea--club', /lower case with single hyphens/],
  ['../tea', /lower case with single hyphens/],
  ['9lives', /lower case with single hyphens/],
  ['a-name-that-goes-on-and-on-and-on', /longer than 30/],
  ['users', /Strapi or the API uses/],
  ['community', /something at plugins\/community already/],
])('the name "%s" is refused with a sentence, and nothing is written', (name, sentence) => {
  const before = fs.readdirSync(path.join(copy, 'plugins')).sort();
  const { status, stdout } = create(name);
  expect(status).toBe(1);
  expect(stdout).toMatch(sentence);
  expect(fs.readdirSync(path.join(copy, 'plugins')).sort()).toEqual(before);
});

test('a new plugin compiles as it is and keeps every promise it is tested for', () => {
  expect(create('tea-club').status).toBe(0);
  expect(create('tea-club').stdout).toMatch(/There is something at plugins\/tea-club already/);
  const left = fs.readdirSync(path.join(copy, 'plugins/tea-club'), { recursive: true, encoding: 'utf8' }).filter((file) => fs.statSync(path.join(copy, 'plugins/tea-club', file)).isFile());
  for (const file of left) expect(fs.readFileSync(path.join(copy, 'plugins/tea-club', file), 'utf8')).not.toMatch(/__(name|title|snake)__/);
  expect(JSON.parse(fs.readFileSync(path.join(copy, 'package.json'), 'utf8')).dependencies).toHaveProperty('kring-plugin-tea-club');
  execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', 'plugins/tea-club'], { cwd: copy });
  expect(fs.existsSync(path.join(copy, 'plugins/tea-club/dist/server/src/index.js'))).toBe(true);
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const { status, stderr } = spawnSync(process.execPath, ['--experimental-vm-modules', jest, 'plugins/tea-club', '--rootDir', copy], { cwd: copy, encoding: 'utf8' });
  expect(stderr).toMatch(/Tests: +3 passed, 3 total/);
  expect(status).toBe(0);
}, 240_000);
