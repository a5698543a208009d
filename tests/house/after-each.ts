import { takeLeaks } from './leak-scan/watch';

// A whole house starts before the first test; what counts is what it answers, not how busy the machine is.
jest.setTimeout(60_000);

// Whatever a test is about: nothing private may have left the house while it ran.
afterEach(async () => {
  const leaks = await takeLeaks();
  if (leaks.length === 0) return;
  const lines = leaks.map(({ kind, where, found }) => `  ${kind} in ${where}: ${found}`);
  throw new Error(`Something private left the house:\n${[...new Set(lines)].join('\n')}`);
});
