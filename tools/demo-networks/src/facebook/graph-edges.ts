import { secondsOf, type AccessToken } from '../authority';
import type { Person } from '../people/person';
import type { DemoState } from '../state';
import { answerJson, bearerOf, queryOf, type Exchange, type Handler } from '../web/exchange';
import { graphError } from './errors';
import { parseFields } from './fields';
import { callerOf, grantedPermissions, type GraphCaller } from './graph-caller';
import { nodeOf } from './node';

/** Only friends who use the app and shared their friends with it. */
function visibleFriends(state: DemoState, { client, person }: GraphCaller): Person[] {
  return state.people.friendsOf(person).filter((friend) =>
    state.authority.grant('facebook', client.id, friend.key)?.get('user_friends') === 'granted');
}

const cursorOf = (place: number): string => Buffer.from(`friend:${place}`).toString('base64url');
const placeOf = (cursor: string | null): number | undefined => {
  const match = /^friend:(\d+)$/.exec(Buffer.from(cursor ?? '', 'base64url').toString());
  return match === null ? undefined : Number(match[1]);
};

/** Graph puts the access token into `next`, which is why nobody should follow or log it. */
function pageUrl(state: DemoState, exchange: Exchange, token: AccessToken, position: Record<string, string>): string {
  const url = new URL(exchange.path, state.originOf(exchange));
  for (const [name, value] of queryOf(exchange)) if (!['after', 'before', 'access_token'].includes(name)) url.searchParams.set(name, value);
  url.searchParams.set('access_token', token.value);
  for (const [name, value] of Object.entries(position)) url.searchParams.set(name, value);
  return url.href;
}

export function friendsHandler(state: DemoState): Handler {
  return (exchange) => {
    const caller = callerOf(state, exchange);
    if (caller === undefined) return;
    if (!grantedPermissions(state, caller).includes('user_friends')) return answerJson(exchange, 200, { data: [] });
    const query = queryOf(exchange);
    const friends = visibleFriends(state, caller);
    const limit = Math.min(100, Math.max(1, Number(query.get('limit')) || 25));
    const before = placeOf(query.get('before'));
    const start = before === undefined ? (placeOf(query.get('after')) ?? -1) + 1 : Math.max(0, before - limit);
    const page = friends.slice(start, before ?? start + limit);
    const fields = parseFields(query.get('fields') ?? 'name,id');
    const first = cursorOf(start);
    const last = cursorOf(start + page.length - 1);
    answerJson(exchange, 200, {
      data: page.map((friend) => nodeOf(state, exchange, friend, fields, [])),
      ...(page.length === 0 ? {} : {
        paging: {
          cursors: { before: first, after: last },
          ...(start + page.length < friends.length ? { next: pageUrl(state, exchange, caller.token, { after: last }) } : {}),
          ...(start > 0 ? { previous: pageUrl(state, exchange, caller.token, { before: first }) } : {}),
        },
      }),
      summary: { total_count: state.people.friendsOf(caller.person).length },
    });
  };
}

export function listPermissions(state: DemoState): Handler {
  return (exchange) => {
    const caller = callerOf(state, exchange);
    if (caller === undefined) return;
    const grant = state.authority.grant('facebook', caller.client.id, caller.person.key) ?? new Map<string, string>();
    answerJson(exchange, 200, { data: [...grant].map(([permission, status]) => ({ permission, status })) });
  };
}

/** With a name it takes that one back, without one it removes the app. */
export function removePermissions(state: DemoState): Handler {
  return (exchange) => {
    const caller = callerOf(state, exchange);
    if (caller === undefined) return;
    const { permission } = exchange.params;
    if (permission === undefined) state.authority.revoke('facebook', caller.client.id, caller.person.key);
    else state.authority.remember('facebook', caller.client.id, caller.person.key, { [permission]: 'declined' });
    answerJson(exchange, 200, { success: true });
  };
}

function mayInspect(state: DemoState, value: string | null | undefined): boolean {
  const [id, secret] = (value ?? '').split('|');
  return state.client('facebook', id)?.secret === secret || state.authority.token('facebook', value) !== undefined;
}

const inSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

function inspected(state: DemoState, token: AccessToken): Record<string, unknown> {
  const isExpired = token.expiresAt < state.now();
  const person = state.people.find(token.person ?? '');
  return {
    app_id: token.clientId, application: state.client('facebook', token.clientId)?.name ?? '', type: token.person === undefined ? 'APP' : 'USER',
    is_valid: !token.isRevoked && !isExpired, issued_at: inSeconds(token.issuedAt), expires_at: inSeconds(token.expiresAt),
    data_access_expires_at: inSeconds(token.issuedAt) + 90 * secondsOf.day, scopes: token.scopes,
    ...(person === undefined ? {} : { user_id: person.accounts.facebook?.id }),
    ...(token.isRevoked || isExpired
      ? { error: { code: 190, subcode: isExpired ? 463 : 458, message: isExpired ? 'Error validating access token: Session has expired.' : 'Error validating access token: The user has not authorized application.' } } : {}),
  };
}

export function debugTokenHandler(state: DemoState): Handler {
  return (exchange) => {
    const query = queryOf(exchange);
    if (!mayInspect(state, bearerOf(exchange) ?? query.get('access_token'))) return graphError(exchange, 'invalid-token');
    const token = state.authority.token('facebook', query.get('input_token'));
    answerJson(exchange, 200, {
      data: token === undefined
        ? { error: { code: 190, message: 'Invalid OAuth access token - Cannot parse access token' }, is_valid: false, scopes: [] }
        : inspected(state, token),
    });
  };
}
