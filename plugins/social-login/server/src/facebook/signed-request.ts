import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { SignedRequestRefusedError } from './errors';

const mostCharacters = 4_096;
const pastSeconds = 60 * 60;
const futureSeconds = 5 * 60;

const payloadSchema = z.object({
  algorithm: z.literal('HMAC-SHA256'),
  issued_at: z.number().int().positive(),
  user_id: z.union([z.string(), z.number().int().positive().transform(String)]).pipe(z.string().regex(/^\d{1,32}$/)),
});

export interface SignedRequest {
  /** Subject of the person at Facebook, for our app. */
  subject: string;
  issuedAt: Date;
}

/**
 * Reads what Facebook sends to its platform callbacks.
 * https://developers.facebook.com/docs/development/create-an-app/app-dashboard/data-deletion-callback
 *
 * The signature is over the encoded payload and is judged before anything in it is parsed.
 * @throws SignedRequestRefusedError without saying what was wrong.
 */
export function readSignedRequest(signedRequest: unknown, appSecret: string, now = new Date()): SignedRequest {
  if (typeof signedRequest !== 'string' || signedRequest.length > mostCharacters || !appSecret) throw new SignedRequestRefusedError();
  const match = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]+)$/.exec(signedRequest);
  if (!match) throw new SignedRequestRefusedError();
  const [, signature, encoded] = match;
  const expected = createHmac('sha256', appSecret).update(encoded).digest();
  if (!timingSafeEqual(Buffer.from(signature, 'base64url'), expected)) throw new SignedRequestRefusedError();
  const payload = payloadSchema.safeParse(parseJson(Buffer.from(encoded, 'base64url').toString('utf8')));
  if (!payload.success) throw new SignedRequestRefusedError();
  const age = now.getTime() / 1000 - payload.data.issued_at;
  if (age > pastSeconds || age < -futureSeconds) throw new SignedRequestRefusedError();
  return { subject: payload.data.user_id, issuedAt: new Date(payload.data.issued_at * 1000) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SignedRequestRefusedError();
  }
}
