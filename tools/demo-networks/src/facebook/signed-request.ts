import { createHmac } from 'node:crypto';

/** Meta's signed_request; https://developers.facebook.com/docs/facebook-login/guides/advanced/existing-system#parsingsr. */
export function signedRequest(payload: Record<string, unknown>, secret: string): string {
  const encoded = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${createHmac('sha256', secret).update(encoded).digest('base64url')}.${encoded}`;
}

export function appSecretProof(accessToken: string, secret: string): string {
  return createHmac('sha256', secret).update(accessToken).digest('hex');
}
