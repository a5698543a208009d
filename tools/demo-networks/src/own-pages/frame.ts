import type { Exchange } from '../web/exchange';
import { html, type Html } from '../web/html';
import { sendPage } from '../web/page';

const pages = [['/', 'People and apps'], ['/misbehave', 'Misbehave'], ['/log', 'Wire log']] as const;

export function sendOwnPage(exchange: Exchange, title: string, body: Html): void {
  sendPage(exchange, {
    title: `${title} – demo networks`,
    body: html`<header class="network"><span class="network-name">Demo networks</span><nav aria-label="Pages"><ul>${pages.map(([path, name]) =>
      html`<li><a href="${path}"${exchange.path === path ? html` aria-current="page"` : ''}>${name}</a></li>`)}</ul></nav></header><main><h1>${title}</h1>${body}</main>`,
  });
}

/** After a form: back to a page, so that reloading sends nothing twice. */
export function seeOther(exchange: Exchange, path: string): void {
  exchange.redirect(path);
  exchange.status = 303;
}
