import type { Client } from '../options';
import type { DemoState } from '../state';
import { formOf, queryOf, type Exchange } from '../web/exchange';
import { xError, type XErrorName } from './errors';
import { isSignature, parseAuthorization, sign } from './signature';

export interface Signed {
  client: Client;
  /** oauth_* of the header, and the form. */
  parameters: Map<string, string>;
}

const tolerance = 300;

/** Gives the secret of the token in the header; undefined refuses the request. */
type SecretOf = (token: string | undefined, client: Client) => string | undefined;

function problemOf(state: DemoState, exchange: Exchange, header: Map<string, string> | undefined, secretOf: SecretOf): XErrorName | undefined {
  if (header === undefined) return 'bad-authentication-data';
  const [key, nonce, timestamp, token] = ['oauth_consumer_key', 'oauth_nonce', 'oauth_timestamp', 'oauth_token'].map((name) => header.get(name));
  const client = state.client('x', key);
  if (!nonce || !timestamp || header.get('oauth_signature_method') !== 'HMAC-SHA1' || (header.get('oauth_version') ?? '1.0') !== '1.0') return 'bad-authentication-data';
  if (client === undefined) return 'could-not-authenticate';
  if (!/^\d+$/.test(timestamp) || Math.abs(Number(timestamp) - state.now() / 1000) > tolerance) return 'timestamp-out-of-bounds';
  const tokenSecret = secretOf(token, client);
  if (tokenSecret === undefined) return 'invalid-token';
  const parameters = [...header, ...queryOf(exchange), ...formOf(exchange)];
  const expected = sign({ method: exchange.method, url: `${state.originOf(exchange)}${exchange.path}`, parameters }, client.secret, tokenSecret);
  if (!isSignature(header.get('oauth_signature') ?? '', expected)) return 'could-not-authenticate';
  // Only a well-signed request may use up a nonce.
  return state.authority.isFreshNonce(`${key} ${token ?? ''} ${timestamp} ${nonce}`) ? undefined : 'could-not-authenticate';
}

/** The signed request, or undefined after the error has been answered. */
export function verify(state: DemoState, exchange: Exchange, secretOf: SecretOf): Signed | undefined {
  const header = parseAuthorization(exchange.get('authorization'));
  const problem = problemOf(state, exchange, header, secretOf);
  const client = state.client('x', header?.get('oauth_consumer_key'));
  if (problem !== undefined || header === undefined || client === undefined) {
    const isVersion2 = exchange.path.startsWith('/x/2/');
    return void xError(exchange, isVersion2 ? 'unauthorized' : problem ?? 'could-not-authenticate');
  }
  return { client, parameters: new Map([...formOf(exchange), ...header]) };
}

/** For endpoints that act for a person. */
export function accessSecretOf(state: DemoState): SecretOf {
  return (value, client) => {
    const token = state.authority.token('x', value);
    return token === undefined || token.isRevoked || token.clientId !== client.id ? undefined : token.secret;
  };
}
