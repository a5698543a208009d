import type { Network } from '../options';
import type { Exchange } from './exchange';
import { html, trusted, type Html } from './html';
import { styles } from './styles';

interface Page {
  title: string;
  body: Html;
  /** Sets the colours; absent on our own pages. */
  network?: Network;
}

export function sendPage(exchange: Exchange, { title, body, network }: Page): void {
  exchange.type = 'text/html; charset=utf-8';
  exchange.set('Cache-Control', 'no-store');
  exchange.set('Referrer-Policy', 'no-referrer');
  exchange.set('X-Frame-Options', 'DENY');
  exchange.set('Content-Security-Policy', "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");
  exchange.body = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
<title>${title}</title><style>${trusted(styles)}</style></head><body class="${network ?? 'own'}">${body}</body></html>`.text;
}
