import { Agent, fetch, type Response } from 'undici';
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
    const response = await fetch(url, {
      method,
      headers: { accept: 'application/json', 'user-agent': 'Kring', ...headers },
      body,
      redirect: 'manual',
      signal,
      dispatcher: agent,
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new NetworkRefusal('provider-error', `${where} answered with a redirect`, true);
    }
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await readCapped(response, where) };
  } catch (error) {
    if (error instanceof NetworkRefusal) throw error;
    throw new NetworkRefusal('provider-error', `${where} ${signal.aborted ? 'did not answer in time' : 'could not be reached'}`, true);
  }
};

/** Counts decoded bytes, so that a small compressed body can't become a large one. */
async function readCapped(response: Response, where: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).byteLength;
    if (bytes > maximumBytes) throw new NetworkRefusal('provider-error', `${where} answered too much`, true);
    chunks.push(chunk as Uint8Array);
  }
  return new TextDecoder('utf-8').decode(Buffer.concat(chunks));
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
