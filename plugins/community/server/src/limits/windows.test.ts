import { Windows, type LeaseCalls } from './windows';

/** A window that several processes share: it knows what it granted and counts how often it was asked. */
function sharedWindow(points: number, milliseconds = 60_000) {
  let used = 0;
  const asked: number[] = [];
  const endsAt = Date.now() + milliseconds;
  const lease: LeaseCalls = async (_key, wanted) => {
    await Promise.resolve();
    asked.push(wanted);
    const granted = Math.min(wanted, points - used);
    used += granted;
    return { granted, left: points - used, endsAt };
  };
  return { lease, asked };
}

test('several processes together allow exactly the limit, however their calls come', async () => {
  const { lease } = sharedWindow(300);
  const processes = [new Windows(), new Windows(), new Windows()];
  const outcomes = await Promise.all(Array.from({ length: 1_200 }, (_, call) => processes[call % 3].take('read:anna', lease)));
  expect(outcomes.filter(({ isAllowed }) => isAllowed)).toHaveLength(300);
});

test('one process asks for a share of what is left, and nobody any more once nothing is', async () => {
  const { lease, asked } = sharedWindow(300);
  const windows = new Windows();
  for (let call = 0; call < 300; call++) expect((await windows.take('read:anna', lease)).isAllowed).toBe(true);
  const needed = asked.length;
  expect(needed).toBeLessThan(50);
  expect(asked[0]).toBe(1);
  for (let call = 0; call < 100; call++) expect((await windows.take('read:anna', lease)).isAllowed).toBe(false);
  expect(asked).toHaveLength(needed);
});

test('a window that has ended is followed by a fresh one, and what was granted in it is gone', async () => {
  const windows = new Windows();
  const ended: LeaseCalls = () => ({ granted: 5, left: 0, endsAt: Date.now() + 5 });
  expect((await windows.take('read:anna', ended)).left).toBe(4);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { lease } = sharedWindow(2);
  expect((await windows.take('read:anna', lease)).left).toBe(1);
});

test('a lease that fails refuses its caller and lets the next one ask again', async () => {
  const windows = new Windows();
  await expect(windows.take('read:anna', () => Promise.reject(new Error('the database is away')))).rejects.toThrow('away');
  expect((await windows.take('read:anna', sharedWindow(1).lease)).isAllowed).toBe(true);
});
