import { secondsOf, opaque, type AccessToken } from '../authority';
import { answersAs } from '../misbehaviour/answers-as';
import type { Client } from '../options';
import type { DemoState } from '../state';
import { answerJson, parametersOf, type Exchange, type Handler, type Routes } from '../web/exchange';
import { graphError } from './errors';

const lifetime = 60 * secondsOf.day - 56;

function newToken(state: DemoState, clientId: string, person: string, scopes: string[]): AccessToken {
  return state.authority.issueToken({ network: 'facebook', clientId, person, scopes, value: `EAA${opaque(120).replace(/[-_]/g, 'Z')}ZDZD`, livesFor: lifetime });
}

function answerToken(exchange: Exchange, token: AccessToken): void {
  answerJson(exchange, 200, { access_token: token.value, token_type: 'bearer', expires_in: lifetime });
}

function exchangeCode(state: DemoState, exchange: Exchange, client: Client, parameters: URLSearchParams): void {
  if (parameters.get('code') === null) return graphError(exchange, 'missing-code');
  const code = state.authority.code('facebook', parameters.get('code'));
  if (code === undefined || code.clientId !== client.id) return graphError(exchange, 'bad-code');
  if (code.redirectUri !== parameters.get('redirect_uri')) return graphError(exchange, 'other-redirect-uri');
  if (parameters.has('code_verifier')) return graphError(exchange, 'code-verifier');
  if (code.isUsed) return graphError(exchange, 'used-code');
  if (code.expiresAt < state.now() || exchange.state.behaviour?.name === 'expired-code') return graphError(exchange, 'expired-code');
  code.isUsed = true;
  answerToken(exchange, newToken(state, client.id, code.person, code.scopes));
}

function exchangeToken(state: DemoState, exchange: Exchange, client: Client, parameters: URLSearchParams): void {
  const token = state.authority.token('facebook', parameters.get('fb_exchange_token'));
  if (token?.person === undefined || token.isRevoked || token.clientId !== client.id) return graphError(exchange, 'invalid-token');
  if (token.expiresAt < state.now()) return graphError(exchange, 'token-expired');
  answerToken(exchange, newToken(state, client.id, token.person, token.scopes));
}

function tokenHandler(state: DemoState): Handler {
  return (exchange) => {
    const parameters = parametersOf(exchange);
    const client = state.client('facebook', parameters.get('client_id'));
    if (client === undefined) return graphError(exchange, 'unknown-app');
    if (parameters.get('client_secret') !== client.secret) return graphError(exchange, 'bad-secret');
    const grantType = parameters.get('grant_type') ?? 'authorization_code';
    if (grantType === 'authorization_code') return exchangeCode(state, exchange, client, parameters);
    if (grantType === 'fb_exchange_token') return exchangeToken(state, exchange, client, parameters);
    if (grantType !== 'client_credentials') return graphError(exchange, 'unknown-grant');
    const token = state.authority.issueToken({ network: 'facebook', clientId: client.id, scopes: [], value: `${client.id}|${opaque(20)}`, livesFor: 100 * 365 * secondsOf.day });
    answerJson(exchange, 200, { access_token: token.value, token_type: 'bearer' });
  };
}

export function facebookToken(routes: Routes, state: DemoState): void {
  for (const path of ['/facebook/graph/:version/oauth/access_token', '/facebook/graph/oauth/access_token']) {
    routes.get(path, answersAs(state, 'facebook', 'token'), tokenHandler(state));
    routes.post(path, answersAs(state, 'facebook', 'token'), tokenHandler(state));
  }
}
