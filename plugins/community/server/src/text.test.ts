import { cleanLine, isUnreadable, lengthOf, line, text } from './text';

test('a line has single spaces and nothing unseen, and keeps what scripts and emoji need', () => {
  expect(cleanLine(' a \n\t b\u0000\u202Ec\uFEFF ')).toBe('a bc');
  expect(cleanLine('می\u200Cخواهم 👩\u200D🌾')).toBe('می\u200Cخواهم 👩\u200D🌾');
});

test('a text keeps its line breaks, in one form', () => {
  expect(text(20).parse(' a\r\nb\rc\u2028d ')).toBe('a\nb\nc\nd');
});

test('length is counted in code points after cleaning', () => {
  expect(lengthOf('🦉é')).toBe(2);
  expect(line(3).safeParse('e\u0301\u0301\u0301\u0301').success).toBe(false);
  expect(line(2).safeParse('  🦉🦉  ').success).toBe(true);
});

test('nothing is refused unless nothing is allowed', () => {
  expect(line(5).safeParse(' \u200B ').success).toBe(false);
  expect(line(5, { canBeEmpty: true }).parse('  ')).toBe('');
});

test('cleaning twice changes nothing more', () => {
  const odd = ' \uFDFA \u0344 ﬀ \u202A x \n\n y ';
  expect(cleanLine(cleanLine(odd))).toBe(cleanLine(odd));
});

test('what a database can\'t keep is told apart', () => {
  expect([isUnreadable('a\u0000'), isUnreadable('\ud83d'), isUnreadable('🦉')]).toEqual([true, true, false]);
});
