import { latestSlot, nextSlot } from './slots';

const amsterdam = 'Europe/Amsterdam';
const at = (text: string) => new Date(text);

test('a slot is told in the time zone of the community', () => {
  expect(latestSlot('0 3 * * *', amsterdam, at('2026-07-01T12:00:00Z'))).toEqual(at('2026-07-01T01:00:00Z'));
  expect(latestSlot('0 3 * * *', amsterdam, at('2026-01-01T12:00:00Z'))).toEqual(at('2026-01-01T02:00:00Z'));
});

test('the instant itself counts', () => {
  expect(latestSlot('*/5 * * * *', amsterdam, at('2026-11-22T12:05:00Z'))).toEqual(at('2026-11-22T12:05:00Z'));
});

test('a rare slot is found a month back, and an every-minute one at once', () => {
  expect(latestSlot('0 0 1 * *', amsterdam, at('2026-11-30T23:00:00Z'))).toEqual(at('2026-11-30T23:00:00Z'));
  expect(latestSlot('0 0 1 * *', amsterdam, at('2026-11-30T22:59:00Z'))).toEqual(at('2026-10-31T23:00:00Z'));
  expect(latestSlot('* * * * *', amsterdam, at('2026-11-22T12:05:31Z'))).toEqual(at('2026-11-22T12:05:00Z'));
});

test('an hour that summer time skips is not lost, one that it repeats is not doubled', () => {
  // On 29 March 2026 the clock jumps from 02:00 to 03:00; on 25 October it goes back from 03:00 to 02:00.
  const spring = latestSlot('30 2 * * *', amsterdam, at('2026-03-29T06:00:00Z'));
  expect(spring?.toISOString().slice(0, 10)).toBe('2026-03-29');
  const times = ['00:00', '00:45', '01:29', '01:45', '03:00'].map((time) => latestSlot('30 2 * * *', amsterdam, at(`2026-10-25T${time}:00Z`))?.toISOString());
  expect(new Set(times.filter((slot) => slot?.startsWith('2026-10-25'))).size).toBe(1);
});

test('the next slot lies after now, never at it', () => {
  expect(nextSlot('0 * * * *', amsterdam, at('2026-11-22T12:00:00Z'))).toEqual(at('2026-11-22T13:00:00Z'));
});

test('something that is no pattern is refused', () => {
  expect(() => nextSlot('whenever', amsterdam, new Date())).toThrow();
});
