import type { Client } from '../options';
import type { DemoState } from '../state';
import { signedRequest } from './signed-request';

export type CallbackKind = 'deauthorize' | 'data-deletion';

export interface CallbackAnswer {
  url: string;
  signedRequest: string;
  status: number;
  body: string;
}

export class NoCallbackError extends Error {}

function callbackUrlOf(client: Client, kind: CallbackKind): string {
  const url = kind === 'deauthorize' ? client.deauthorizeUrl : client.dataDeletionUrl;
  if (url === undefined) throw new NoCallbackError(`The app ${client.id} has no ${kind} URL.`);
  return url;
}

/** What Meta does when a person removes the app, or asks it to delete their data. */
export async function callBack(state: DemoState, kind: CallbackKind, personKey: string, clientId?: string): Promise<CallbackAnswer> {
  const client = clientId === undefined ? state.clients.facebook[0] : state.client('facebook', clientId);
  const account = state.people.find(personKey)?.accounts.facebook;
  if (client === undefined || account === undefined) throw new NoCallbackError('There is no such app, or no such person on Facebook.');
  const url = callbackUrlOf(client, kind);
  const issuedAt = Math.floor(state.now() / 1000);
  const signed = signedRequest({ algorithm: 'HMAC-SHA256', expires: issuedAt + 3600, issued_at: issuedAt, user_id: account.id }, client.secret);
  state.authority.revoke('facebook', client.id, personKey);
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams({ signed_request: signed }), redirect: 'manual', signal: AbortSignal.timeout(10_000) });
  return { url, signedRequest: signed, status: response.status, body: await response.text() };
}
