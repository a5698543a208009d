import { randomBytes } from 'node:crypto';
import type { BeginInput, Begun, FinishInput, Finished, FlowInput, NetworkFlow, NetworkGrant, NetworkProfile } from '../networks/define-network';
import { NetworkRefusal } from '../networks/refusal';
import type { Oauth1Parameters, Oauth1Strategy, Oauth1Verify, RequestTokenStore } from '../vendor/oauth1-strategies';
import { drive, Transport, type Diagnose } from './drive';
import { isToken, requireToken } from './tokens';

export interface Oauth1FlowOptions<C> {
  createStrategy(input: { configuration: C; redirectUrl: string; store: RequestTokenStore; verify: Oauth1Verify }): Oauth1Strategy;
  /** @throws NetworkRefusal when the profile can't be used, or is not of the person the token is of. */
  profileOf(profile: unknown, parameters: Oauth1Parameters): NetworkProfile;
  /** Options of `authenticate` that ask for a fresh proof of who it is. */
  reauthenticationOptions?: object;
  diagnose: Diagnose;
  revoke?: NetworkFlow<C>['revoke'];
}

interface Granted {
  token: string;
  secret: string;
  parameters: Oauth1Parameters;
  profile: unknown;
}

/** OAuth 1.0a by a passport strategy; the request token is the handle of the transaction, its secret is kept sealed. */
export function oauth1Flow<C>(options: Oauth1FlowOptions<C>): NetworkFlow<C> {
  return {
    readHandle: ({ oauth_token: token, denied }) => token ?? denied ?? null,
    isCancelled: ({ denied }) => denied !== undefined,
    begin: (input) => begin(options, input),
    finish: (input) => finish(options, input),
    test: async (input) => void (await begin(options, { ...input, scopes: [], isReauthentication: false, locale: 'en' })),
    ...(options.revoke ? { revoke: options.revoke } : {}),
  };
}

/** Holds one request token: the one just given, or the one of the transaction that came back. */
export class OneRequestTokenStore implements RequestTokenStore {
  token: string | null;
  secret: string | null;

  constructor(token: string | null = null, secret: string | null = null) {
    this.token = token;
    this.secret = secret;
  }

  set(_request: object, token: string, secret: string, _state: unknown, _meta: object, done: (error?: unknown) => void): void {
    this.token = token;
    this.secret = secret;
    done();
  }

  get(_request: object, token: string, _meta: object, done: (error: unknown, secret?: string | false, info?: unknown) => void): void {
    done(null, token === this.token && this.secret !== null && this.secret, { message: 'oauth_token' });
  }

  destroy(_request: object, _token: string, _meta: object, done: (error?: unknown) => void): void {
    done();
  }
}

const verify: Oauth1Verify = (token, secret, parameters, profile, done) => {
  done(null, { token, secret, parameters, profile } satisfies Granted);
};

type Prepared<C> = Pick<Oauth1FlowOptions<C>, 'createStrategy' | 'diagnose'>;
type Surroundings<C> = Pick<FlowInput<C>, 'fetch' | 'configuration' | 'redirectUrl'>;

function prepare<C>(options: Prepared<C>, { fetch, configuration, redirectUrl }: Surroundings<C>, store: RequestTokenStore) {
  const transport = new Transport(fetch, options.diagnose);
  return { transport, strategy: guard(options.createStrategy({ configuration, redirectUrl, store, verify }), transport) };
}

async function begin<C>(options: Oauth1FlowOptions<C>, input: BeginInput<C>): Promise<Begun> {
  const store = new OneRequestTokenStore();
  const { strategy, transport } = prepare(options, input, store);
  const outcome = await drive(strategy, transport, {}, input.isReauthentication ? options.reauthenticationOptions : {});
  if (outcome.type !== 'redirect') throw new NetworkRefusal('provider-error', 'the strategy did not redirect');
  return { url: outcome.url, handle: requireToken(store.token, 'the request token'), secret: store.secret };
}

async function finish<C>(options: Oauth1FlowOptions<C>, input: FinishInput<C>): Promise<Finished> {
  const { oauth_token: token, oauth_verifier: verifier } = input.answer;
  if (!token || !verifier) throw new NetworkRefusal('provider-error', 'came back without a verifier');
  const { strategy, transport } = prepare(options, input, new OneRequestTokenStore(input.handle, input.secret));
  const outcome = await drive(strategy, transport, { oauth_token: token, oauth_verifier: verifier });
  if (outcome.type !== 'success') throw new NetworkRefusal('provider-error', 'the strategy did not finish');
  const granted = outcome.user as Granted;
  return {
    profile: options.profileOf(granted.profile, granted.parameters),
    grant: { accessToken: granted.token, tokenSecret: granted.secret, refreshToken: null, expiresAt: null, scopes: [] },
  };
}

/** A call in the name of the person a grant is of. @throws NetworkRefusal */
export function callSigned<C>(options: Prepared<C>, surroundings: Surroundings<C>, call: { method: 'GET' | 'POST'; url: string; grant: NetworkGrant }): Promise<string> {
  const { strategy, transport } = prepare(options, surroundings, new OneRequestTokenStore());
  return new Promise((resolve, reject) => {
    strategy._oauth._performSecureRequest(call.grant.accessToken, call.grant.tokenSecret, call.method, call.url, null, null, null, (error, text) => {
      if (error) reject(transport.lastRefusal ?? new NetworkRefusal('provider-error', 'the call was refused'));
      else resolve(text ?? '');
    });
  });
}

/** `oauth` itself takes its nonces from Math.random. */
export function createNonce(): string {
  return randomBytes(24).toString('hex');
}

/** A copy of the strategy whose client goes out by our transport, and takes only what OAuth 1.0a (not 1.0) gives. */
function guard(strategy: Oauth1Strategy, transport: Transport): Oauth1Strategy {
  const original = strategy._oauth;
  const client = Object.create(original) as Oauth1Strategy['_oauth'];
  client._getNonce = createNonce;
  client._performSecureRequest = (token, secret, method, url, parameters, _body, _contentType, done) => {
    const authorization = client._buildAuthorizationHeaders(client._prepareParameters(token, secret, method, url, parameters));
    transport.send(url, { method, headers: { authorization } }, done);
  };
  const refuse = (detail: string) => transport.onThrow(new NetworkRefusal('provider-error', detail));
  client.getOAuthRequestToken = (parameters, done) => {
    original.getOAuthRequestToken.call(client, parameters, (error, token, secret, results) => {
      if (error) done(error);
      else if (results?.oauth_callback_confirmed !== 'true') refuse('the callback was not confirmed');
      else if (!isToken(token) || !isToken(secret)) refuse('the request token is no usable token');
      else done(null, token, secret, results);
    });
  };
  client.getOAuthAccessToken = (token, secret, verifier, done) => {
    original.getOAuthAccessToken.call(client, token, secret, verifier, (error, accessToken, accessSecret, results) => {
      if (error || (isToken(accessToken) && isToken(accessSecret))) done(error, accessToken, accessSecret, results);
      else refuse('the access token is no usable token');
    });
  };
  const guarded = Object.create(strategy) as Oauth1Strategy;
  guarded._oauth = client;
  return guarded;
}
