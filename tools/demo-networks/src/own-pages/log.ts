import { refusing } from '../control/refusing';
import type { LoggedExchange } from '../control/wire-log';
import type { DemoState } from '../state';
import type { Routes } from '../web/exchange';
import { html, type Html } from '../web/html';
import { seeOther, sendOwnPage } from './frame';

function headerLines(headers: Record<string, string | string[]>): string {
  return Object.entries(headers).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => `${name}: ${one}`)).join('\n');
}

function entryOf({ number, at, method, path, headers, body, endpoint, behaviour, answer }: LoggedExchange): Html {
  const outcome = answer === null ? 'no answer yet' : `${answer.status} in ${answer.milliseconds} ms`;
  return html`<details id="exchange-${number}"><summary><b>${method} ${path.split('?')[0]}</b> · ${outcome}${behaviour === undefined ? '' : html` · <span class="on">${behaviour}</span>`}
<br><span class="small">${endpoint ?? 'no endpoint'} · <time datetime="${at}">${at.slice(11, 23)}</time></span></summary>
<h2>Request</h2><pre tabindex="0">${method} ${path}
${headerLines(headers)}${body === '' ? '' : `\n\n${body}`}</pre>
<h2>Answer</h2><pre tabindex="0">${answer === null ? 'None yet.' : `${answer.status}\n${headerLines(answer.headers)}\n\n${answer.body}`}</pre></details>`;
}

export function logPage(routes: Routes, state: DemoState): void {
  routes.get('/log', (exchange) => {
    const entries = state.log.entries();
    sendOwnPage(exchange, 'Wire log', html`<p>Every request to the networks and what they answered, newest first.</p>
${entries.length === 0 ? html`<p>Nothing yet. Sign in somewhere with one of the demo networks.</p>` : html`<form method="post" action="/log/clear"><button class="quiet">Empty the log</button></form>`}
<div class="rows">${entries.map(entryOf)}</div>`);
  });
  routes.post('/log/clear', refusing((exchange) => { state.log.clear(); seeOther(exchange, '/log'); }));
}
