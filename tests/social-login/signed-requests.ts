import { createHmac } from 'node:crypto';

/** As Facebook signs: HMAC-SHA256 over the encoded payload. */
export function signRequest(payload: object, secret: string): string {
  const encoded = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${createHmac('sha256', secret).update(encoded).digest('base64url')}.${encoded}`;
}

export function aboutPerson(subject: string, secondsAgo = 0): object {
  return { algorithm: 'HMAC-SHA256', issued_at: Math.floor(Date.now() / 1000) - secondsAgo, user_id: subject };
}
