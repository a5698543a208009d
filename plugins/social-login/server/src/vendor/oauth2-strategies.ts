import type { Strategy } from './passport';

/** What passport-oauth2 wants of a store of states; it looks at the number of parameters to tell the forms apart. */
export interface StateStore {
  store(request: object, verifier: string | undefined, state: unknown, meta: object, done: (error: unknown, handle?: string) => void): void;
  /** `ok` as a string is sent along as code_verifier. */
  verify(request: object, state: string, meta: object, done: (error: unknown, ok: string | boolean, info?: unknown) => void): void;
}

export interface Oauth2Options {
  clientID: string;
  clientSecret: string;
  authorizationURL: string;
  tokenURL: string;
  callbackURL: string;
  scope: readonly string[];
  store: StateStore;
  pkce?: boolean;
  customHeaders?: Record<string, string>;
}

export type Oauth2Verify = (
  accessToken: string,
  refreshToken: string | undefined,
  parameters: Record<string, unknown>,
  profile: unknown,
  done: (error: unknown, user: object) => void,
) => void;

type TransportCallback = (error: { statusCode: number; data: string } | null, text?: string, response?: { headers: Record<string, string> }) => void;
type TokenCallback = (error: unknown, accessToken?: unknown, refreshToken?: unknown, parameters?: Record<string, unknown>) => void;

/** The client inside a strategy (package `oauth`). */
export interface Oauth2Client {
  get(url: string, accessToken: string, done: TransportCallback): void;
  getOAuthAccessToken(code: string, parameters: object, done: TokenCallback): void;
  _request(method: 'GET' | 'POST', url: string, headers: Record<string, string> | null, body: string, accessToken: string | null, done: TransportCallback): void;
}

export interface Oauth2Strategy extends Strategy {
  _oauth2: Oauth2Client;
}

type Constructor<O> = new (options: O, verify: Oauth2Verify) => Oauth2Strategy & {
  userProfile(accessToken: string, done: (error: unknown, profile?: unknown) => void): void;
};

export interface FacebookOptions extends Oauth2Options {
  graphAPIVersion: string;
  profileURL: string;
  profileFields: readonly string[];
  enableProof: boolean;
}

const { Strategy: FacebookStrategy } = require('passport-facebook') as { Strategy: Constructor<FacebookOptions> };
const { Strategy: LinkedInStrategy } = require('passport-linkedin-oauth2') as { Strategy: Constructor<Oauth2Options> };

export { FacebookStrategy, LinkedInStrategy };
