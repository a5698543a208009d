export interface Mail {
  subject: string;
  text: string;
  html: string;
}

export interface EmailLinkMail {
  locale: 'nl' | 'en';
  /** What the person does with it. */
  purpose: 'sign-in' | 'add-address';
  link: string;
  /** Name of the site, as people know it. */
  site: string;
  minutes: number;
}

const texts = {
  nl: {
    'sign-in': { subject: (site: string) => `Je link om in te loggen bij ${site}`, lead: 'Klik op de knop om in te loggen of lid te worden.', button: 'Inloggen' },
    'add-address': { subject: (site: string) => `Bevestig je e-mailadres voor ${site}`, lead: 'Klik op de knop om dit e-mailadres toe te voegen aan je account. Doe dat in de browser waarin je bent ingelogd.', button: 'Adres bevestigen' },
    greeting: 'Hallo,',
    validity: (minutes: number) => `De link werkt één keer en is ${minutes} minuten geldig.`,
    ignore: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Geef de link aan niemand anders.',
    copy: 'Werkt de knop niet? Plak dan deze link in je browser:',
  },
  en: {
    'sign-in': { subject: (site: string) => `Your link to sign in to ${site}`, lead: 'Use the button to sign in or join.', button: 'Sign in' },
    'add-address': { subject: (site: string) => `Confirm your e-mail address for ${site}`, lead: 'Use the button to add this e-mail address to your account. Do it in the browser in which you are signed in.', button: 'Confirm address' },
    greeting: 'Hello,',
    validity: (minutes: number) => `The link works once, within ${minutes} minutes.`,
    ignore: 'Did you not ask for this? Then there is nothing to do. Do not give the link to anybody.',
    copy: 'Does the button not work? Paste this link into your browser:',
  },
};

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escaped[character]);

export function emailLinkMail({ locale, purpose, link, site, minutes }: EmailLinkMail): Mail {
  const words = texts[locale];
  const { subject, lead, button } = words[purpose];
  const lines = [words.greeting, lead, words.validity(minutes), words.ignore];
  return {
    subject: subject(site),
    text: [words.greeting, lead, link, words.validity(minutes), words.ignore].join('\n\n'),
    html: layOut({ locale, title: subject(site), lines, button, link, copy: words.copy }),
  };
}

interface Layout {
  locale: string;
  title: string;
  lines: string[];
  button: string;
  link: string;
  copy: string;
}

/** Tables and inline styles: what mail programs understand. No pictures, so that opening it tells nobody anything. */
function layOut({ locale, title, lines: [greeting, lead, ...rest], button, link, copy }: Layout): string {
  const paragraph = (text: string, style = '') => `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>`;
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:24px;background:#f5f4f1;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif;color:#1f1d1a">
<table role="presentation" align="center" width="100%" style="max-width:520px;margin:0 auto;background:#fff;border-radius:12px"><tr><td style="padding:32px">
${paragraph(greeting)}${paragraph(lead)}
<p style="margin:0 0 24px"><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#1f1d1a;color:#fff;text-decoration:none;font-weight:600">${escapeHtml(button)}</a></p>
${rest.map((text) => paragraph(text)).join('')}
${paragraph(copy, 'font-size:14px;color:#5c5750')}<p style="margin:0;font-size:14px;word-break:break-all"><a href="${escapeHtml(link)}" style="color:#5c5750">${escapeHtml(link)}</a></p>
</td></tr></table></body></html>`;
}
