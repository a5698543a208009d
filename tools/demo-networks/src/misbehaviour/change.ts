import type { Network } from '../options';
import type { Exchange } from '../web/exchange';
import { writeV1 } from '../x/write-v1';
import type { ActiveBehaviour } from './active';
import { beyondNumber, changeProfile } from './change-profile';
import { changeToken } from './change-token';
import { numberOf } from './whole-answers';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Every byte of a character that needs more than one goes out by itself. */
async function splitUtf8(exchange: Exchange): Promise<void> {
  const { body, res } = exchange;
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : '');
  exchange.state.answerNote = `in pieces: ${bytes.toString()}`;
  exchange.respond = false;
  exchange.remove('Content-Length');
  res.socket?.setNoDelay(true);
  res.writeHead(exchange.status, { 'Content-Type': exchange.response.get('Content-Type'), 'Transfer-Encoding': 'chunked' });
  let plain: number[] = [];
  const flush = async (): Promise<void> => {
    if (plain.length > 0) { res.write(Buffer.from(plain)); plain = []; await pause(3); }
  };
  for (const byte of bytes) {
    if (byte >= 0x80) await flush();
    plain.push(byte);
    if (byte >= 0x80) await flush();
  }
  await flush();
  res.end();
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\{"id":(\d+)/, '{"id":"$1"'));
    return isObject(value) ? value : undefined;
  } catch { return undefined; }
}

function changeJson(network: Network, exchange: Exchange, behaviour: ActiveBehaviour, body: Fields): void {
  const isVersion2 = isObject(body.data) && exchange.path.startsWith('/x/2/');
  const profile = isVersion2 ? body.data as Fields : body;
  const changed = changeToken(behaviour, profile) ?? changeProfile(network, behaviour, profile);
  if (changed === undefined) return;
  const isVersion1 = exchange.path.startsWith('/x/1.1/');
  const text = isVersion1 ? writeV1(changed) : JSON.stringify(isVersion2 ? { ...body, data: changed } : changed);
  // JavaScript cannot hold this number, so it is written as text.
  exchange.body = behaviour.name === 'id-beyond-number' ? text.replace(`"${beyondNumber}"`, beyondNumber) : text;
}

/** X answers its tokens as a form. */
function changeForm(exchange: Exchange, behaviour: ActiveBehaviour, body: string): void {
  const fields = new URLSearchParams(body);
  const change: Record<string, () => void> = {
    'token-empty': () => fields.set('oauth_token', ''),
    'token-missing': () => fields.delete('oauth_token'),
    'token-5kb': () => fields.set('oauth_token', 't'.repeat(5000)),
    'token-array': () => fields.append('oauth_token', 'another'),
    'token-object': () => { fields.delete('oauth_token'); fields.set('oauth_token[value]', 'nested'); },
    'callback-not-confirmed': () => fields.delete('oauth_callback_confirmed'),
    'callback-confirmed-false': () => fields.set('oauth_callback_confirmed', 'false'),
  };
  change[behaviour.name]?.();
  exchange.body = fields.toString();
}

/** Alters the true answer on its way out; errors stay as they are. */
export async function changeAnswer(network: Network, exchange: Exchange, behaviour: ActiveBehaviour): Promise<void> {
  if (behaviour.name === 'slow') return pause(numberOf(behaviour, 5000));
  if (behaviour.name === 'split-utf8') return splitUtf8(exchange);
  if (exchange.status !== 200 || typeof exchange.body !== 'string') return;
  const body = parsed(exchange.body);
  if (body !== undefined) changeJson(network, exchange, behaviour, body);
  else if (exchange.body.includes('oauth_token=')) changeForm(exchange, behaviour, exchange.body);
}
