import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isUniqueViolation, knexOf, toColumn } from './database';
import { ConflictError, IdempotencyConflictError } from './errors';
import type { Reply, RouteShape } from './routes/define-route';
import type { Incoming } from './routes/run-operation';

const table = 'community_idempotent_answers';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Runs a write once per Idempotency-Key of a member: the same key with the same body gets the first answer again,
 * with another body a refusal. A failed first try frees the key.
 */
export async function answerOnce(strapi: Core.Strapi, route: RouteShape, incoming: Incoming, run: () => Promise<Reply>): Promise<Reply> {
  const given = incoming.request.idempotencyKey;
  if (!given || route.method === 'GET' || !incoming.session) return run();
  const key = sha256(`${incoming.session.viewer.memberId} ${route.id} ${given}`);
  const fingerprint = sha256(JSON.stringify([incoming.params, incoming.query, incoming.body]));
  const earlier = await reserve(strapi, key, fingerprint);
  if (earlier) return earlier;
  try {
    const reply = await run();
    if (!reply.stream) await rows(strapi).where({ key }).update({ reply: JSON.stringify(reply) });
    return reply;
  } catch (error) {
    await rows(strapi).where({ key }).delete();
    throw error;
  }
}

const rows = (strapi: Core.Strapi) => knexOf(strapi)(table);

async function reserve(strapi: Core.Strapi, key: string, fingerprint: string): Promise<Reply | null> {
  try {
    await rows(strapi).insert({ key, fingerprint, created_at: toColumn(strapi, new Date()) });
    return null;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
  const earlier = await rows(strapi).where({ key }).first('fingerprint', 'reply');
  if (earlier?.fingerprint !== fingerprint) throw new IdempotencyConflictError();
  if (!earlier.reply) throw new ConflictError('The first request with this key is still under way.', 'community.still-under-way');
  return JSON.parse(earlier.reply) as Reply;
}
