import { NetworkRefusal } from '../networks/refusal';

const maximumLength = 4096;

/** Visible ASCII below 4 kB; anything else is no token, whatever JSON said it was. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.length < maximumLength && /^[\x21-\x7e]+$/.test(value);
}

export function requireToken(value: unknown, what: string): string {
  if (isToken(value)) return value;
  throw new NetworkRefusal('provider-error', `${what} is no usable token`);
}

/** Seconds from now as networks give them, as number or as text; anything odd counts as unknown. */
export function expiryOf(seconds: unknown, now = Date.now()): Date | null {
  const given = Number(seconds);
  return Number.isFinite(given) && given > 0 && given < 10 * 365 * 86_400 ? new Date(now + given * 1000) : null;
}
