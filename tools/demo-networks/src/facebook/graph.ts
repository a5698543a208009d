import { answersAs } from '../misbehaviour/answers-as';
import type { DemoState } from '../state';
import { answerJson, queryOf, type Handler, type Routes } from '../web/exchange';
import { graphError } from './errors';
import { parseFields } from './fields';
import { callerOf, grantedPermissions } from './graph-caller';
import { debugTokenHandler, friendsHandler, listPermissions, removePermissions } from './graph-edges';
import { nodeOf, pictureOf } from './node';

function profileHandler(state: DemoState): Handler {
  return (exchange) => {
    const caller = callerOf(state, exchange);
    if (caller === undefined) return;
    const fields = parseFields(queryOf(exchange).get('fields') ?? 'id,name');
    const node = nodeOf(state, exchange, caller.person, fields, grantedPermissions(state, caller));
    if (typeof node === 'string') {
      return graphError(exchange, { status: 400, message: `(#100) Tried accessing nonexisting field (${node}) on node type (User)`, type: 'OAuthException', code: 100 });
    }
    answerJson(exchange, 200, node, 'application/json; charset=UTF-8');
  };
}

function pictureHandler(state: DemoState): Handler {
  return (exchange) => {
    const query = queryOf(exchange);
    const id = exchange.params.id ?? '';
    const person = id === 'me' ? callerOf(state, exchange)?.person : state.people.byAccount('facebook', id);
    if (person === undefined) return id === 'me' ? undefined : graphError(exchange, 'unknown-object');
    const modifiers = { width: query.get('width') ?? query.get('height') ?? '50' };
    const picture = pictureOf(state, exchange, person, { modifiers, inner: [] });
    if (query.get('redirect') === 'false' || query.get('redirect') === '0') return answerJson(exchange, 200, picture);
    exchange.redirect((picture.data as { url: string }).url);
  };
}

export function facebookGraph(routes: Routes, state: DemoState): void {
  for (const root of ['/facebook/graph/:version', '/facebook/graph']) {
    routes.get(`${root}/me`, answersAs(state, 'facebook', 'profile'), profileHandler(state));
    routes.get(`${root}/me/friends`, answersAs(state, 'facebook', 'friends'), friendsHandler(state));
    routes.get(`${root}/me/permissions`, answersAs(state, 'facebook', 'permissions'), listPermissions(state));
    routes.delete(`${root}/me/permissions{/:permission}`, answersAs(state, 'facebook', 'permissions'), removePermissions(state));
    routes.get(`${root}/debug_token`, answersAs(state, 'facebook', 'debug-token'), debugTokenHandler(state));
    routes.get(`${root}/:id/picture`, answersAs(state, 'facebook', 'picture'), pictureHandler(state));
  }
}
