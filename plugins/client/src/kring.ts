import createFetchClient from 'openapi-fetch';
import type { Caller, Pager } from './calls.js';
import { KringError } from './kring-error.js';
import type { paths } from './schema.js';
import { fetchWithSession, type Session } from './session.js';
import { startUrl, type StartOptions } from './sign-in.js';

export type { Session } from './session.js';

export interface KringOptions {
  /** Where the API is, without `/api`: `https://community.example`. */
  baseUrl: string;
  /**
   * How a member is recognised. `cookie`: the session cookie of the site, from the site itself or a listed front end.
   * A session with `accessToken` (and `refresh`): for apps and other servers. Absent: a visitor.
   */
  session?: 'cookie' | Session;
  /** Another fetch, for tests or a runtime of its own. */
  fetch?: (request: Request) => Promise<Response>;
}

export interface Kring {
  get: Caller<'get'>;
  post: Caller<'post'>;
  put: Caller<'put'>;
  patch: Caller<'patch'>;
  delete: Caller<'delete'>;
  pages: Pager;
  /** Where to send the browser to sign in with a network. */
  startUrl(options: StartOptions): string;
}

interface RawInit {
  params?: { query?: Record<string, unknown> };
}

interface RawAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type RawRequest = (method: string, path: string, init: RawInit) => Promise<RawAnswer>;

/** A client of the API, typed after its document. */
export function createKring(options: KringOptions): Kring {
  const { session, baseUrl } = options;
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const client = createFetchClient<paths>({
    baseUrl,
    credentials: session === 'cookie' ? 'include' : 'omit',
    fetch: typeof session === 'object' ? fetchWithSession(session, send) : send,
  });
  // The types of the calls are those of the document; underneath there is one untyped request for all of them.
  const request = client.request as unknown as RawRequest;
  const call = async (method: string, path: string, init: RawInit = {}): Promise<unknown> => {
    const { data, error, response } = await request(method, path, init);
    if (!response.ok) throw KringError.from(response, error);
    return data;
  };
  const caller = <M extends 'get' | 'post' | 'put' | 'patch' | 'delete'>(method: M) =>
    ((path: string, init?: RawInit) => call(method, path, init)) as unknown as Caller<M>;
  return {
    get: caller('get'),
    post: caller('post'),
    put: caller('put'),
    patch: caller('patch'),
    delete: caller('delete'),
    pages: ((path: string, init?: RawInit) => readPages((query) => call('get', path, withQuery(init, query)))) as unknown as Pager,
    startUrl: (start) => startUrl(baseUrl, start),
  };
}

function withQuery(init: RawInit = {}, query: Record<string, unknown>): RawInit {
  return { ...init, params: { ...init.params, query: { ...init.params?.query, ...query } } };
}

interface Page {
  data: unknown[];
  meta?: { nextCursor?: string };
}

async function* readPages(read: (query: Record<string, unknown>) => Promise<unknown>): AsyncGenerator<unknown, void, void> {
  let after: string | undefined;
  do {
    const { data, meta } = (await read(after === undefined ? {} : { after })) as Page;
    yield* data;
    after = meta?.nextCursor;
  } while (after !== undefined);
}
