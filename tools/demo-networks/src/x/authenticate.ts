import { opaque, type RequestToken } from '../authority';
import { consentHandlers, rememberedPerson, type ConsentPlan, type Permission } from '../consent/flow';
import { refusalPage } from '../consent/pages';
import { answersAs } from '../misbehaviour/answers-as';
import type { Person } from '../people/person';
import type { DemoState } from '../state';
import { parametersOf, redirectBack, type Exchange, type Routes } from '../web/exchange';

const permissions: Permission[] = [
  { key: 'read', label: 'See your profile', detail: 'Name, @handle and picture', isRequired: true },
  { key: 'email', label: 'See your e-mail address', detail: 'Only if this app may ask for it' },
];

function approve(exchange: Exchange, token: RequestToken, person: Person): void {
  token.person = person.key;
  token.verifier = opaque(24);
  redirectBack(exchange, token.callback, { oauth_token: token.value, oauth_verifier: token.verifier });
}

/** People who approved before are not asked again, unless the app or the form says so. */
function skipsAsking(state: DemoState, exchange: Exchange, token: RequestToken, person: Person): boolean {
  const parameters = parametersOf(exchange);
  const isAsked = parameters.has('person') || parameters.get('force_login') === 'true' || exchange.path.endsWith('/authorize');
  if (isAsked || !state.settings.xSkipsApproved || rememberedPerson(state, exchange, 'x')?.key !== person.key) return false;
  if (state.authority.grant('x', token.clientId, person.key) === undefined) return false;
  approve(exchange, token, person);
  return true;
}

function planOf(state: DemoState, exchange: Exchange): ConsentPlan | undefined {
  const token = state.authority.requestToken(parametersOf(exchange).get('oauth_token'));
  const client = state.client('x', token?.clientId);
  const isGone = token === undefined || token.isUsed || token.verifier !== undefined || token.expiresAt < state.now();
  if (isGone || client === undefined) {
    return refusalPage(exchange, 'x', 'There is no request token for this page', 'That is the special key we need from apps asking to use your account. Please go back to the site that sent you here and try again.');
  }
  return {
    network: 'x', client, returnTo: token.callback, state: undefined,
    permissions: permissions.filter(({ key }) => key !== 'email' || state.settings.xSharesEmail),
    allow: (person, granted) => {
      state.authority.remember('x', client.id, person.key, { read: 'granted', email: granted.includes('email') ? 'granted' : 'declined' });
      approve(exchange, token, person);
    },
    cancel: () => { token.isUsed = true; redirectBack(exchange, token.callback, { denied: token.value }); },
    skip: (person) => skipsAsking(state, exchange, token, person),
  };
}

export function xAuthenticate(routes: Routes, state: DemoState): void {
  const { show, decide } = consentHandlers(state, (exchange) => planOf(state, exchange));
  for (const path of ['/x/oauth/authenticate', '/x/oauth/authorize']) {
    routes.get(path, answersAs(state, 'x', 'authorization'), show);
    routes.post(path, answersAs(state, 'x', 'authorization'), decide);
  }
}
