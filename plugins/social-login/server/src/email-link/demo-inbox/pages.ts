import { escapeHtml } from '../mail';
import type { DemoMail } from './mails';

const style = `body{margin:0;background:#f5f4f1;color:#1f1d1a;font:16px/1.5 system-ui,sans-serif}main{max-width:760px;margin:0 auto;padding:24px 16px}
h1{font-size:24px}ul{list-style:none;padding:0;margin:0}li a{display:block;padding:12px 16px;margin-bottom:8px;background:#fff;border-radius:8px;color:inherit;text-decoration:none}
li a:hover,li a:focus-visible{outline:2px solid #b4532a}small{color:#5c5750;display:block}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border-radius:8px;padding:16px;font:inherit}`;

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main>${body}</main></body></html>`;

const time = (instant: Date) => instant.toISOString().replace('T', ' ').slice(0, 19);

export function inboxPage(mails: readonly DemoMail[]): string {
  const entries = mails.map(
    ({ id, recipient, subject, sentAt }) =>
      `<li><a href="/demo/inbox/${id}"><strong>${escapeHtml(subject)}</strong><small>${escapeHtml(recipient)} · <time datetime="${sentAt.toISOString()}">${time(sentAt)} UTC</time></small></a></li>`,
  );
  const list = entries.length > 0 ? `<ul>${entries.join('')}</ul>` : '<p>No mail yet. What the demo sends arrives here and nowhere else.</p>';
  return page('Inbox of the demo', `<h1>Inbox of the demo</h1>${list}`);
}

export function mailPage({ recipient, subject, text, sentAt }: DemoMail): string {
  const linked = escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
  return page(
    subject,
    `<p><a href="/demo/inbox">All mail</a></p><h1>${escapeHtml(subject)}</h1><p>${escapeHtml(recipient)} · ${time(sentAt)} UTC</p><pre>${linked}</pre>`,
  );
}
