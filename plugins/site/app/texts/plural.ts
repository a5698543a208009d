import type { Language } from './language';

const rules = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') };
const numbers = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') };

/** `#` stands for the number. */
export function plural(language: Language, count: number, forms: { one: string; other: string; zero?: string }): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  const form = rules[language].select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', numbers[language].format(count));
}
