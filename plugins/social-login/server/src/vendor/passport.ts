/** passport 0.7 without its global Express types: only what is used here. */

export interface StrategyRequest {
  query: Readonly<Record<string, string>>;
  body: undefined;
  headers: Record<string, never>;
  connection: { encrypted: true };
  url: string;
}

export interface StrategyResponse {
  statusCode: number;
  setHeader(name: string, value: string): void;
  end(): void;
}

export interface Strategy {
  name?: string;
  authenticate(request: StrategyRequest, options?: object): void;
}

type Verdict = (error: unknown, user: unknown, info: unknown) => void;
type Middleware = (request: StrategyRequest, response: StrategyResponse, next: (error?: unknown) => void) => void;

interface Authenticator {
  authenticate(strategy: Strategy, options: object, verdict: Verdict): Middleware;
}

const { Passport } = require('passport') as { Passport: new () => Authenticator };

/** No initialize(), no session(): each call brings its own strategy and its own callback. */
export const passport = new Passport();
