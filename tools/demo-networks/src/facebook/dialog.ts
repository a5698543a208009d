import { secondsOf } from '../authority';
import { consentHandlers, type ConsentPlan, type Permission } from '../consent/flow';
import { refusalPage } from '../consent/pages';
import type { DemoState } from '../state';
import { parametersOf, redirectBack, type Exchange, type Routes } from '../web/exchange';
import { answersAs } from '../misbehaviour/answers-as';

const known: Record<string, Permission> = {
  public_profile: { key: 'public_profile', label: 'Name and profile picture', detail: 'Always shared when you continue', isRequired: true },
  email: { key: 'email', label: 'E-mail address', detail: 'The address you use on the network' },
  user_friends: { key: 'user_friends', label: 'Friends list', detail: 'Only friends who use this app too' },
};

const afterRedirect = '#_=_';

function scopesOf(parameters: URLSearchParams): string[] {
  const asked = (parameters.get('scope') ?? '').split(/[\s,]+/).filter(Boolean);
  return [...new Set(['public_profile', ...asked])];
}

function deniedParameters(state: string | undefined): Record<string, string | undefined> {
  return { error_reason: 'user_denied', error: 'access_denied', error_code: '200', error_description: 'Permissions error', state };
}

function allow(state: DemoState, plan: ConsentPlan, exchange: Exchange, person: string, granted: string[], asked: string[]): void {
  state.authority.remember('facebook', plan.client.id, person,
    Object.fromEntries(asked.map((scope) => [scope, granted.includes(scope) ? 'granted' as const : 'declined' as const])));
  const code = state.authority.issueCode({ network: 'facebook', clientId: plan.client.id, redirectUri: plan.returnTo, person, scopes: granted, livesFor: 10 * secondsOf.minute });
  redirectBack(exchange, plan.returnTo, { code: code.value, state: plan.state }, afterRedirect);
}

function planOf(state: DemoState, exchange: Exchange): ConsentPlan | undefined {
  const parameters = parametersOf(exchange);
  const client = state.client('facebook', parameters.get('client_id'));
  const returnTo = parameters.get('redirect_uri') ?? '';
  const scopes = scopesOf(parameters);
  const unknown = scopes.filter((scope) => known[scope] === undefined);
  if (client === undefined) return refusalPage(exchange, 'facebook', 'Invalid App ID', 'The provided app ID does not look like a valid app ID.');
  if (!client.redirectUris.includes(returnTo)) {
    return refusalPage(exchange, 'facebook', 'URL Blocked', `This redirect failed because the redirect URI is not white-listed in the app’s client OAuth settings: ${returnTo || '(none)'}`);
  }
  if (unknown.length > 0) return refusalPage(exchange, 'facebook', 'Invalid Scopes', `Invalid Scopes: ${unknown.join(', ')}. This message is only shown to developers.`);
  const stateParameter = parameters.get('state') ?? undefined;
  const plan: ConsentPlan = {
    network: 'facebook', client, returnTo, state: stateParameter,
    permissions: scopes.flatMap((scope) => known[scope] ?? []),
    allow: (person, granted) => allow(state, plan, exchange, person.key, granted, scopes),
    cancel: () => redirectBack(exchange, returnTo, deniedParameters(stateParameter), afterRedirect),
    errorCode: () => redirectBack(exchange, returnTo, { error_code: '1349048', error_message: 'Can’t load URL: The domain of this URL isn’t included in the app’s domains.', state: stateParameter }, afterRedirect),
    script: () => redirectBack(exchange, returnTo, { ...deniedParameters(stateParameter), error_description: '<script>alert(document.domain)</script>' }, afterRedirect),
  };
  return plan;
}

export function facebookDialog(routes: Routes, state: DemoState): void {
  const { show, decide } = consentHandlers(state, (exchange) => planOf(state, exchange));
  for (const path of ['/facebook/:version/dialog/oauth', '/facebook/dialog/oauth']) {
    routes.get(path, answersAs(state, 'facebook', 'authorization'), show);
    routes.post(path, answersAs(state, 'facebook', 'authorization'), decide);
  }
}
