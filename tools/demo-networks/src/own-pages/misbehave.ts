import { brands } from '../consent/brand';
import { bodyOf, networkFrom, setBehaviour, textFrom } from '../control/fields';
import { refusing } from '../control/refusing';
import type { SetBehaviour } from '../misbehaviour/active';
import { behavioursOf, endpointsOf, type Behaviour } from '../misbehaviour/catalogue';
import { networks, type Network, type Settings } from '../options';
import type { DemoState } from '../state';
import type { Routes } from '../web/exchange';
import { html, type Html } from '../web/html';
import { seeOther, sendOwnPage } from './frame';

const settingTitles: Record<keyof Settings, string> = {
  requireAppSecret: 'Facebook: require appsecret_proof',
  xSharesEmail: 'X: this app may ask for e-mail addresses',
  xSkipsApproved: 'X: send people who approved before straight back',
};

const groups: [title: string, has: (behaviour: Behaviour) => boolean][] = [
  ['In its own words', ({ name }) => name.startsWith('error-')],
  ['Pictures', ({ name }) => name.startsWith('picture-') && name !== 'picture-url'],
  ['The whole answer', ({ kind }) => kind === 'answer'],
  ['A part of it', () => true],
];

function optionsOf(behaviours: Behaviour[], active: SetBehaviour | undefined): Html[] {
  const left = [...behaviours];
  return groups.flatMap(([title, has]) => {
    const members = left.filter(has);
    for (const member of members) left.splice(left.indexOf(member), 1);
    if (members.length === 0) return [];
    return html`<optgroup label="${title}">${members.map(({ name, title: says, value }) =>
      html`<option value="${name}"${active?.name === name ? html` selected` : ''}>${says}${value === undefined ? '' : ` (${value})`}</option>`)}</optgroup>`;
  });
}

function endpointRow(network: Network, endpoint: string, active: SetBehaviour | undefined): Html {
  const id = `${network}-${endpoint}`;
  return html`<form class="row" method="post" action="/misbehave" aria-label="${brands[network].name} ${endpoint}"><input type="hidden" name="network" value="${network}"><input type="hidden" name="endpoint" value="${endpoint}">
<div><b${active === undefined ? '' : html` class="on"`}>${endpoint}</b>${active === undefined ? '' : html`<br><span class="small">misbehaves${active.times === undefined ? '' : `, ${active.times} more`}</span>`}</div>
<div><label for="${id}-behaviour">Behaviour</label><select id="${id}-behaviour" name="behaviour"><option value="">as it should</option>${optionsOf(behavioursOf(network, endpoint), active)}</select></div>
<div><label for="${id}-value">With</label><input type="text" id="${id}-value" name="value" value="${active?.value ?? ''}"></div>
<div><label for="${id}-times">Times</label><input type="number" min="1" id="${id}-times" name="times" value="${active?.times ?? ''}" placeholder="always"></div>
<button class="quiet">Set</button></form>`;
}

function settingsForm(settings: Settings): Html {
  return html`<h2>Settings of the apps</h2><form method="post" action="/misbehave/settings"><ul class="permissions">${(Object.keys(settingTitles) as (keyof Settings)[]).map((name) =>
    html`<li><label class="permission"><span><strong>${settingTitles[name]}</strong></span><input type="checkbox" class="switch" name="${name}"${settings[name] ? html` checked` : ''}></label></li>`)}</ul><p></p><button class="quiet">Save settings</button></form>`;
}

export function misbehavePage(routes: Routes, state: DemoState): void {
  routes.get('/misbehave', (exchange) => {
    const active = state.misbehaviour.list();
    sendOwnPage(exchange, 'Misbehave', html`<p>Make an endpoint answer as it should not, once, a few times or always, and see what the product does. Tests set the same with <code>PUT /control/misbehaviour</code>.</p>
<form method="post" action="/misbehave/clear"><button class="main">Behave everywhere</button></form>
${networks.map((network) => html`<h2>${brands[network].name}</h2><div class="rows">${endpointsOf(network).map((endpoint) =>
  endpointRow(network, endpoint, active.find((one) => one.network === network && one.endpoint === endpoint)))}</div>`)}
${settingsForm(state.settings)}`);
  });
  routes.post('/misbehave', refusing((exchange) => {
    const fields = bodyOf(exchange);
    if (fields.behaviour === '') state.misbehaviour.clear(networkFrom(fields.network), textFrom(fields, 'endpoint'));
    else setBehaviour(state, fields);
    seeOther(exchange, '/misbehave');
  }));
  routes.post('/misbehave/clear', refusing((exchange) => { state.misbehaviour.clear(); seeOther(exchange, '/misbehave'); }));
  routes.post('/misbehave/settings', refusing((exchange) => {
    const { body } = exchange.request;
    const ticked = typeof body === 'object' && body !== null ? body : {};
    for (const name of Object.keys(settingTitles) as (keyof Settings)[]) state.settings[name] = name in ticked;
    seeOther(exchange, '/misbehave');
  }));
}
