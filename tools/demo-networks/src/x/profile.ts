import { answersAs } from '../misbehaviour/answers-as';
import type { Person } from '../people/person';
import { xPicture } from '../pictures/urls';
import type { DemoState } from '../state';
import { answerJson, queryOf, type Exchange, type Handler, type Routes } from '../web/exchange';
import { xError } from './errors';
import { accessSecretOf, verify } from './verify';
import { writeV1 } from './write-v1';

interface XCaller {
  person: Person;
  sharesEmail: boolean;
}

function callerOf(state: DemoState, exchange: Exchange): XCaller | undefined {
  const signed = verify(state, exchange, accessSecretOf(state));
  if (signed === undefined) return undefined;
  const token = state.authority.token('x', signed.parameters.get('oauth_token'));
  const person = state.people.find(token?.person ?? '');
  if (token === undefined || person?.accounts.x === undefined) return void xError(exchange, 'invalid-token');
  return { person, sharesEmail: state.settings.xSharesEmail && token.scopes.includes('email') && person.email !== undefined };
}

function credentialsHandler(state: DemoState): Handler {
  return (exchange) => {
    const caller = callerOf(state, exchange);
    if (caller === undefined) return;
    const { person, sharesEmail } = caller;
    const wantsEmail = queryOf(exchange).get('include_email') === 'true';
    const id = person.accounts.x?.id ?? '';
    const picture = xPicture(state.originOf(exchange), person);
    exchange.set('x-access-level', 'read');
    exchange.type = 'application/json;charset=utf-8';
    exchange.body = writeV1({
      id, id_str: id, name: person.name, screen_name: person.accounts.x?.handle ?? '', location: '', description: person.headline, url: null,
      protected: false, verified: false, followers_count: 12, friends_count: person.friends.length, created_at: 'Mon May 11 09:04:21 +0000 2015', lang: null,
      profile_image_url: picture, profile_image_url_https: picture, default_profile: true, default_profile_image: person.portrait === undefined,
      ...(wantsEmail && state.settings.xSharesEmail ? { email: sharesEmail && person.isEmailVerified ? person.email : null } : {}),
    });
  };
}

function meHandler(state: DemoState): Handler {
  return (exchange) => {
    const caller = callerOf(state, exchange);
    if (caller === undefined) return;
    const { person, sharesEmail } = caller;
    const fields = (queryOf(exchange).get('user.fields') ?? '').split(',');
    answerJson(exchange, 200, {
      data: {
        id: person.accounts.x?.id, name: person.name, username: person.accounts.x?.handle,
        ...(fields.includes('description') ? { description: person.headline } : {}),
        ...(fields.includes('profile_image_url') ? { profile_image_url: xPicture(state.originOf(exchange), person) } : {}),
        ...(fields.includes('verified') ? { verified: false } : {}),
        ...(fields.includes('confirmed_email') && sharesEmail && person.isEmailVerified ? { confirmed_email: person.email } : {}),
      },
    });
  };
}

export function xProfile(routes: Routes, state: DemoState): void {
  routes.get('/x/1.1/account/verify_credentials.json', answersAs(state, 'x', 'profile'), credentialsHandler(state));
  routes.get('/x/2/users/me', answersAs(state, 'x', 'profile-fallback'), meHandler(state));
}
