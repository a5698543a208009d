import { spoken } from './Time';

const now = new Date('2026-11-22T12:00:00Z');
const say = (at: string, language: 'nl' | 'en') => spoken(new Date(at), now, language, 'Europe/Amsterdam');

test('a moment is told as people say it, in both languages', () => {
  expect(say('2026-11-22T11:59:40Z', 'nl')).toBe('zojuist');
  expect(say('2026-11-22T11:00:00Z', 'en')).toBe('1 hour ago');
  expect(say('2026-11-21T11:00:00Z', 'nl')).toBe('gisteren');
  expect(say('2026-11-29T11:00:00Z', 'en')).toBe('in 7 days');
  expect(say('2026-03-02T11:00:00Z', 'nl')).toBe('2 maart');
  expect(say('2024-03-02T11:00:00Z', 'en')).toBe('2 March 2024');
});
