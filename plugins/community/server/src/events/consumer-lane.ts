import type { Core } from '@strapi/strapi';
import { isPostgres, knexOf } from '../database';
import { Crew } from '../worker/crew';
import { startLane, type RunningLane } from '../worker/lane';
import type { Pulse } from '../worker/pulse';
import { consume } from './consume';
import { findPlaces, isReady } from './consumer-store';
import { consumers, type Consumer } from './consumers';
import { findReadableEnd } from './log-store';
import { isAfter } from './position';

/** Other processes write without ringing here, and on PostgreSQL an event may have to wait for an older transaction. */
const pollMilliseconds = { sqlite: 1_000, postgres: 100 };
const stopMilliseconds = 5_000;

/** Runs every consumer that is behind. On SQLite one at a time: there is one connection. */
export function startConsumerLane(strapi: Core.Strapi): RunningLane {
  const isShared = isPostgres(strapi);
  const crew = new Crew<string>(isShared ? crewSizeOf(strapi) : 1);
  const runner = new ConsumerTurns(strapi, crew, pollMilliseconds[isShared ? 'postgres' : 'sqlite']);
  const lane = startLane(strapi, 'consumers', (pulse) => runner.take(pulse));
  return {
    async stop() {
      await lane.stop();
      await crew.settle(stopMilliseconds);
    },
  };
}

/** Requests must always find a connection: a third of the pool, at most four. */
function crewSizeOf(strapi: Core.Strapi): number {
  const { max = 10 } = strapi.config.get<{ max?: number } | undefined>('database.connection.pool') ?? {};
  return Math.max(1, Math.min(4, Math.floor(max / 3)));
}

class ConsumerTurns {
  /** The one that waited longest comes first. */
  readonly #lastStart = new Map<string, number>();
  #starts = 0;
  #failure: unknown;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly crew: Crew<string>,
    private readonly poll: number,
  ) {}

  async take(pulse: Pulse): Promise<{ restMilliseconds: number }> {
    this.#rethrowFailure();
    const { due, nextTryAt } = await this.#findDue();
    for (const consumer of due.slice(0, this.crew.free)) this.#start(consumer, pulse);
    const untilNextTry = nextTryAt === null ? this.poll : nextTryAt - Date.now();
    return { restMilliseconds: Math.max(1, Math.min(this.poll, untilNextTry)) };
  }

  #start(consumer: Consumer, pulse: Pulse): void {
    this.#lastStart.set(consumer.code, ++this.#starts);
    this.crew.start(consumer.code, async () => {
      try {
        // Rings only after progress: a place that another process holds is looked at again by polling.
        if (await consume(this.strapi, consumer)) setImmediate(() => pulse.ring());
      } catch (error) {
        this.#failure = error;
        pulse.ring();
      }
    });
  }

  #rethrowFailure(): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure;
  }

  async #findDue(): Promise<{ due: Consumer[]; nextTryAt: number | null }> {
    const known = consumers.of(this.strapi).list();
    const end = known.length > 0 ? await findReadableEnd(this.strapi, knexOf(this.strapi)) : null;
    if (!end) return { due: [], nextTryAt: null };
    const now = new Date();
    const places = await findPlaces(knexOf(this.strapi), known.map(({ code }) => code));
    const behind = places.filter(({ position, parkedAt }) => parkedAt === null && isAfter(end, position));
    const ready = new Set(behind.filter((place) => isReady(place, now)).map(({ code }) => code));
    const tries = behind.flatMap(({ retryAt }) => (retryAt && retryAt > now ? [retryAt.getTime()] : []));
    return {
      due: known.filter(({ code }) => ready.has(code) && !this.crew.has(code)).sort((left, right) => this.#startOf(left) - this.#startOf(right)),
      nextTryAt: tries.length > 0 ? Math.min(...tries) : null,
    };
  }

  #startOf({ code }: Consumer): number {
    return this.#lastStart.get(code) ?? 0;
  }
}
