import type Koa from 'koa';
import type { Exchange } from '../web/exchange';

export interface LoggedAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
  milliseconds: number;
}

export interface LoggedExchange {
  number: number;
  at: string;
  method: string;
  /** Path with query, as it came. */
  path: string;
  headers: Record<string, string | string[]>;
  body: string;
  endpoint?: string;
  behaviour?: string;
  /** Null while we have not answered. */
  answer: LoggedAnswer | null;
}

export interface WireLog {
  middleware: Koa.Middleware;
  /** Newest first. */
  entries(): LoggedExchange[];
  clear(): void;
}

const kept = 500;
const longestBody = 16_000;
/** Our own pages are not part of the networks. */
const ours = /^\/(?:control|misbehave|log|people|leave|facebook-callback|favicon\.ico)?(?:\/|$)/;

function plain(headers: NodeJS.Dict<string | string[] | number>): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'number' ? String(value) : value]]));
}

function bodyText(exchange: Exchange): string {
  const { body } = exchange;
  if (exchange.state.answerNote !== undefined) return `[${exchange.state.answerNote}]`;
  if (typeof body === 'string') return body.length > longestBody ? `${body.slice(0, longestBody)}… [${body.length} characters]` : body;
  if (Buffer.isBuffer(body)) return `[${exchange.response.type}, ${body.length} bytes]`;
  return body === null || body === undefined ? '' : `[${typeof body}]`;
}

export function createWireLog(now: () => number): WireLog {
  let entries: LoggedExchange[] = [];
  let number = 0;
  const open = new Map<LoggedExchange, Exchange>();
  const describe = (entry: LoggedExchange, { state }: Exchange): void => {
    if (state.endpoint !== undefined) entry.endpoint = state.endpoint;
    if (state.behaviour !== undefined) entry.behaviour = state.behaviour.name;
  };
  const middleware = async (exchange: Exchange, next: Koa.Next): Promise<void> => {
    if (ours.test(exchange.path)) return void await next();
    const started = now();
    const entry: LoggedExchange = {
      number: ++number, at: new Date(started).toISOString(), method: exchange.method, path: exchange.url,
      headers: plain(exchange.headers), body: exchange.request.rawBody ?? '', answer: null,
    };
    entries = [entry, ...entries].slice(0, kept);
    open.set(entry, exchange);
    try {
      await next();
    } finally {
      open.delete(entry);
      describe(entry, exchange);
      entry.answer = { status: exchange.status, headers: plain(exchange.response.headers), body: bodyText(exchange), milliseconds: now() - started };
    }
  };
  const current = (): LoggedExchange[] => {
    for (const [entry, exchange] of open) describe(entry, exchange);
    return entries;
  };
  return { middleware: middleware as Koa.Middleware, entries: current, clear: () => { entries = []; } };
}
