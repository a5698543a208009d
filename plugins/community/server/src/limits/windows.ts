/** Calls that were taken in advance, so that the next ones need nobody's leave. */
export interface Lease {
  granted: number;
  /** What is left for whoever asks next, in this process or another. */
  left: number;
  /** Milliseconds since 1970, by the clock of this process. */
  endsAt: number;
}

export interface Taken {
  isAllowed: boolean;
  left: number;
  milliseconds: number;
}

export type LeaseCalls = (key: string, wanted: number) => Lease | Promise<Lease>;

interface Window extends Lease {
  renewal: Promise<void> | null;
}

/** The first call of a window takes one; who calls on takes a share of what is left, so few calls ask the database. */
const share = 8;
const sweepMilliseconds = 60_000;

/**
 * Fixed windows of calls by key. What is granted is counted where the lease comes from before anybody uses it, so
 * together all processes never allow more than the limit; one that stops takes at most its share with it.
 */
export class Windows {
  readonly #byKey = new Map<string, Window>();
  #sweptAt = Date.now();

  async take(key: string, lease: LeaseCalls): Promise<Taken> {
    for (;;) {
      const now = Date.now();
      const window = this.#current(key, now);
      if (window.granted > 0) {
        window.granted--;
        return { isAllowed: true, left: window.granted + window.left, milliseconds: window.endsAt - now };
      }
      if (window.endsAt > now && window.left === 0) return { isAllowed: false, left: 0, milliseconds: window.endsAt - now };
      // One asks for everybody who waits here, or each would take a share.
      window.renewal ??= this.#renew(key, window, lease);
      await window.renewal;
    }
  }

  #current(key: string, now: number): Window {
    const known = this.#byKey.get(key);
    if (known && (known.renewal !== null || known.endsAt > now)) return known;
    this.#sweep(now);
    const fresh = { granted: 0, left: 0, endsAt: 0, renewal: null };
    this.#byKey.set(key, fresh);
    return fresh;
  }

  async #renew(key: string, window: Window, lease: LeaseCalls): Promise<void> {
    try {
      Object.assign(window, await lease(key, Math.max(1, Math.floor(window.left / share))));
    } finally {
      window.renewal = null;
    }
  }

  #sweep(now: number): void {
    if (now - this.#sweptAt < sweepMilliseconds) return;
    this.#sweptAt = now;
    for (const [key, { endsAt, renewal }] of this.#byKey) if (endsAt <= now && renewal === null) this.#byKey.delete(key);
  }
}
