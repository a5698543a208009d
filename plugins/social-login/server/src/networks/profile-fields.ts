import { NetworkRefusal } from './refusal';

/** A passport profile keeps the answer it was made from; that is what we read. */
export function readProfile(profile: unknown): Record<string, unknown> {
  const json = (profile as { _json?: unknown } | null | undefined)?._json;
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Record<string, unknown>;
  throw new NetworkRefusal('provider-error', 'the profile is no object');
}

/** A text that says something, else null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
