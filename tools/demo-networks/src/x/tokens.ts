import { opaque, secondsOf } from '../authority';
import { answersAs } from '../misbehaviour/answers-as';
import type { DemoState } from '../state';
import { answerJson, type Exchange, type Handler, type Routes } from '../web/exchange';
import { xError } from './errors';
import { accessSecretOf, verify } from './verify';

function answerForm(exchange: Exchange, fields: Record<string, string>): void {
  exchange.type = 'text/html;charset=utf-8';
  exchange.set('Cache-Control', 'no-store');
  exchange.body = new URLSearchParams(fields).toString();
}

function requestTokenHandler(state: DemoState): Handler {
  return (exchange) => {
    const signed = verify(state, exchange, () => '');
    if (signed === undefined) return;
    const callback = signed.parameters.get('oauth_callback') ?? '';
    if (!signed.client.redirectUris.includes(callback)) return xError(exchange, 'callback-not-approved');
    const token = state.authority.issueRequestToken(signed.client.id, callback);
    answerForm(exchange, { oauth_token: token.value, oauth_token_secret: token.secret, oauth_callback_confirmed: 'true' });
  };
}

function accessTokenHandler(state: DemoState): Handler {
  return (exchange) => {
    const signed = verify(state, exchange, (value, client) => {
      const token = state.authority.requestToken(value);
      return token?.clientId === client.id ? token.secret : undefined;
    });
    if (signed === undefined) return;
    const token = state.authority.requestToken(signed.parameters.get('oauth_token'));
    const person = state.people.find(token?.person ?? '');
    const account = person?.accounts.x;
    if (token === undefined || token.isUsed || token.expiresAt < state.now() || exchange.state.behaviour?.name === 'expired-code') return xError(exchange, 'request-token-missing');
    if (person === undefined || account === undefined || token.verifier === undefined || token.verifier !== signed.parameters.get('oauth_verifier')) return xError(exchange, 'bad-verifier');
    token.isUsed = true;
    const grant = state.authority.grant('x', signed.client.id, person.key);
    const scopes = [...(grant ?? [])].filter(([, status]) => status === 'granted').map(([permission]) => permission);
    const access = state.authority.issueToken({ network: 'x', clientId: signed.client.id, person: person.key, scopes, secret: opaque(33), value: `${account.id}-${opaque(30).replace(/[-_]/g, 'k')}`, livesFor: 100 * 365 * secondsOf.day });
    answerForm(exchange, { oauth_token: access.value, oauth_token_secret: access.secret ?? '', user_id: account.id, screen_name: account.handle ?? '' });
  };
}

function invalidateHandler(state: DemoState): Handler {
  return (exchange) => {
    const signed = verify(state, exchange, accessSecretOf(state));
    const token = state.authority.token('x', signed?.parameters.get('oauth_token'));
    if (token === undefined) return;
    token.isRevoked = true;
    answerJson(exchange, 200, { access_token: token.value });
  };
}

export function xTokens(routes: Routes, state: DemoState): void {
  routes.post('/x/oauth/request_token', answersAs(state, 'x', 'request-token'), requestTokenHandler(state));
  routes.post('/x/oauth/access_token', answersAs(state, 'x', 'token'), accessTokenHandler(state));
  routes.post('/x/1.1/oauth/invalidate_token.json', answersAs(state, 'x', 'invalidate'), invalidateHandler(state));
}
