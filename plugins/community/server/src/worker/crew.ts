/** A bounded number of pieces of work at once, each known by a name. */
export class Crew<K> {
  readonly #running = new Map<K, Promise<void>>();

  constructor(readonly size: number) {}

  get free(): number {
    return this.size - this.#running.size;
  }

  has(name: K): boolean {
    return this.#running.has(name);
  }

  get names(): K[] {
    return [...this.#running.keys()];
  }

  /** `work` must not reject. */
  start(name: K, work: () => Promise<void>): void {
    const done = work().finally(() => this.#running.delete(name));
    this.#running.set(name, done);
  }

  /** Until all are done, at most so long. @returns whether they are. */
  async settle(milliseconds: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([Promise.all(this.#running.values()), late]);
    clearTimeout(timer);
    return this.#running.size === 0;
  }
}
