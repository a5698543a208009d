import { missingCompiler, refusalForNode } from './machine.mjs';
import { summarise, tallyJest } from './runners.mjs';
import { secretNames, withSecrets } from './secrets.mjs';

test('Node 20.19 is new enough, anything older is refused in one sentence', () => {
  expect(refusalForNode('20.19.0')).toBeNull();
  expect(refusalForNode('22.1.0')).toBeNull();
  expect(refusalForNode('20.18.3')).toMatch(/needs Node\.js 20\.19\.0 or newer; this is 20\.18\.3/);
  expect(refusalForNode('18.20.0')).toMatch(/newer/);
});

test('a missing compiler is told with what to install', () => {
  expect(missingCompiler(() => '/usr/bin/x')).toBeNull();
  expect(missingCompiler((...names) => (names.includes('g++') ? null : '/usr/bin/x'))).toMatch(/C\+\+ compiler missing.*apt-get install/);
});

test('missing secrets are added and what stands in .env is kept', () => {
  const text = withSecrets('# mine\nJWT_SECRET=my-own-secret-of-some-length', (name) => `drawn-${name}`);
  expect(text).toMatch(/^# mine\nJWT_SECRET=my-own-secret-of-some-length\n/);
  for (const name of secretNames.filter((other) => other !== 'JWT_SECRET')) expect(text).toContain(`${name}=drawn-${name}\n`);
  expect(withSecrets(text)).toBe(text);
});

test('two drawn secrets are never the same', () => {
  const values = withSecrets('').match(/=(.+)/g);
  expect(new Set(values).size).toBe(secretNames.length);
});

test('a test file that does not load counts as a failure', () => {
  const result = { numPassedTests: 3, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [] }, { status: 'failed', assertionResults: [{}] }] };
  expect(tallyJest('unit', result, 1)).toEqual({ name: 'unit', passed: 3, failed: 2 });
});

test('the last line sums all runners', () => {
  const { passed, failed } = summarise([{ name: 'a', passed: 2, failed: 0 }, { name: 'b', passed: 3, failed: 1 }]);
  expect([passed, failed]).toEqual([5, 1]);
});
