export type NetworkRefusalReason = 'cancelled' | 'provider-error' | 'misconfigured';

/**
 * A network did not let us finish. `detail` is for the admin and the log: which call, which status, which error code;
 * never a token, a code, a key, or text of the network beyond a short code.
 */
export class NetworkRefusal extends Error {
  constructor(
    readonly reason: NetworkRefusalReason,
    readonly detail: string,
    /** Whether the network itself showed that it does not work for us. What a visitor can bring about must not count. */
    readonly isFailure = false,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'NetworkRefusal';
  }
}

/** The error code of an answer if it looks like one, else nothing: free text of a network never travels on. */
export function errorCodeOf(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[A-Za-z0-9_.-]{1,48}$/.test(text) ? text : 'no code';
}
