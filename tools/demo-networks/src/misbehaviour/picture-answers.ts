import { Readable } from 'node:stream';
import sharp from 'sharp';
import { drawPortrait, portraitOf } from '../pictures/portrait';
import type { Exchange } from '../web/exchange';
import type { ActiveBehaviour } from './active';
import type { Answer } from './error-answers';
import { animatedGif, hugePng, polyglot } from './odd-pictures';
import { numberOf } from './whole-answers';

const drawing = (): Buffer => Buffer.from(drawPortrait(portraitOf('misbehaving')));
const jpeg = (): Promise<Buffer> => sharp(drawing()).flatten().jpeg().toBuffer();

function send(exchange: Exchange, type: string, body: Buffer): void {
  exchange.set('Content-Type', type);
  exchange.body = body;
}

function* heavyJpeg(start: Buffer, megabytes: number): Generator<Buffer> {
  yield start;
  const tail = Buffer.alloc(1024 * 1024);
  for (let sent = 0; sent < megabytes; sent += 1) yield tail;
}

async function* dripping(bytes: Buffer, milliseconds: number): AsyncGenerator<Buffer> {
  for (const byte of bytes) {
    yield Buffer.from([byte]);
    await new Promise((resolve) => { setTimeout(resolve, milliseconds); });
  }
}

const answers: Record<string, (exchange: Exchange, behaviour: ActiveBehaviour) => void | Promise<void>> = {
  'picture-svg': (exchange) => send(exchange, 'image/svg+xml', drawing()),
  'picture-svg-as-jpeg': (exchange) => send(exchange, 'image/jpeg', drawing()),
  'picture-animated': (exchange, behaviour) => send(exchange, 'image/gif', animatedGif(numberOf(behaviour, 10_000))),
  'picture-huge-dimensions': async (exchange, behaviour) => send(exchange, 'image/png', await hugePng(numberOf(behaviour, 30_000))),
  'picture-tiff': async (exchange) => send(exchange, 'image/tiff', await sharp(drawing()).resize(64).tiff().toBuffer()),
  'picture-truncated': async (exchange) => { const whole = await jpeg(); send(exchange, 'image/jpeg', whole.subarray(0, Math.floor(whole.length / 2))); },
  'picture-polyglot': async (exchange) => send(exchange, 'image/jpeg', polyglot(await jpeg())),
  'picture-wrong-type': async (exchange) => send(exchange, 'text/html; charset=utf-8', await jpeg()),
  'picture-heavy': async (exchange, behaviour) => {
    exchange.type = 'image/jpeg';
    exchange.state.answerNote = `JPEG with a tail of ${numberOf(behaviour, 50)} MB`;
    exchange.body = Readable.from(heavyJpeg(await jpeg(), numberOf(behaviour, 50)));
  },
  'picture-drips': async (exchange, behaviour) => {
    exchange.type = 'image/jpeg';
    exchange.state.answerNote = 'JPEG, one byte at a time';
    exchange.body = Readable.from(dripping(await jpeg(), numberOf(behaviour, 200)));
  },
};

export function pictureAnswer(behaviour: ActiveBehaviour): Answer | undefined {
  const answer = answers[behaviour.name];
  return answer === undefined ? undefined : (exchange) => answer(exchange, behaviour);
}
