import { secondsOf } from '../authority';
import { consentHandlers, type ConsentPlan, type Permission } from '../consent/flow';
import { refusalPage } from '../consent/pages';
import { answersAs } from '../misbehaviour/answers-as';
import type { DemoState } from '../state';
import { parametersOf, redirectBack, type Exchange, type Routes } from '../web/exchange';

const known: Record<string, Permission> = {
  openid: { key: 'openid', label: 'Your member identifier', detail: 'So that the app knows you again', isRequired: true },
  profile: { key: 'profile', label: 'Name, photo and language', detail: 'As on your profile', isRequired: true },
  email: { key: 'email', label: 'E-mail address', detail: 'The primary address of your account' },
};

function planOf(state: DemoState, exchange: Exchange): ConsentPlan | undefined {
  const parameters = parametersOf(exchange);
  const client = state.client('linkedin', parameters.get('client_id'));
  const returnTo = parameters.get('redirect_uri') ?? '';
  if (client === undefined) return refusalPage(exchange, 'linkedin', 'Bummer, something went wrong.', 'The passed in client_id is invalid.');
  if (!client.redirectUris.includes(returnTo)) return refusalPage(exchange, 'linkedin', 'Bummer, something went wrong.', 'The redirect_uri does not match the registered value.');
  const stateParameter = parameters.get('state') ?? undefined;
  const back = (result: Record<string, string>): void => redirectBack(exchange, returnTo, { ...result, state: stateParameter });
  const scopes = [...new Set((parameters.get('scope') ?? '').split(/[\s,]+/).filter(Boolean))];
  const unknown = scopes.find((scope) => known[scope] === undefined);
  if (parameters.get('response_type') !== 'code') return void back({ error: 'unsupported_response_type', error_description: 'The response_type must be "code"' });
  if (unknown !== undefined) return void back({ error: 'unauthorized_scope_error', error_description: `Scope "${unknown}" is not authorized for your application` });
  if (scopes.length === 0) return void back({ error: 'invalid_scope', error_description: 'A scope is needed' });
  return {
    network: 'linkedin', client, returnTo, state: stateParameter, permissions: scopes.flatMap((scope) => known[scope] ?? []),
    allow: (person, granted) => {
      state.authority.remember('linkedin', client.id, person.key, Object.fromEntries(scopes.map((scope) => [scope, granted.includes(scope) ? 'granted' as const : 'declined' as const])));
      const code = state.authority.issueCode({ network: 'linkedin', clientId: client.id, redirectUri: returnTo, person: person.key, scopes: granted, livesFor: 30 * secondsOf.minute });
      back({ code: code.value });
    },
    cancel: (isChoosing) => back(isChoosing
      ? { error: 'user_cancelled_login', error_description: 'The user cancelled LinkedIn login' }
      : { error: 'user_cancelled_authorize', error_description: 'The user cancelled the authorization' }),
    script: () => back({ error: 'server_error', error_description: '<script>alert(document.domain)</script>' }),
  };
}

export function linkedInAuthorization(routes: Routes, state: DemoState): void {
  const { show, decide } = consentHandlers(state, (exchange) => planOf(state, exchange));
  routes.get('/linkedin/oauth/v2/authorization', answersAs(state, 'linkedin', 'authorization'), show);
  routes.post('/linkedin/oauth/v2/authorization', answersAs(state, 'linkedin', 'authorization'), decide);
}
