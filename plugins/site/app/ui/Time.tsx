import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useLanguage } from '../texts/use-texts';
import type { Language } from '../texts/language';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const day = 86_400_000;
const steps: [Intl.RelativeTimeFormatUnit, number][] = [['minute', 60_000], ['hour', 3_600_000], ['day', day]];

const Tip = lazy(() => import('./widgets/TipWidget'));

/** A date as people say it; the exact time on hover and focus. */
export function Time({ at, zone = 'Europe/Amsterdam' }: { at: string; zone?: string }) {
  const language = useLanguage();
  const [element, id] = [useRef<HTMLTimeElement>(null), useId()];
  const [isShown, setIsShown] = useState(false);
  const [show, hide] = [() => setIsShown(true), () => setIsShown(false)];
  const date = new Date(at);
  const exact = new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(date);
  return (
    <>
      <time ref={element} dateTime={date.toISOString()} title={isShown ? undefined : exact} aria-describedby={isShown ? id : undefined} tabIndex={0} onPointerEnter={show} onPointerLeave={hide} onFocus={show} onBlur={hide} suppressHydrationWarning>
        {spoken(date, new Date(), language, zone)}
      </time>
      {isShown ? <Suspense fallback={null}><Tip id={id} anchor={element} close={hide}>{exact}</Tip></Suspense> : null}
    </>
  );
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
