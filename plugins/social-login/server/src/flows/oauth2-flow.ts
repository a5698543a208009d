import { randomBytes } from 'node:crypto';
import type { BeginInput, Begun, FinishInput, Finished, FlowInput, NetworkFlow, NetworkProfile } from '../networks/define-network';
import { errorCodeOf, NetworkRefusal } from '../networks/refusal';
import type { Oauth2Strategy, Oauth2Verify, StateStore } from '../vendor/oauth2-strategies';
import { drive, refusalOfStatus, Transport, whereOf, type Diagnose } from './drive';
import { expiryOf, isToken } from './tokens';

export interface Oauth2FlowOptions<C> {
  createStrategy(input: { configuration: C; redirectUrl: string; scopes: readonly string[]; store: StateStore; verify: Oauth2Verify }): Oauth2Strategy;
  /** @throws NetworkRefusal when the profile can't be used. */
  profileOf(profile: unknown): NetworkProfile;
  /** Options of `authenticate` that ask for a fresh proof of who it is. */
  reauthenticationOptions?: object;
  diagnose?: Diagnose;
  revoke?: NetworkFlow<C>['revoke'];
}

interface Granted {
  accessToken: string;
  refreshToken: unknown;
  parameters: Record<string, unknown>;
  profile: unknown;
}

const cancellations = new Set(['access_denied', 'user_cancelled_login', 'user_cancelled_authorize', 'user_denied', 'consent_required']);
const ourFault = new Set(['invalid_client', 'unauthorized_client', 'invalid_scope', 'unauthorized_scope_error', 'redirect_uri_mismatch', 'invalid_redirect_uri']);

/** OAuth 2 by a passport strategy: one strategy, one store and one transport per run; the transaction is kept outside. */
export function oauth2Flow<C>(options: Oauth2FlowOptions<C>): NetworkFlow<C> {
  return {
    readHandle: ({ state }) => state ?? null,
    isCancelled: ({ error, error_code: code }) => (error === undefined ? code !== undefined : cancellations.has(error)),
    isBegunAlone: true,
    begin: (input) => begin(options, input),
    finish: (input) => finish(options, input),
    test: (input) => test(options, input),
    ...(options.revoke ? { revoke: options.revoke } : {}),
  };
}

/** Gives out one handle and remembers the PKCE verifier; in `verify` it hands the verifier back. */
export class OneStateStore implements StateStore {
  verifier: string | null;

  constructor(
    readonly handle: string,
    verifier: string | null = null,
  ) {
    this.verifier = verifier;
  }

  store(_request: object, verifier: string | undefined, _state: unknown, _meta: object, done: (error: unknown, handle?: string) => void): void {
    this.verifier = verifier ?? null;
    done(null, this.handle);
  }

  verify(_request: object, state: string, _meta: object, done: (error: unknown, ok: string | boolean, info?: unknown) => void): void {
    done(null, state === this.handle && (this.verifier ?? true), { message: 'state' });
  }
}

const verify: Oauth2Verify = (accessToken, refreshToken, parameters, profile, done) => {
  done(null, { accessToken, refreshToken, parameters, profile } satisfies Granted);
};

function prepare<C>(options: Oauth2FlowOptions<C>, input: FlowInput<C>, store: StateStore, scopes: readonly string[]) {
  const transport = new Transport(input.fetch, options.diagnose ?? diagnoseOauth2);
  const { configuration, redirectUrl } = input;
  return { transport, strategy: guard(options.createStrategy({ configuration, redirectUrl, scopes, store, verify }), transport) };
}

async function begin<C>(options: Oauth2FlowOptions<C>, input: BeginInput<C>): Promise<Begun> {
  const store = new OneStateStore(randomBytes(32).toString('base64url'));
  const { strategy, transport } = prepare(options, input, store, input.scopes);
  const outcome = await drive(strategy, transport, {}, input.isReauthentication ? options.reauthenticationOptions : {});
  if (outcome.type !== 'redirect') throw new NetworkRefusal('provider-error', 'the strategy did not redirect');
  return { url: outcome.url, handle: store.handle, secret: store.verifier };
}

async function finish<C>(options: Oauth2FlowOptions<C>, input: FinishInput<C>): Promise<Finished> {
  const { code, state, error } = input.answer;
  if (error !== undefined) throw new NetworkRefusal(ourFault.has(error) ? 'misconfigured' : 'provider-error', `came back with ${errorCodeOf(error)}`);
  if (!code) throw new NetworkRefusal('provider-error', 'came back without a code');
  const { strategy, transport } = prepare(options, input, new OneStateStore(input.handle, input.secret), []);
  const outcome = await drive(strategy, transport, { code, state });
  if (outcome.type !== 'success') throw new NetworkRefusal('provider-error', 'the strategy did not finish');
  const { accessToken, refreshToken, parameters, profile } = outcome.user as Granted;
  return {
    profile: options.profileOf(profile),
    grant: {
      accessToken,
      tokenSecret: null,
      refreshToken: isToken(refreshToken) ? refreshToken : null,
      expiresAt: expiryOf(parameters.expires_in),
      scopes: typeof parameters.scope === 'string' ? parameters.scope.split(/[\s,]+/).filter(Boolean) : [],
    },
  };
}

/** Exchanges a code that can't exist: keys that are accepted are told by what is refused. */
async function test<C>(options: Oauth2FlowOptions<C>, input: FlowInput<C>): Promise<void> {
  const handle = 'test';
  const { strategy, transport } = prepare(options, input, new OneStateStore(handle), []);
  try {
    await drive(strategy, transport, { code: 'kring-test-of-the-keys', state: handle });
  } catch (error) {
    if (!(error instanceof NetworkRefusal)) throw error;
    if (error.reason === 'misconfigured' || !error.detail.includes('answered 4')) throw error;
  }
}

/** 401 with a code of ours in it means keys or redirect URL; everything else is the network's trouble. */
export const diagnoseOauth2: Diagnose = (answer, url) => {
  let code: unknown;
  try {
    code = (JSON.parse(answer.text) as { error?: unknown } | null)?.error;
  } catch {
    return null;
  }
  if (typeof code !== 'string' || !ourFault.has(code)) return refusalOfStatus(answer, url, errorCodeOf(code));
  return new NetworkRefusal('misconfigured', `${whereOf(url)} answered ${answer.status} (${code})`, true);
};

/** A copy of the strategy whose client goes out by our transport and refuses what is no token. */
function guard(strategy: Oauth2Strategy, transport: Transport): Oauth2Strategy {
  const original = strategy._oauth2;
  const client = Object.create(original) as Oauth2Strategy['_oauth2'];
  client._request = (method, url, headers, body, accessToken, done) => {
    const authorization: Record<string, string> = accessToken ? { authorization: `Bearer ${accessToken}` } : {};
    transport.send(url, { method, headers: { ...headers, ...authorization }, ...(body ? { body } : {}) }, done);
  };
  client.getOAuthAccessToken = (code, parameters, done) => {
    original.getOAuthAccessToken.call(client, code, parameters, (error, token, refreshToken, results) => {
      if (error || isToken(token)) done(error, token, refreshToken, results);
      else transport.onThrow(new NetworkRefusal('provider-error', 'access_token is no usable token'));
    });
  };
  const guarded = Object.create(strategy) as Oauth2Strategy;
  guarded._oauth2 = client;
  return guarded;
}
