const longestFactor = 300;

/**
 * How long to wait before try `attempt + 1`: doubles each time up to 300 times the base, of which a random half,
 * so that what failed together does not come back together.
 */
export function backoffMilliseconds(attempt: number, base: number, random: () => number = Math.random): number {
  const full = Math.min(base * 2 ** (attempt - 1), base * longestFactor);
  return Math.round(full / 2 + (random() * full) / 2);
}

/** What an editor reads of a failure: the message and where it came from. */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.slice(0, 4_000);
}
