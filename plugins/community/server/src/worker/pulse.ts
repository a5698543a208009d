/**
 * What a lane sleeps on. Whoever rings it does not lend it their async context: the lane goes on in its own,
 * so work it starts never joins a transaction of the one who rang.
 */
export class Pulse {
  #isRung = false;
  #isStopped = false;
  #wakeUp: (() => void) | null = null;

  get isStopped(): boolean {
    return this.#isStopped;
  }

  ring(): void {
    this.#isRung = true;
    this.#wakeUp?.();
  }

  stop(): void {
    this.#isStopped = true;
    this.ring();
  }

  /** Until it rings, at most so long. A ring that came while nobody waited counts. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#isRung) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.#wakeUp = resolve;
        timer = setTimeout(resolve, Math.max(0, milliseconds));
      });
      clearTimeout(timer);
      this.#wakeUp = null;
    }
    this.#isRung = false;
  }
}
