import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { Agent, request, type Dispatcher } from 'undici';
import { NetworkRefusal } from '../networks/refusal';

export interface NetworkRequest {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Record<string, string>;
  body?: string;
  timeoutMilliseconds?: number;
}

export interface NetworkAnswer {
  status: number;
  headers: Record<string, string>;
  /** Decoded as UTF-8, at most 256 KiB. */
  text: string;
}

export type NetworkFetch = (url: string, request?: NetworkRequest) => Promise<NetworkAnswer>;

const maximumBytes = 256 * 1024;
const defaultTimeout = 8_000;
/** Idle connections are closed well before a network would, so that no call goes out on one that is just being hung up. */
const idleMilliseconds = 1_000;
const agent = new Agent({ connections: 64, connect: { timeout: 4_000 }, keepAliveTimeout: idleMilliseconds, keepAliveMaxTimeout: idleMilliseconds });

/**
 * Asks a network something: never follows a redirect, never waits long, never reads much, never throws anything but
 * NetworkRefusal. An answer with an error status is an answer.
 */
export const networkFetch: NetworkFetch = async (url, { method = 'GET', headers = {}, body, timeoutMilliseconds = defaultTimeout } = {}) => {
  const { host, pathname } = new URL(url);
  const where = `${host}${pathname}`;
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  try {
    // Not `fetch`: its streams cost more than the rest of a login, and this one follows no redirect by itself.
    const answer = await request(url, { method, headers: { accept: 'application/json', 'user-agent': 'Kring', ...headers }, body, signal, dispatcher: agent });
    // A body that is given up tells so, and nobody else listens: unheard it would end the process.
    answer.body.on('error', () => undefined);
    if (answer.statusCode >= 300 && answer.statusCode < 400) {
      answer.body.destroy();
      throw new NetworkRefusal('provider-error', `${where} answered with a redirect`, true);
    }
    const named = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    return { status: answer.statusCode, headers: Object.fromEntries(named), text: await readCapped(answer, where) };
  } catch (error) {
    if (error instanceof NetworkRefusal) throw error;
    throw new NetworkRefusal('provider-error', `${where} ${signal.aborted ? 'did not answer in time' : 'could not be reached'}`, true);
  }
};

const decoder = new TextDecoder('utf-8');

/** Counts bytes as sent and as decoded, so that a small compressed body can't become a large one. */
async function readCapped({ headers, body }: Dispatcher.ResponseData, where: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > maximumBytes) throw new NetworkRefusal('provider-error', `${where} answered too much`, true);
    chunks.push(chunk);
  }
  return decoder.decode(decoded(Buffer.concat(chunks), headers['content-encoding'], where));
}

const decodings = new Map([['gzip', gunzipSync], ['x-gzip', gunzipSync], ['deflate', inflateSync], ['br', brotliDecompressSync]]);

/** We ask for no compression; some networks send it all the same. */
function decoded(sent: Buffer, encoding: string | string[] | undefined, where: string): Buffer {
  if (encoding === undefined || encoding === 'identity' || sent.length === 0) return sent;
  const decode = decodings.get(String(encoding).toLowerCase());
  if (!decode) throw new NetworkRefusal('provider-error', `${where} answered in an unknown encoding`, true);
  try {
    return decode(sent, { maxOutputLength: maximumBytes });
  } catch {
    throw new NetworkRefusal('provider-error', `${where} answered too much, or what can't be decoded`, true);
  }
}

/** @throws NetworkRefusal for anything that is no JSON object: networks have answered `null` and brought processes down. */
export function readObject(answer: NetworkAnswer, what: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(answer.text);
  } catch {
    throw new NetworkRefusal('provider-error', `${what} is no JSON (${answer.status})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new NetworkRefusal('provider-error', `${what} is no object (${answer.status})`);
  }
  return value as Record<string, unknown>;
}
