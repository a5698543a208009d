import { callBack, type CallbackKind } from '../facebook/callbacks';
import { behavioursOf, endpointsOf } from '../misbehaviour/catalogue';
import { networks } from '../options';
import type { DemoState } from '../state';
import { answerJson, queryOf, type Exchange, type Handler, type Routes } from '../web/exchange';
import { bodyOf, changeSettings, networkFrom, putClient, setBehaviour, textFrom } from './fields';
import { refusing } from './refusing';

function listBehaviours(state: DemoState): unknown {
  return state.misbehaviour.list().map(({ name, ...rest }) => ({ ...rest, behaviour: name }));
}

function done(exchange: Exchange): void {
  exchange.status = 204;
}

function peopleRoutes(routes: Routes, state: DemoState): void {
  routes.get('/control/people', (exchange) => answerJson(exchange, 200, state.people.all()));
  routes.post('/control/people', refusing((exchange) => answerJson(exchange, 201, state.people.add(bodyOf(exchange)))));
  routes.patch('/control/people/:key', refusing((exchange) => {
    const person = state.people.change(exchange.params.key ?? '', bodyOf(exchange));
    answerJson(exchange, person === undefined ? 404 : 200, person ?? { error: 'There is no such person.' });
  }));
  routes.delete('/control/people/:key', refusing((exchange) => { exchange.status = state.people.remove(exchange.params.key ?? '') ? 204 : 404; }));
}

function misbehaviourRoutes(routes: Routes, state: DemoState): void {
  routes.get('/control/misbehaviour', (exchange) => answerJson(exchange, 200, listBehaviours(state)));
  routes.get('/control/misbehaviour/catalogue', (exchange) => answerJson(exchange, 200, Object.fromEntries(networks.map((network) =>
    [network, Object.fromEntries(endpointsOf(network).map((endpoint) => [endpoint, behavioursOf(network, endpoint)]))]))));
  routes.put('/control/misbehaviour', refusing((exchange) => {
    setBehaviour(state, bodyOf(exchange));
    answerJson(exchange, 200, listBehaviours(state));
  }));
  routes.delete('/control/misbehaviour', refusing((exchange) => {
    const query = queryOf(exchange);
    state.misbehaviour.clear(query.has('network') ? networkFrom(query.get('network')) : undefined, query.get('endpoint') ?? undefined);
    done(exchange);
  }));
}

function callbackHandler(state: DemoState, kind: CallbackKind): Handler {
  return refusing(async (exchange) => {
    const fields = bodyOf(exchange);
    answerJson(exchange, 200, await callBack(state, kind, textFrom(fields, 'person'), typeof fields.clientId === 'string' ? fields.clientId : undefined));
  });
}

/** The person takes the app's access back without the app being told. */
function revokeHandler(state: DemoState): Handler {
  return refusing((exchange) => {
    const fields = bodyOf(exchange);
    const network = networkFrom(fields.network);
    const person = textFrom(fields, 'person');
    for (const client of state.clients[network]) state.authority.revoke(network, client.id, person);
    done(exchange);
  });
}

export function controlRoutes(routes: Routes, state: DemoState): void {
  peopleRoutes(routes, state);
  misbehaviourRoutes(routes, state);
  routes.get('/control/log', (exchange) => answerJson(exchange, 200, state.log.entries()));
  routes.delete('/control/log', refusing((exchange) => { state.log.clear(); done(exchange); }));
  routes.get('/control/clients', (exchange) => answerJson(exchange, 200, state.clients));
  routes.put('/control/clients/:network', refusing((exchange) => answerJson(exchange, 200, putClient(state, networkFrom(exchange.params.network), bodyOf(exchange)))));
  routes.get('/control/settings', (exchange) => answerJson(exchange, 200, state.settings));
  routes.patch('/control/settings', refusing((exchange) => answerJson(exchange, 200, changeSettings(state, bodyOf(exchange)))));
  routes.post('/control/facebook/deauthorize', callbackHandler(state, 'deauthorize'));
  routes.post('/control/facebook/data-deletion', callbackHandler(state, 'data-deletion'));
  routes.post('/control/linkedin/rotate-keys', refusing((exchange) => { state.keys.rotate(); done(exchange); }));
  routes.post('/control/revoke', revokeHandler(state));
  routes.post('/control/reset', refusing((exchange) => { state.reset(); done(exchange); }));
}
