import { brands } from '../consent/brand';
import { rememberedPerson } from '../consent/flow';
import { bodyOf, networkFrom, textFrom } from '../control/fields';
import { refusing } from '../control/refusing';
import { endpointsFor } from '../endpoints';
import { callBack, NoCallbackError, type CallbackAnswer, type CallbackKind } from '../facebook/callbacks';
import { networks, type Network } from '../options';
import type { Person } from '../people/person';
import { ownThumbnail } from '../pictures/urls';
import type { DemoState } from '../state';
import type { Exchange, Handler, Routes } from '../web/exchange';
import { html, type Html } from '../web/html';
import { seeOther, sendOwnPage } from './frame';

function signedIn(state: DemoState, exchange: Exchange): Html {
  const rows = networks.map((network) => {
    const person = rememberedPerson(state, exchange, network);
    return html`<tr><th scope="row">Demo ${brands[network].name}</th><td>${person === undefined ? 'Nobody' : html`<bdi>${person.name}</bdi>`}</td>
<td>${person === undefined ? '' : html`<form method="post" action="/leave"><button class="link" name="network" value="${network}">Sign out of Demo ${brands[network].name}</button></form>`}</td></tr>`;
  });
  return html`<h2>This browser is signed in as</h2><table><tbody>${rows}</tbody></table>`;
}

function identifiers(person: Person): string {
  return networks.flatMap((network: Network) => {
    const account = person.accounts[network];
    return account === undefined ? [] : [`${brands[network].name} ${account.handle === undefined ? account.id : `@${account.handle}`}`];
  }).join(' · ');
}

function emailOf(person: Person): string {
  if (person.email === undefined) return 'no e-mail address';
  return person.isEmailVerified ? person.email : `${person.email} (not verified)`;
}

function callbackForms(state: DemoState, person: Person): Html | string {
  const client = state.clients.facebook[0];
  if (client === undefined || person.accounts.facebook === undefined) return '';
  const isUsing = state.authority.grant('facebook', client.id, person.key) !== undefined;
  return html`<details><summary>Facebook: ${isUsing ? `uses ${client.name}` : `does not use ${client.name}`}</summary><form class="inline" method="post" action="/facebook-callback">
<input type="hidden" name="person" value="${person.key}"><button class="quiet" name="kind" value="deauthorize">Remove app</button><button class="quiet" name="kind" value="data-deletion">Delete data</button></form></details>`;
}

function personCard(state: DemoState, person: Person): Html {
  return html`<li class="card"><img src="${ownThumbnail(person)}" alt="" width="72" height="72" loading="lazy"><div><strong><bdi lang="${person.language}">${person.name}</bdi></strong>
<p class="small"><code>${person.key}</code> · ${emailOf(person)}<br>${identifiers(person)}</p>${callbackForms(state, person)}</div></li>`;
}

function showHome(state: DemoState): Handler {
  return (exchange) => {
    const environment = Object.entries(endpointsFor(state.originOf(exchange), state.clients)).map(([name, value]) => `${name}=${value}`).join('\n');
    sendOwnPage(exchange, 'People and apps', html`<p>A stand-in for three networks, for trying and testing without keys. Everybody here is invented.</p>
${signedIn(state, exchange)}
<h2>People</h2><ul class="rows">${state.people.all().map((person) => personCard(state, person))}</ul>
<h2>Apps</h2><table><thead><tr><th scope="col">Network</th><th scope="col">Client</th><th scope="col">May return to</th></tr></thead><tbody>${networks.flatMap((network) =>
  state.clients[network].map((client) => html`<tr><td>${brands[network].name}</td><td>${client.name}<br><code>${client.id}</code></td><td>${client.redirectUris.map((uri) => html`<code>${uri}</code><br>`)}</td></tr>`))}</tbody></table>
<h2>What the product needs</h2><pre tabindex="0">${environment}</pre>`);
  };
}

function showCallback(exchange: Exchange, kind: CallbackKind, result: CallbackAnswer | string): void {
  const title = kind === 'deauthorize' ? 'Remove app' : 'Delete data';
  sendOwnPage(exchange, title, typeof result === 'string' ? html`<p>${result}</p>` : html`<p>The product answered ${result.status}.</p>
<h2>We sent</h2><pre tabindex="0">POST ${result.url}

signed_request=${result.signedRequest}</pre><h2>It said</h2><pre tabindex="0">${result.body}</pre>`);
}

function sendCallback(state: DemoState): Handler {
  return refusing(async (exchange) => {
    const fields = bodyOf(exchange);
    const kind = textFrom(fields, 'kind') === 'deauthorize' ? 'deauthorize' : 'data-deletion';
    try {
      showCallback(exchange, kind, await callBack(state, kind, textFrom(fields, 'person')));
    } catch (error) {
      if (error instanceof NoCallbackError) throw error;
      showCallback(exchange, kind, `The product could not be reached: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

export function homePage(routes: Routes, state: DemoState): void {
  routes.get('/', showHome(state));
  routes.post('/facebook-callback', sendCallback(state));
  routes.post('/leave', refusing((exchange) => {
    exchange.cookies.set(`demo_${networkFrom(bodyOf(exchange).network)}`, '', { path: '/', expires: new Date(0), overwrite: true });
    seeOther(exchange, '/');
  }));
}
