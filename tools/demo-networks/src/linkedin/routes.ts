import { opaque, secondsOf } from '../authority';
import { answersAs } from '../misbehaviour/answers-as';
import type { DemoState } from '../state';
import { answerJson, bearerOf, formOf, type Exchange, type Handler, type Routes } from '../web/exchange';
import { linkedInAuthorization } from './authorization';
import { linkedInError } from './errors';
import { idTokenFor, issuerOf, profileClaims } from './id-token';
import { createSigningKey, publicJwk } from './keys';

const lifetime = 60 * secondsOf.day;

function tokenHandler(state: DemoState): Handler {
  return (exchange) => {
    const form = formOf(exchange);
    const client = state.client('linkedin', form.get('client_id'));
    if (form.get('grant_type') !== 'authorization_code') return linkedInError(exchange, 'unsupported-grant');
    if (client === undefined || client.secret !== form.get('client_secret')) return linkedInError(exchange, 'bad-secret');
    if (form.has('code_verifier')) return linkedInError(exchange, 'code-verifier');
    if (form.get('code') === null) return linkedInError(exchange, 'missing-parameter');
    const code = state.authority.code('linkedin', form.get('code'));
    const person = state.people.find(code?.person ?? '');
    if (code === undefined || person === undefined || code.isUsed || code.clientId !== client.id || code.redirectUri !== form.get('redirect_uri')) return linkedInError(exchange, 'bad-code');
    if (code.expiresAt < state.now() || exchange.state.behaviour?.name === 'expired-code') return linkedInError(exchange, 'expired-code');
    code.isUsed = true;
    const { scopes } = code;
    const token = state.authority.issueToken({ network: 'linkedin', clientId: client.id, person: person.key, scopes, value: `AQ${opaque(260)}`, livesFor: lifetime });
    const idToken = scopes.includes('openid') ? idTokenFor(state, exchange, state.keys.current(), { person, scopes, audience: client.id }) : undefined;
    answerJson(exchange, 200, {
      access_token: token.value, expires_in: lifetime, scope: [...scopes].sort().join(','), token_type: 'Bearer',
      ...(idToken === undefined ? {} : { id_token: idToken }),
    });
  };
}

function userinfoHandler(state: DemoState): Handler {
  return (exchange) => {
    const token = state.authority.token('linkedin', bearerOf(exchange));
    const person = state.people.find(token?.person ?? '');
    if (token === undefined || person === undefined) return linkedInError(exchange, 'invalid-token');
    if (token.isRevoked) return linkedInError(exchange, 'revoked-token');
    if (token.expiresAt < state.now()) return linkedInError(exchange, 'expired-token');
    if (!token.scopes.includes('openid')) return linkedInError(exchange, 'missing-scope');
    answerJson(exchange, 200, profileClaims(state, exchange, person, token.scopes));
  };
}

function discoveryOf(state: DemoState, exchange: Exchange): Record<string, unknown> {
  const origin = state.originOf(exchange);
  return {
    issuer: exchange.state.behaviour?.name === 'other-issuer' ? 'https://elsewhere.example/oauth' : issuerOf(state, exchange),
    authorization_endpoint: `${origin}/linkedin/oauth/v2/authorization`,
    token_endpoint: `${origin}/linkedin/oauth/v2/accessToken`,
    userinfo_endpoint: `${origin}/linkedin/v2/userinfo`,
    jwks_uri: `${origin}/linkedin/oauth/openid/jwks`,
    response_types_supported: ['code'], subject_types_supported: ['pairwise'], id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email'],
    claims_supported: ['iss', 'aud', 'iat', 'exp', 'sub', 'name', 'given_name', 'family_name', 'picture', 'email', 'email_verified', 'locale'],
  };
}

function jwksHandler(state: DemoState): Handler {
  return (exchange) => {
    const key = exchange.state.behaviour?.name === 'rotated' ? createSigningKey() : state.keys.current();
    answerJson(exchange, 200, { keys: [publicJwk(key)] });
  };
}

export function linkedInRoutes(routes: Routes, state: DemoState): void {
  linkedInAuthorization(routes, state);
  routes.post('/linkedin/oauth/v2/accessToken', answersAs(state, 'linkedin', 'token'), tokenHandler(state));
  routes.get('/linkedin/v2/userinfo', answersAs(state, 'linkedin', 'profile'), userinfoHandler(state));
  routes.get('/linkedin/oauth/.well-known/openid-configuration', answersAs(state, 'linkedin', 'discovery'), (exchange) => answerJson(exchange, 200, discoveryOf(state, exchange)));
  routes.get('/linkedin/oauth/openid/jwks', answersAs(state, 'linkedin', 'jwks'), jwksHandler(state));
}
