import type { Language } from '../texts/language';

const formats = { nl: new Intl.ListFormat('nl-NL'), en: new Intl.ListFormat('en-GB') };

/** "a, b en c" */
export function listOf(language: Language, words: readonly string[]): string {
  return formats[language].format(words);
}
