import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ConflictError, IdempotencyConflictError, InvalidInputError } from './errors';
import { findAnswer, freeKey, keepAnswer, reserveKey, takeOverKey } from './idempotency-store';
import type { Reply, RouteShape } from './routes/define-route';
import type { Incoming } from './routes/run-operation';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const longestKey = 255;

/** Longer than any request lives: a reservation this old belongs to a process that stopped in the middle. */
const abandonedMilliseconds = 120_000;

interface Reservation {
  key: string;
  fingerprint: string;
  at: Date;
}

/**
 * Runs a write once per Idempotency-Key of a member: the same key with the same request gets the first answer again,
 * with another request a refusal. A failed first try frees the key. Cookies are never kept: they are secrets, so a
 * repetition gets the same answer without them.
 */
export async function answerOnce(strapi: Core.Strapi, route: RouteShape, incoming: Incoming, run: () => Promise<Reply>): Promise<Reply> {
  const given = incoming.request.idempotencyKey;
  if (!given || !incoming.session) return run();
  if (given.length > longestKey) throw new InvalidInputError([{ path: 'headers.idempotency-key', message: `At most ${longestKey} characters.` }]);
  const reservation = {
    key: sha256(JSON.stringify([incoming.session.viewer.memberId, route.id, given])),
    fingerprint: sha256(JSON.stringify([incoming.params, incoming.query, incoming.body, filesOf(incoming)])),
    at: new Date(),
  };
  const earlier = await reserve(strapi, reservation);
  if (earlier) return earlier;
  let reply: Reply;
  try {
    reply = await run();
  } catch (error) {
    await close(strapi, freeKey(strapi, reservation.key, reservation.at));
    throw error;
  }
  await close(strapi, keepAnswer(strapi, reservation.key, reservation.at, JSON.stringify(keepable(reply))));
  return reply;
}

/** Name and size stand for a file; its path is new each time. */
const filesOf = ({ files }: Incoming) => Object.entries(files).map(([field, { name, bytes }]) => [field, name, bytes]);

type Kept = { reply: Reply } | { isGone: true };

/** Streams and bytes can't be given twice. */
function keepable(reply: Reply): Kept {
  if (reply.stream !== undefined || Buffer.isBuffer(reply.raw)) return { isGone: true };
  return { reply: { ...reply, cookies: undefined } };
}

/** The work is done: a database that fails now must not turn the answer into an error. */
async function close(strapi: Core.Strapi, closing: Promise<void>): Promise<void> {
  try {
    await closing;
  } catch (error) {
    strapi.log.error(`An Idempotency-Key could not be closed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @returns the first answer, or null when the key is ours. */
async function reserve(strapi: Core.Strapi, { key, fingerprint, at }: Reservation): Promise<Reply | null> {
  if (await reserveKey(strapi, key, fingerprint, at)) return null;
  const earlier = await findAnswer(strapi, key);
  if (!earlier) throw stillUnderWay();
  if (earlier.fingerprint !== fingerprint) throw new IdempotencyConflictError();
  if (earlier.reply !== null) return answerOf(JSON.parse(earlier.reply) as Kept);
  if (await takeOverKey(strapi, key, fingerprint, at, new Date(at.getTime() - abandonedMilliseconds))) return null;
  throw stillUnderWay();
}

function answerOf(kept: Kept): Reply {
  if ('reply' in kept) return kept.reply;
  throw new ConflictError('This was done already, and its answer can be given only once.', 'community.answer-not-kept');
}

const stillUnderWay = () => new ConflictError('The first request with this key is still under way.', 'community.still-under-way');
