import fs from 'node:fs';
import path from 'node:path';
import { root } from '../house/databases';

test('each of the 86 attacks of the list has a test with its number, or a reason why it can’t apply', () => {
  const files = (folder: string, end: string) =>
    (fs.readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(end) && !name.includes('node_modules')).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  const tests = [...files(__dirname, '.test.ts'), ...files(path.join(root, 'plugins/social-login/server'), '.test.ts')];
  const titled = tests.flatMap((text) => [...text.matchAll(/(?:test|describe|\))\S*\(\s*['"`]((?:\[\d+\] ?)+)/g)].flatMap(([, numbers]) => numbers.match(/\d+/g) ?? []));
  const [, reasons] = fs.readFileSync(path.join(__dirname, 'cases.md'), 'utf8').split('## Can\'t apply');
  const excused = [...reasons.split('##')[0].matchAll(/^- \[(\d+)\]/gm)].map(([, number]) => number);
  const missing = Array.from({ length: 86 }, (_, index) => String(index + 1)).filter((number) => !titled.includes(number) && !excused.includes(number));
  expect(missing).toEqual([]);
});
