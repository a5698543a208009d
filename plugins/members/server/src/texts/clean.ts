import { cleanLine } from '@kring/community/extend';

/** Accents stacked beyond anything a language writes. */
const stackedMarks = /(\p{M}{3})\p{M}+/gu;

/** Fillers that show as nothing: a name made of them would be no name. */
const fillers = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u3164\uFFA0\u{E0000}-\u{E007F}]/gu;

/** What a network calls somebody, as one line that may be shown. */
export function cleanName(given: string): string {
  return cleanLine(given.replace(/\p{Surrogate}|\u0000/gu, '').replace(fillers, '').replace(stackedMarks, '$1'));
}

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
