import { networks, type Client, type Network, type Settings } from '../options';
import type { DemoState } from '../state';
import type { Exchange } from '../web/exchange';

/** What somebody sent us, in JSON or a form, before we believe any of it. */
export type Fields = Record<string, unknown>;

export class UnacceptableRequestError extends Error {}

export function bodyOf(exchange: Exchange): Fields {
  const { body } = exchange.request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new UnacceptableRequestError('The body must be a JSON object.');
  return body as Fields;
}

export function networkFrom(value: unknown): Network {
  const network = networks.find((known) => known === value);
  if (network === undefined) throw new UnacceptableRequestError(`"network" must be one of ${networks.join(', ')}.`);
  return network;
}

export function textFrom(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new UnacceptableRequestError(`"${name}" must be a text.`);
  return value;
}

export function setBehaviour(state: DemoState, fields: Fields): void {
  const times = fields.times === undefined || fields.times === '' ? undefined : Number(fields.times);
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) throw new UnacceptableRequestError('"times" must be a whole number above 0.');
  state.misbehaviour.set({
    network: networkFrom(fields.network), endpoint: textFrom(fields, 'endpoint'), name: textFrom(fields, 'behaviour'),
    ...(fields.value === undefined || fields.value === '' ? {} : { value: String(fields.value) }),
    ...(times === undefined ? {} : { times }),
  });
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

/** Adds an app or changes the one with its id (the first when none is given); fields left out keep their value. */
export function putClient(state: DemoState, network: Network, fields: Fields): Client {
  const known = fields.id === undefined ? state.clients[network][0] : state.clients[network].find((client) => client.id === fields.id);
  const client = clientFrom({ ...known, ...fields });
  state.clients[network] = known === undefined ? [...state.clients[network], client] : state.clients[network].map((one) => one === known ? client : one);
  return client;
}

export function changeSettings(state: DemoState, fields: Fields): Settings {
  for (const name of Object.keys(state.settings) as (keyof Settings)[]) {
    const value = fields[name];
    if (typeof value === 'boolean') state.settings[name] = value;
  }
  return state.settings;
}
