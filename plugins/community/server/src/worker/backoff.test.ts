import { backoffMilliseconds } from './backoff';

test('each wait is twice the one before, up to five minutes from a base of one second', () => {
  const waits = [1, 2, 3, 4, 10, 30].map((attempt) => backoffMilliseconds(attempt, 1_000, () => 1));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 300_000, 300_000]);
});

test('half of a wait is left to chance', () => {
  expect(backoffMilliseconds(3, 1_000, () => 0)).toBe(2_000);
  expect(backoffMilliseconds(3, 1_000, () => 0.5)).toBe(3_000);
});
