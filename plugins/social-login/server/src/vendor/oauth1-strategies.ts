import type { Strategy } from './passport';

/** What passport-oauth1 wants of a store of request tokens; it looks at the number of parameters to tell the forms apart. */
export interface RequestTokenStore {
  set(request: object, token: string, secret: string, state: unknown, meta: object, done: (error?: unknown) => void): void;
  get(request: object, token: string, meta: object, done: (error: unknown, secret?: string | false, info?: unknown) => void): void;
  destroy(request: object, token: string, meta: object, done: (error?: unknown) => void): void;
}

export interface TwitterOptions {
  consumerKey: string;
  consumerSecret: string;
  requestTokenURL: string;
  accessTokenURL: string;
  userAuthorizationURL: string;
  userProfileURL: string;
  callbackURL: string;
  requestTokenStore: RequestTokenStore;
  includeEmail: boolean;
  includeStatus: boolean;
  includeEntities: boolean;
}

export interface Oauth1Parameters {
  user_id?: unknown;
  screen_name?: unknown;
}

export type Oauth1Verify = (token: string, secret: string, parameters: Oauth1Parameters, profile: unknown, done: (error: unknown, user: object) => void) => void;

type TransportCallback = (error: { statusCode: number; data: string } | null, text?: string, response?: { headers: Record<string, string> }) => void;
type TokenCallback = (error: unknown, token?: unknown, secret?: unknown, parameters?: Record<string, unknown>) => void;
type SignedParameters = readonly (readonly [string, string])[];

/** The client inside a strategy (package `oauth`). */
export interface Oauth1Client {
  get(url: string, token: string, secret: string, done: TransportCallback): void;
  getOAuthRequestToken(parameters: object, done: TokenCallback): void;
  getOAuthAccessToken(token: string, secret: string, verifier: string | null, done: TokenCallback): void;
  _getNonce(): string;
  _prepareParameters(token: string | null, secret: string | null, method: string, url: string, parameters: object | null): SignedParameters;
  _buildAuthorizationHeaders(parameters: SignedParameters): string;
  _performSecureRequest(
    token: string | null,
    secret: string | null,
    method: 'GET' | 'POST',
    url: string,
    parameters: object | null,
    body: string | null,
    contentType: string | null,
    done: TransportCallback,
  ): void;
}

export interface Oauth1Strategy extends Strategy {
  _oauth: Oauth1Client;
}

type Constructor = new (options: TwitterOptions, verify: Oauth1Verify) => Oauth1Strategy & {
  userProfile(token: string, secret: string, parameters: Oauth1Parameters, done: (error: unknown, profile?: unknown) => void): void;
  parseErrorResponse(body: string, status: number): Error | null;
};

const { Strategy: TwitterStrategy } = require('passport-twitter') as { Strategy: Constructor };

export { TwitterStrategy };
