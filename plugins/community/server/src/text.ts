import { z } from 'zod';

// Controls, bidi embeddings, overrides and isolates, and invisible spaces: they make a text read other than it is stored.
// Joiners (U+200C, U+200D) and direction marks stay: Persian and emoji need them.
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

const loneSurrogate = /\p{Surrogate}/u;

export interface TextOptions {
  /** Whether nothing at all is allowed. */
  canBeEmpty?: boolean;
}

/** Normalised to NFC, without controls and invisible marks, white space to single spaces, trimmed. */
export function cleanLine(given: string): string {
  return given.replace(unseen, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** As a line, but with its line breaks (`\n` only) and tabs. */
export function cleanText(given: string): string {
  return given.replace(unseen, '').replace(/\r\n?|\u2028|\u2029/gu, '\n').trim().normalize('NFC');
}

/** One line a person wrote. `max` counts code points after cleaning: an emoji may take several, a pile of accents can't hide. */
export function line(max: number, options: TextOptions = {}) {
  return written(cleanLine, max, options);
}

/** Several lines a person wrote, in plain text or Markdown. `max` counts code points after cleaning. */
export function text(max: number, options: TextOptions = {}) {
  return written(cleanText, max, options);
}

function written(clean: (given: string) => string, max: number, { canBeEmpty = false }: TextOptions) {
  const least = canBeEmpty ? 0 : 1;
  return z
    .string()
    // No text of this length can shrink to the limit; cleaning it would only cost time.
    .max(max * 8 + 1024, `Use at most ${max} characters.`)
    .refine((given) => !isUnreadable(given), { error: 'This holds characters that can\'t be kept.', abort: true })
    .overwrite(clean)
    .refine((cleaned) => cleaned.length >= least, 'Write something here.')
    .refine((cleaned) => lengthOf(cleaned) <= max, `Use at most ${max} characters.`)
    .meta({ minLength: least, maxLength: max });
}

/** Length in code points. */
export function lengthOf(given: string): number {
  let length = 0;
  for (const _ of given) length += 1;
  return length;
}

/** Whether a text holds a NUL or half of a surrogate pair: PostgreSQL can't store the first, UTF-8 not the second. */
export function isUnreadable(given: string): boolean {
  return given.includes('\u0000') || loneSurrogate.test(given);
}
