// Controls, bidi overrides and isolates, invisible fillers: they let one name look like another, or break a page.
const invisible = /[\p{Cc}\p{Cs}\p{Co}\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Accents stacked beyond anything a language writes. */
const stackedMarks = /(\p{M}{3})\p{M}+/gu;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Cuts after `length` UTF-16 units, never inside a character as people see it. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return kept;
}

/** One line as it may be shown: composed, without invisible characters, white space collapsed. */
export function cleanLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(invisible, '').replace(stackedMarks, '$1').replace(/ {2,}/g, ' ').trim();
}

/** A longer text: the same, with line breaks kept. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\t/g, '  ').replace(invisible, '').replace(stackedMarks, '$1').trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}
