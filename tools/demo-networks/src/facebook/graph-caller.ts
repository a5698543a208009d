import type { AccessToken } from '../authority';
import type { Client } from '../options';
import type { Person } from '../people/person';
import type { DemoState } from '../state';
import { bearerOf, parametersOf, type Exchange } from '../web/exchange';
import { graphError, type FacebookErrorName } from './errors';
import { appSecretProof } from './signed-request';

export interface GraphCaller {
  token: AccessToken;
  client: Client;
  person: Person;
}

const oldestVersion = 21;

function problemOf(state: DemoState, exchange: Exchange, token: AccessToken | undefined, client: Client | undefined): FacebookErrorName | undefined {
  const version = /^v(\d+)\.\d+$/.exec(exchange.params.version ?? '');
  if (version !== null && Number(version[1]) < oldestVersion) return 'deprecated-version';
  if (token === undefined || client === undefined) return 'invalid-token';
  if (token.isRevoked) return 'app-removed';
  if (token.expiresAt < state.now()) return 'token-expired';
  const proof = parametersOf(exchange).get('appsecret_proof');
  if (proof === null) return state.settings.requireAppSecret ? 'proof-required' : undefined;
  return proof === appSecretProof(token.value, client.secret) ? undefined : 'proof-invalid';
}

/** Who calls, or undefined after the error has been answered. */
export function callerOf(state: DemoState, exchange: Exchange): GraphCaller | undefined {
  const value = bearerOf(exchange) ?? parametersOf(exchange).get('access_token');
  if (value === null) return void graphError(exchange, 'missing-token');
  const token = state.authority.token('facebook', value);
  const client = state.client('facebook', token?.clientId);
  const person = state.people.find(token?.person ?? '');
  const problem = problemOf(state, exchange, token, client);
  if (problem !== undefined) return void graphError(exchange, problem);
  if (token === undefined || client === undefined || person === undefined) return void graphError(exchange, 'invalid-token');
  return { token, client, person };
}

export function grantedPermissions(state: DemoState, { client, person }: GraphCaller): string[] {
  const grant = state.authority.grant('facebook', client.id, person.key);
  return [...(grant ?? [])].filter(([, status]) => status === 'granted').map(([permission]) => permission);
}
