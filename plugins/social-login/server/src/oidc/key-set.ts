import { NetworkRefusal } from '../networks/refusal';
import { readObject, type NetworkFetch } from '../transport/network-fetch';

type Jose = typeof import('jose', { with: { 'resolution-mode': 'import' } });
type LocalKeys = ReturnType<Jose['createLocalJWKSet']>;

const freshMilliseconds = 10 * 60_000;
const pauseMilliseconds = 30_000;
const longestMilliseconds = 24 * 60 * 60_000;

/**
 * The public keys of one issuer. Looked up again when old, or for an unknown key id, but at most once per half minute
 * and once for all who wait; while the issuer is silent the known keys serve on, for a day at most.
 */
export class KeySet {
  #keys: LocalKeys | null = null;
  #fetchedAt = -Infinity;
  #triedAt = -Infinity;
  #underway: Promise<void> | null = null;

  constructor(
    private readonly url: string,
    private readonly fetch: NetworkFetch,
    private readonly now: () => number = () => Date.now(),
  ) {}

  /** For jose's `jwtVerify`. @throws NetworkRefusal when there are no keys, JWKSNoMatchingKey when none fits. */
  readonly getKey = async (...[header, token]: Parameters<LocalKeys>) => {
    if (this.now() - this.#fetchedAt > freshMilliseconds) await this.#refresh();
    const { errors } = await import('jose');
    try {
      return await this.#usable()(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.#refresh();
      return this.#usable()(header, token);
    }
  };

  #usable(): LocalKeys {
    if (!this.#keys || this.now() - this.#fetchedAt > longestMilliseconds) throw new NetworkRefusal('provider-error', 'the keys of the issuer could not be read');
    return this.#keys;
  }

  #refresh(): Promise<void> {
    if (this.#underway) return this.#underway;
    if (this.now() - this.#triedAt < pauseMilliseconds) return Promise.resolve();
    this.#triedAt = this.now();
    this.#underway = this.#load().finally(() => {
      this.#underway = null;
    });
    return this.#underway;
  }

  async #load(): Promise<void> {
    const { createLocalJWKSet } = await import('jose');
    try {
      const answer = await this.fetch(this.url, { timeoutMilliseconds: 5_000 });
      const { keys } = readObject(answer, 'the key set');
      if (answer.status !== 200 || !Array.isArray(keys)) return;
      this.#keys = createLocalJWKSet({ keys });
      this.#fetchedAt = this.now();
    } catch {
      // The known keys serve on; #usable() decides for how long.
    }
  }
}
