import type Router from '@koa/router';
import type Koa from 'koa';
import type { ActiveBehaviour } from '../misbehaviour/active';

interface ExchangeState {
  /** How this answer must go wrong, set by `answersAs`. */
  behaviour?: ActiveBehaviour;
  /** What the wire log shows when the answer is not an ordinary body. */
  answerNote?: string;
  endpoint?: string;
}

/** One request and its answer. */
export type Exchange = Koa.ParameterizedContext<ExchangeState, { params: Record<string, string> }>;
export type Handler = (exchange: Exchange, next: Koa.Next) => unknown;
export type Routes = Router<Exchange>;

export function queryOf(exchange: Exchange): URLSearchParams {
  return new URLSearchParams(exchange.querystring);
}

export function formOf(exchange: Exchange): URLSearchParams {
  return new URLSearchParams(exchange.is('urlencoded') === 'urlencoded' ? exchange.request.rawBody : '');
}

/** Query and form together; the form wins. */
export function parametersOf(exchange: Exchange): URLSearchParams {
  const all = queryOf(exchange);
  for (const [name, value] of formOf(exchange)) all.set(name, value);
  return all;
}

export function bearerOf(exchange: Exchange): string | undefined {
  return /^Bearer (.+)$/i.exec(exchange.get('authorization'))?.[1];
}

/** JSON bodies are written by hand so that Koa does not turn null into 204. */
export function answerJson(exchange: Exchange, status: number, body: unknown, type = 'application/json; charset=utf-8'): void {
  exchange.status = status;
  exchange.type = type;
  exchange.set('Cache-Control', 'no-store');
  exchange.body = JSON.stringify(body);
}

export function redirectBack(exchange: Exchange, target: string, parameters: Record<string, string | undefined>, fragment = ''): void {
  const url = new URL(target);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  exchange.set('Cache-Control', 'no-store');
  exchange.redirect(url.href + fragment);
}
