import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../house/databases';
import { copyHouse } from './copy';

let copy: string;

beforeAll(() => {
  copy = copyHouse();
}, 120_000);
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

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

/** Runs a program of the house in the copy; its words come along when it fails. */
function run(file: string, args: readonly string[], where = ''): string {
  const program = [where, ''].map((place) => path.join(root, place, 'node_modules', file)).find((found) => fs.existsSync(found)) ?? file;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: path.join(copy, where), encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout + stderr;
}

const tsc = 'typescript/bin/tsc';

/** The plugin from elsewhere, as npm would install it. @returns what takes it away again. */
function installBirdwatch(): () => void {
  const place = path.join(copy, 'node_modules/kring-plugin-birdwatch');
  const file = path.join(copy, 'package.json');
  const before = fs.readFileSync(file, 'utf8');
  const description = JSON.parse(before) as { dependencies: Record<string, string> };
  fs.symlinkSync(path.join(copy, 'tests/house/fixture-plugin'), place, 'dir');
  fs.writeFileSync(file, JSON.stringify({ ...description, dependencies: { ...description.dependencies, 'kring-plugin-birdwatch': '*' } }));
  return () => {
    fs.rmSync(place);
    fs.writeFileSync(file, before);
  };
}

/** Every outlet of the member site, as its door names them. */
function outlets(): string[] {
  const door = fs.readFileSync(path.join(root, 'plugins/site/app/define.ts'), 'utf8');
  const [, body] = /export interface SlotProps \{([^]*?)\n\}/.exec(door) ?? [];
  return [...(body ?? '').matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, name]) => name);
}

describe('a new plugin', () => {
  beforeAll(() => {
    expect(create('tea-club').status).toBe(0);
    run(tsc, ['-b', 'plugins/tea-club']);
  }, 480_000);

  test('is written out whole, and only once', () => {
    expect(create('tea-club').stdout).toMatch(/There is something at plugins\/tea-club already/);
    const written = fs.readdirSync(path.join(copy, 'plugins/tea-club'), { recursive: true, encoding: 'utf8' }).filter((file) => fs.statSync(path.join(copy, 'plugins/tea-club', file)).isFile());
    for (const file of written) expect(fs.readFileSync(path.join(copy, 'plugins/tea-club', file), 'utf8')).not.toMatch(/__(name|title|snake)__/);
    expect(JSON.parse(fs.readFileSync(path.join(copy, 'package.json'), 'utf8')).dependencies).toHaveProperty('kring-plugin-tea-club');
    expect(fs.existsSync(path.join(copy, 'plugins/tea-club/dist/server/src/index.js'))).toBe(true);
  });

  test('has a page in the admin that fits its types and can be bundled', () => {
    run(tsc, ['-p', 'plugins/tea-club/admin', '--noEmit']);
    const bundle = path.join(copy, '.tmp-admin');
    run('esbuild/bin/esbuild', ['plugins/tea-club/admin/src/index.tsx', '--bundle', '--splitting', '--format=esm', '--packages=external', '--jsx=automatic', `--outdir=${bundle}`]);
    const texts = fs.readdirSync(bundle).map((file) => fs.readFileSync(path.join(bundle, file), 'utf8')).join();
    expect(texts).toContain('plugin::tea-club.read');
  }, 480_000);

  test('has a line on the member site that fits its types and is built into the site, beside a plugin that uses every outlet', () => {
    const takeAway = installBirdwatch();
    // Its parts of the site are typed as those of every plugin; an outlet it forgets does not compile.
    const settings = { extends: './tsconfig.app.json', include: ['app', '../*/site/src', '../../tests/house/fixture-plugin/site'] };
    fs.writeFileSync(path.join(copy, 'plugins/site/tsconfig.birdwatch.json'), JSON.stringify(settings));
    run(tsc, ['-p', 'plugins/site/tsconfig.birdwatch.json']);
    run('@react-router/dev/bin.js', ['build'], 'plugins/site');
    takeAway();
    const client = path.join(copy, 'plugins/site/build/client/_site');
    expect(fs.readdirSync(client).some((file) => file.startsWith('TotalOnHome'))).toBe(true);
    const built = (folder: string) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join();
    const server = built(path.join(copy, 'plugins/site/build/server'));
    expect(server).toContain('The birds of birdwatch');
    // Its codes are made of the names of the outlets; each name stands beside its own.
    for (const outlet of outlets()) expect(server).toMatch(new RegExp(`perch\\(["']${outlet}["']\\)`));
  }, 480_000);

  test('keeps every promise it is tested for, alone and in a running house', () => {
    const jest = path.join(root, 'node_modules/jest/bin/jest.js');
    const { TEST_POSTGRES_URL: _server, ...environment } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ['--experimental-vm-modules', jest, '--selectProjects', 'unit', 'product', '--testPathPatterns', 'tea-club', '--rootDir', copy], { cwd: copy, encoding: 'utf8', env: { ...environment, NODE_ENV: 'test' } });
    expect(stderr).toMatch(/Tests: +7 passed, 7 total/);
    expect(status).toBe(0);
  }, 480_000);
});
