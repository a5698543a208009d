import { useLanguage } from '../texts/use-texts';
import type { Language } from '../texts/language';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const day = 86_400_000;
const steps: [Intl.RelativeTimeFormatUnit, number][] = [['minute', 60_000], ['hour', 3_600_000], ['day', day]];

/** A date as people say it; the exact time on hover and focus. */
export function Time({ at, zone = 'Europe/Amsterdam' }: { at: string; zone?: string }) {
  const language = useLanguage();
  const date = new Date(at);
  const exact = new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(date);
  return <time dateTime={date.toISOString()} title={exact} suppressHydrationWarning>{spoken(date, new Date(), language, zone)}</time>;
}

export function spoken(date: Date, now: Date, language: Language, timeZone: string): string {
  const age = now.getTime() - date.getTime();
  if (age >= 0 && age < 60_000) return language === 'nl' ? 'zojuist' : 'just now';
  if (Math.abs(age) < 7 * day) {
    const [unit, size] = [...steps].reverse().find(([, milliseconds]) => Math.abs(age) >= milliseconds) ?? steps[0];
    return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(-Math.round(age / size), unit);
  }
  const isThisYear = date.getUTCFullYear() === now.getUTCFullYear();
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }), timeZone }).format(date);
}
