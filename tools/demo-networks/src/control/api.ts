import { callBack, NoCallbackError, type CallbackKind } from '../facebook/callbacks';
import { UnknownBehaviourError } from '../misbehaviour/active';
import { behavioursOf, endpointsOf } from '../misbehaviour/catalogue';
import { networks, type Client, type Network, type Settings } from '../options';
import { UnacceptablePersonError } from '../people/directory';
import type { DemoState } from '../state';
import { answerJson, queryOf, type Exchange, type Handler, type Routes } from '../web/exchange';

export class UnacceptableRequestError extends Error {}

type Fields = Record<string, unknown>;

function bodyOf(exchange: Exchange): Fields {
  const { body } = exchange.request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new UnacceptableRequestError('The body must be a JSON object.');
  return body as Fields;
}

export function networkFrom(value: unknown): Network {
  const network = networks.find((known) => known === value);
  if (network === undefined) throw new UnacceptableRequestError(`"network" must be one of ${networks.join(', ')}.`);
  return network;
}

function textFrom(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new UnacceptableRequestError(`"${name}" must be a text.`);
  return value;
}

/** Turns what we refuse into 400 with a sentence. */
const refusing = (handler: Handler): Handler => async (exchange, next) => {
  try {
    await handler(exchange, next);
  } catch (error) {
    const isOurs = [UnacceptableRequestError, UnacceptablePersonError, UnknownBehaviourError, NoCallbackError].some((known) => error instanceof known);
    if (!isOurs) throw error;
    answerJson(exchange, 400, { error: (error as Error).message });
  }
};

function setBehaviour(state: DemoState, fields: Fields): void {
  state.misbehaviour.set({
    network: networkFrom(fields.network), endpoint: textFrom(fields, 'endpoint'), name: textFrom(fields, 'behaviour'),
    ...(fields.value === undefined ? {} : { value: String(fields.value) }),
    ...(typeof fields.times === 'number' ? { times: fields.times } : {}),
  });
}

function listBehaviours(state: DemoState): unknown {
  return state.misbehaviour.list().map(({ name, ...rest }) => ({ ...rest, behaviour: name }));
}

function peopleRoutes(routes: Routes, state: DemoState): void {
  routes.get('/control/people', (exchange) => answerJson(exchange, 200, state.people.all()));
  routes.post('/control/people', refusing((exchange) => answerJson(exchange, 201, state.people.add(bodyOf(exchange)))));
  routes.patch('/control/people/:key', refusing((exchange) => {
    const person = state.people.change(exchange.params.key ?? '', bodyOf(exchange));
    answerJson(exchange, person === undefined ? 404 : 200, person ?? { error: 'There is no such person.' });
  }));
  routes.delete('/control/people/:key', (exchange) => { exchange.status = state.people.remove(exchange.params.key ?? '') ? 204 : 404; });
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
    exchange.status = 204;
  }));
}

function clientFrom(fields: Fields): Client {
  const { redirectUris } = fields;
  if (!Array.isArray(redirectUris) || !redirectUris.every((uri) => typeof uri === 'string')) throw new UnacceptableRequestError('"redirectUris" must be a list of texts.');
  return {
    id: textFrom(fields, 'id'), secret: textFrom(fields, 'secret'), name: typeof fields.name === 'string' ? fields.name : 'Kring', redirectUris,
    ...(typeof fields.deauthorizeUrl === 'string' ? { deauthorizeUrl: fields.deauthorizeUrl } : {}),
    ...(typeof fields.dataDeletionUrl === 'string' ? { dataDeletionUrl: fields.dataDeletionUrl } : {}),
  };
}

/** Adds a client or replaces the one with its id; fields left out keep their value. */
function putClient(state: DemoState, network: Network, fields: Fields): Client {
  const known = state.client(network, typeof fields.id === 'string' ? fields.id : state.clients[network][0]?.id);
  const client = clientFrom({ ...known, ...fields });
  state.clients[network] = known === undefined ? [...state.clients[network], client] : state.clients[network].map((one) => one.id === client.id ? client : one);
  return client;
}

function changeSettings(state: DemoState, fields: Fields): Settings {
  for (const name of Object.keys(state.settings) as (keyof Settings)[]) {
    const value = fields[name];
    if (typeof value === 'boolean') state.settings[name] = value;
  }
  return state.settings;
}

function callbackHandler(state: DemoState, kind: CallbackKind): Handler {
  return refusing(async (exchange) => {
    const fields = bodyOf(exchange);
    answerJson(exchange, 200, await callBack(state, kind, textFrom(fields, 'person'), typeof fields.clientId === 'string' ? fields.clientId : undefined));
  });
}

export function controlRoutes(routes: Routes, state: DemoState): void {
  peopleRoutes(routes, state);
  misbehaviourRoutes(routes, state);
  routes.get('/control/log', (exchange) => answerJson(exchange, 200, state.log.entries()));
  routes.delete('/control/log', (exchange) => { state.log.clear(); exchange.status = 204; });
  routes.get('/control/clients', (exchange) => answerJson(exchange, 200, state.clients));
  routes.put('/control/clients/:network', refusing((exchange) => answerJson(exchange, 200, putClient(state, networkFrom(exchange.params.network), bodyOf(exchange)))));
  routes.get('/control/settings', (exchange) => answerJson(exchange, 200, state.settings));
  routes.patch('/control/settings', refusing((exchange) => answerJson(exchange, 200, changeSettings(state, bodyOf(exchange)))));
  routes.post('/control/facebook/deauthorize', callbackHandler(state, 'deauthorize'));
  routes.post('/control/facebook/data-deletion', callbackHandler(state, 'data-deletion'));
  routes.post('/control/revoke', refusing((exchange) => {
    const fields = bodyOf(exchange);
    const network = networkFrom(fields.network);
    for (const client of state.clients[network]) state.authority.revoke(network, client.id, textFrom(fields, 'person'));
    exchange.status = 204;
  }));
  routes.post('/control/reset', (exchange) => { state.reset(); exchange.status = 204; });
}
