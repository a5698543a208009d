import { NetworkRefusal } from '../networks/refusal';
import type { NetworkAnswer, NetworkFetch, NetworkRequest } from '../transport/network-fetch';
import { passport, type Strategy, type StrategyResponse } from '../vendor/passport';

export type Outcome = { type: 'redirect'; url: string } | { type: 'success'; user: object };

/** Turns an error answer of a network into what the admin should know. `null`: nothing special. */
export type Diagnose = (answer: NetworkAnswer, url: string) => NetworkRefusal | null;

type TransportCallback = (error: { statusCode: number; data: string } | null, text?: string, response?: { headers: Record<string, string> }) => void;

/** The way out of one run of a strategy; it remembers why the last call failed, because strategies lose it. */
export class Transport {
  lastRefusal: NetworkRefusal | null = null;
  /** Ends the run when a strategy throws inside its own callback. */
  onThrow: (error: unknown) => void = () => undefined;

  constructor(
    private readonly fetch: NetworkFetch,
    private readonly diagnose: Diagnose,
  ) {}

  send(url: string, request: NetworkRequest, done: TransportCallback): void {
    void this.#answer(url, request).then((answer) => {
      try {
        if (answer.status >= 200 && answer.status < 300) done(null, answer.text, { headers: answer.headers });
        else done({ statusCode: answer.status, data: answer.text });
      } catch (error) {
        this.onThrow(error);
      }
    });
  }

  async #answer(url: string, request: NetworkRequest): Promise<NetworkAnswer> {
    try {
      const answer = await this.fetch(url, request);
      if (answer.status >= 400) this.lastRefusal = this.diagnose(answer, url) ?? refusalOfStatus(answer, url);
      return answer;
    } catch (error) {
      this.lastRefusal = error instanceof NetworkRefusal ? error : new NetworkRefusal('provider-error', `${whereOf(url)} failed`);
      return { status: 0, headers: {}, text: '' };
    }
  }
}

export function refusalOfStatus({ status }: NetworkAnswer, url: string, code?: string): NetworkRefusal {
  return new NetworkRefusal('provider-error', `${whereOf(url)} answered ${status}${code ? ` (${code})` : ''}`, status >= 500);
}

export function whereOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/**
 * Runs a strategy once, outside any web framework: it sees the parameters of the callback and nothing else of the request.
 *
 * @throws NetworkRefusal for every way of failing, exactly once, whatever the strategy does afterwards.
 */
export function drive(strategy: Strategy, transport: Transport, query: Readonly<Record<string, string>>, options: object = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown) => reject(refusalOf(error, transport));
    transport.onThrow = refuse;
    const request = { query, body: undefined, headers: {}, connection: { encrypted: true as const }, url: '/' };
    const settle = (error: unknown, user: unknown) => {
      if (error || typeof user !== 'object' || user === null) refuse(error);
      else resolve({ type: 'success', user });
    };
    try {
      passport.authenticate(strategy, { ...options, session: false }, settle)(request, redirectTo(resolve), refuse);
    } catch (error) {
      refuse(error);
    }
  });
}

function redirectTo(resolve: (outcome: Outcome) => void): StrategyResponse {
  const headers = new Map<string, string>();
  return {
    statusCode: 200,
    setHeader: (name, value) => void headers.set(name.toLowerCase(), value),
    end: () => resolve({ type: 'redirect', url: headers.get('location') ?? '' }),
  };
}

/** Messages of strategies hold text of the network; only the name of the error is ours to tell. */
function refusalOf(error: unknown, transport: Transport): NetworkRefusal {
  if (error instanceof NetworkRefusal) return error;
  if (transport.lastRefusal) return transport.lastRefusal;
  return new NetworkRefusal('provider-error', `the strategy stopped with ${error instanceof Error ? error.name : 'no error'}`);
}
