import { pipeline, Readable } from 'node:stream';
import { constants, createGzip } from 'node:zlib';
import type { Exchange } from '../web/exchange';
import type { ActiveBehaviour } from './active';
import type { Answer } from './error-answers';

const megabyte = 1024 * 1024;

export function numberOf(behaviour: ActiveBehaviour, otherwise: number): number {
  const number = Number(behaviour.value);
  return behaviour.value === undefined || behaviour.value === '' || !Number.isFinite(number) || number < 0 ? otherwise : number;
}

const fixed = (status: number, body: string, type = 'application/json; charset=utf-8'): Answer => (exchange) => {
  exchange.status = status;
  exchange.set('Content-Type', type);
  exchange.body = body;
};

const page = '<!doctype html><html><body><h1>Sorry, something went wrong.</h1></body></html>';

/** Valid JSON of the given size, never whole in memory. */
function* hugeJson(megabytes: number): Generator<Buffer> {
  const filling = Buffer.alloc(megabyte, 'a');
  yield Buffer.from('{"access_token":"');
  for (let sent = 0; sent < megabytes; sent += 1) yield filling;
  yield Buffer.from('"}');
}

function huge(exchange: Exchange, behaviour: ActiveBehaviour): void {
  exchange.type = 'application/json';
  exchange.state.answerNote = `${numberOf(behaviour, 100)} MB`;
  exchange.body = Readable.from(hugeJson(numberOf(behaviour, 100)));
}

function gzipBomb(exchange: Exchange, behaviour: ActiveBehaviour): void {
  exchange.type = 'application/json';
  exchange.set('Content-Encoding', 'gzip');
  exchange.state.answerNote = `gzip of ${numberOf(behaviour, 100)} MB`;
  // A reader that gives up ends the source too.
  exchange.body = pipeline(Readable.from(hugeJson(numberOf(behaviour, 100))), createGzip({ level: constants.Z_BEST_SPEED }), () => undefined);
}

/** Holds the connection until the other side gives up. */
async function never(exchange: Exchange): Promise<void> {
  exchange.state.answerNote = 'never answered';
  exchange.respond = false;
  await new Promise<void>((resolve) => exchange.res.once('close', resolve));
}

function hangUp(exchange: Exchange): void {
  exchange.state.answerNote = 'connection broken off';
  exchange.respond = false;
  exchange.res.destroy();
}

function redirect(exchange: Exchange, behaviour: ActiveBehaviour): void {
  exchange.redirect(behaviour.value ?? 'https://elsewhere.example/');
}

const answers: Record<string, (behaviour: ActiveBehaviour) => Answer> = {
  'null': () => fixed(200, 'null'),
  'array': () => fixed(200, '[]'),
  'string': () => fixed(200, '"x"'),
  'html': () => fixed(200, page, 'text/html; charset=utf-8'),
  'empty': () => fixed(200, ''),
  'server-error': () => fixed(500, '{"error":"server_error"}'),
  'bad-gateway': () => fixed(502, page, 'text/html; charset=utf-8'),
  'too-many': () => (exchange) => { exchange.set('Retry-After', '60'); return fixed(429, '{"error":"too_many_requests"}')(exchange); },
  'payment-required': () => fixed(402, '{"title":"CreditsDepleted","detail":"Your enrolled account does not have any credits to fulfill this request.","type":"https://api.x.com/2/problems/credits","status":402}'),
  'forbidden': () => fixed(403, '{"error":"access_denied"}'),
  'not-found': () => fixed(404, '{"error":"not_found"}'),
  'redirect': (behaviour) => (exchange) => redirect(exchange, behaviour),
  'never-answers': () => never,
  'hangs-up': () => hangUp,
  'huge': (behaviour) => (exchange) => huge(exchange, behaviour),
  'gzip-bomb': (behaviour) => (exchange) => gzipBomb(exchange, behaviour),
};

export function wholeAnswer(behaviour: ActiveBehaviour): Answer | undefined {
  return answers[behaviour.name]?.(behaviour);
}
