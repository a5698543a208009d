import { escapeHtml } from '../email-link/mail';
import type { DeletionStatus } from './delete-facebook-data';

const texts = {
  en: {
    title: 'Deletion of your Facebook data',
    states: {
      done: 'Done. We keep nothing about you that came from Facebook.',
      'account-leaving': 'What came from Facebook is deleted. Facebook was your only way to log in, so your account is being deleted too.',
    },
    requested: (day: string) => `Facebook passed your request on to us on ${day}.`,
  },
  nl: {
    title: 'Je gegevens van Facebook worden verwijderd',
    states: {
      done: 'Klaar. We bewaren niets van je dat van Facebook komt.',
      'account-leaving': 'Wat van Facebook kwam is verwijderd. Je kon alleen met Facebook inloggen, daarom wordt ook je account verwijderd.',
    },
    requested: (day: string) => `Facebook gaf je verzoek aan ons door op ${day}.`,
  },
};

/** What Facebook shows people who asked for deletion; it says nothing about who asked. */
export function statusPage({ state, requestedAt }: DeletionStatus, locale: string): string {
  const language = locale === 'nl' ? 'nl' : 'en';
  const words = texts[language];
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(requestedAt);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(words.title)}</title>
<style>body{margin:0;background:#f5f4f1;color:#1f1d1a;font:17px/1.6 system-ui,sans-serif}main{max-width:36em;margin:12vh auto;padding:0 24px}h1{font-size:1.5em;line-height:1.25}</style></head>
<body><main><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.states[state])}</p><p>${escapeHtml(words.requested(day))}</p></main></body></html>`;
}
