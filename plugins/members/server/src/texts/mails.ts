export interface Mail {
  subject: string;
  text: string;
}

type Language = 'nl' | 'en';

interface MailFacts {
  name: string;
  site: string;
  link: string;
  reason: string | null;
  until: Date | null;
  message: string | null;
}

type Writer = (facts: MailFacts) => Mail;

const lines = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join('\n\n');
const day = (at: Date, locale: string) => at.toLocaleDateString(locale, { dateStyle: 'long' });

/** What members are told by e-mail, in plain words. */
export const mails = {
  approved: {
    nl: ({ name, site, link }) => ({ subject: `Welkom bij ${site}`, text: lines(`Hallo ${name},`, 'Je aanvraag is goedgekeurd. Je kunt nu meedoen.', link) }),
    en: ({ name, site, link }) => ({ subject: `Welcome to ${site}`, text: lines(`Hello ${name},`, 'Your request was approved. You can take part now.', link) }),
  },
  withdrawn: {
    nl: ({ name, site, reason }) => ({ subject: `Je aanvraag bij ${site}`, text: lines(`Hallo ${name},`, 'We kijken opnieuw naar je aanvraag. Tot die tijd kun je niet meedoen.', reason && `De reden: ${reason}`) }),
    en: ({ name, site, reason }) => ({ subject: `Your request at ${site}`, text: lines(`Hello ${name},`, 'We look at your request again. Until then you can’t take part.', reason && `The reason: ${reason}`) }),
  },
  refused: {
    nl: ({ name, site, reason }) => ({ subject: `Je aanvraag bij ${site}`, text: lines(`Hallo ${name},`, 'We hebben je aanvraag niet goedgekeurd.', reason && `De reden: ${reason}`) }),
    en: ({ name, site, reason }) => ({ subject: `Your request at ${site}`, text: lines(`Hello ${name},`, 'We did not approve your request.', reason && `The reason: ${reason}`) }),
  },
  suspended: {
    nl: ({ name, site, reason, until }) => ({
      subject: `Je account bij ${site} is geblokkeerd`,
      text: lines(`Hallo ${name},`, until ? `Je kunt tot ${day(until, 'nl')} niet inloggen.` : 'Je kunt voorlopig niet inloggen.', reason && `De reden: ${reason}`, 'Ben je het er niet mee eens? Antwoord dan op deze mail.'),
    }),
    en: ({ name, site, reason, until }) => ({
      subject: `Your account at ${site} is suspended`,
      text: lines(`Hello ${name},`, until ? `You can’t log in until ${day(until, 'en-GB')}.` : 'You can’t log in for now.', reason && `The reason: ${reason}`, 'Do you disagree? Then reply to this e-mail.'),
    }),
  },
  lifted: {
    nl: ({ name, site, link }) => ({ subject: `Je kunt weer inloggen bij ${site}`, text: lines(`Hallo ${name},`, 'Je account is niet meer geblokkeerd.', link) }),
    en: ({ name, site, link }) => ({ subject: `You can log in to ${site} again`, text: lines(`Hello ${name},`, 'Your account is no longer suspended.', link) }),
  },
  message: {
    nl: ({ name, site, message }) => ({ subject: `Bericht van ${site}`, text: lines(`Hallo ${name},`, message) }),
    en: ({ name, site, message }) => ({ subject: `A message from ${site}`, text: lines(`Hello ${name},`, message) }),
  },
  exported: {
    nl: ({ name, site, link }) => ({ subject: `Je gegevens van ${site} staan klaar`, text: lines(`Hallo ${name},`, 'Je kunt je gegevens zeven dagen lang ophalen. Log daarvoor in.', link) }),
    en: ({ name, site, link }) => ({ subject: `Your data from ${site} is ready`, text: lines(`Hello ${name},`, 'You can fetch your data for seven days. Log in to do so.', link) }),
  },
  erased: {
    nl: ({ name, site }) => ({ subject: `Je account bij ${site} is weg`, text: lines(`Hallo ${name},`, 'Je account en je gegevens zijn gewist. Dit is de laatste mail die je van ons krijgt.') }),
    en: ({ name, site }) => ({ subject: `Your account at ${site} is gone`, text: lines(`Hello ${name},`, 'Your account and your data are erased. This is the last e-mail you get from us.') }),
  },
} satisfies Record<string, Record<Language, Writer>>;

export type MailKind = keyof typeof mails;

export function writeMail(kind: MailKind, language: string, facts: MailFacts): Mail {
  return mails[kind][language === 'nl' ? 'nl' : 'en'](facts);
}
