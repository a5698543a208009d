import { cleanName, cut } from './clean';
import { emailKeyOf } from './email-key';
import { fold, wordsOf } from './fold';
import { handleFrom, handlePattern, isReservedHandle } from './handles';

test('a name keeps its letters and loses what nobody sees', () => {
  expect(cleanName('  Zoë\u202E evil\u200B \u0000Ångström  ')).toBe('Zoë evil Ångström');
  expect(cleanName('a\tb\nc')).toBe('a b c');
  expect(cleanName('Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306algo').length).toBeLessThan(9);
  expect(cleanName('\u3164\u200B\u2060\uFEFF\uD800')).toBe('');
  expect(cleanName('👩‍👩‍👧 می‌خواهم')).toBe('👩‍👩‍👧 می‌خواهم');
});

test('cutting never halves a character', () => {
  expect(cut('👩‍👩‍👧👩‍👩‍👧', 9)).toBe('👩‍👩‍👧');
  expect(cut('abc', 9)).toBe('abc');
});

test('people are found without typing their accents', () => {
  expect(fold('Søren Æbelø-Ĳzermans STRAẞE')).toBe('soren aebelo-ijzermans strasse');
  expect(wordsOf('d’Été, 2e klas')).toEqual(['d', 'ete', '2e', 'klas']);
});

test('an address has one key however it is spelled', () => {
  expect(emailKeyOf(' Anna@EXAMPLE.org. ')).toBe('anna@example.org');
  for (const bad of ['', 'x', '@x', 'a@', 'a b@c', 'a@b@c', 'a@b/c', 'a@b?c', 'a@b:25', '"a"@b', 'a,b@c', 'a@b\u0000']) expect(emailKeyOf(bad)).toBeNull();
});

test('a handle made of any name is a valid one and not a reserved one', () => {
  for (const name of ['Anna de Vries', 'Æ', '李小龍', '   ', 'Admin', 'x'.repeat(200), 'Me', '!!!', 'Jean-Luc Ångström van der Meulen tot Zuidbroek']) {
    for (const locale of ['nl', 'en']) {
      const handle = handleFrom(name, locale);
      expect(handle).toMatch(handlePattern);
      expect(handle.length).toBeLessThanOrEqual(30);
      expect(isReservedHandle(handle)).toBe(false);
    }
  }
  expect(handleFrom('Anna de Vries', 'nl')).toBe('anna-de-vries');
  expect(handleFrom('李小龍', 'nl')).toBe('nieuw-lid');
});
