import { takeLeaks } from './leak-scan/watch';

// Whatever a test is about: nothing private may have left the house while it ran.
afterEach(async () => {
  const leaks = await takeLeaks();
  if (leaks.length === 0) return;
  const lines = leaks.map(({ kind, where, found }) => `  ${kind} in ${where}: ${found}`);
  throw new Error(`Something private left the house:\n${[...new Set(lines)].join('\n')}`);
});
