import type { Network } from '../options';
import type { Person } from '../people/person';
import { ownThumbnail } from '../pictures/urls';
import type { Exchange } from '../web/exchange';
import { html, type Html } from '../web/html';
import { sendPage } from '../web/page';
import { brands } from './brand';
import type { ConsentPlan, Permission } from './flow';

interface Shown {
  plan: ConsentPlan;
  /** The network's own parameters, which every form sends along. */
  carried: [string, string][];
}

const hidden = (fields: [string, string][]): Html[] => fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

function header(network: Network): Html {
  const brand = brands[network];
  return html`<header class="network">${brand.mark}<span class="network-name">Demo ${brand.name}</span><span class="demo">Demo network</span></header>`;
}

const footnote = html`<p class="small">A stand-in that runs on this computer. The people are invented and no real network is asked.</p>`;

function cancelForm(shown: Shown, person?: Person): Html {
  return html`<form method="post">${hidden(shown.carried)}<input type="hidden" name="person" value="${person?.key ?? ''}"><button class="quiet" name="decision" value="cancel">Cancel</button></form>`;
}

function personChoice(person: Person, network: Network): Html {
  const detail = network === 'x' ? `@${person.accounts.x?.handle ?? ''}` : person.headline;
  return html`<li><button class="person" name="person" value="${person.key}">
<img src="${ownThumbnail(person)}" alt="" width="56" height="56" loading="lazy"><span><strong><bdi lang="${person.language}">${person.name}</bdi></strong><span class="small"><bdi>${detail}</bdi></span></span></button></li>`;
}

export function choosePersonPage(exchange: Exchange, shown: Shown & { people: Person[] }): void {
  const { network, client } = shown.plan;
  sendPage(exchange, {
    title: `Who are you? – Demo ${brands[network].name}`, network,
    body: html`${header(network)}<main>
<h1>Who are you today?</h1><p><b>${client.name}</b> wants to know you through Demo ${brands[network].name}. Choose somebody to be.</p>
<form method="get">${hidden(shown.carried)}<ul class="people" aria-label="People">${shown.people.map((person) => personChoice(person, network))}</ul></form>
${cancelForm(shown)}${footnote}</main>`,
  });
}

function permissionRow(permission: Permission, person: Person): Html {
  const value = permission.key === 'email' ? person.email ?? 'This person has no e-mail address here' : permission.detail;
  return html`<li><label class="permission"><span><strong>${permission.label}</strong><span class="small">${value}</span></span>
<input type="checkbox" class="switch" name="permission" value="${permission.key}" checked${permission.isRequired === true ? html` disabled` : ''}></label></li>`;
}

export function permissionsPage(exchange: Exchange, shown: Shown & { person: Person }): void {
  const { plan: { network, client, permissions, returnTo }, person } = shown;
  sendPage(exchange, {
    title: `Allow ${client.name}? – Demo ${brands[network].name}`, network,
    body: html`${header(network)}<main>
<div class="who"><img src="${ownThumbnail(person)}" alt="" width="88" height="88"><div><h1>Share with ${client.name}?</h1><p>You are <bdi lang="${person.language}">${person.name}</bdi>.</p>
<form method="get">${hidden(shown.carried)}<button class="link" name="person" value="">Be somebody else</button></form></div></div>
<form method="post">${hidden(shown.carried)}<input type="hidden" name="person" value="${person.key}">
<fieldset><legend>${client.name} receives</legend><ul class="permissions">${permissions.map((permission) => permissionRow(permission, person))}</ul></fieldset>
<button class="main" name="decision" value="allow">${brands[network].verb}</button><button class="quiet" name="decision" value="cancel">Cancel</button></form>
<p class="small">You then go back to <b>${new URL(returnTo).host}</b>.</p>${footnote}</main>`,
  });
}

/** Where a real network stops: on its own page, never back to an address it does not trust. */
export function refusalPage(exchange: Exchange, network: Network, title: string, reason: string): undefined {
  exchange.status = 400;
  sendPage(exchange, {
    title: `${title} – Demo ${brands[network].name}`, network,
    body: html`${header(network)}<main><h1>${title}</h1><p>${reason}</p>${footnote}</main>`,
  });
  return undefined;
}
