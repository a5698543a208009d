import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { isPostgres } from '../database';
import { Crew } from '../worker/crew';
import { startLane, type RunningLane } from '../worker/lane';
import type { Pulse } from '../worker/pulse';
import { claimJobs, extendLeases, findNextDue, reclaimJobs, type StoredJob } from './job-store';
import { knownJobs } from './known-jobs';
import { ProcessStopsError, runJob } from './run-job';

/** Other processes queue without ringing here. */
const pollMilliseconds = { sqlite: 2_000, postgres: 250 };
const grace = { finish: 5_000, release: 2_000 };

/** Runs what is queued, a bounded number at once, under a lease that is renewed as long as this process lives. */
export function startJobLane(strapi: Core.Strapi): RunningLane {
  const stopping = new AbortController();
  const crew = new Crew<number>(configurationOf(strapi).jobConcurrency);
  const turns = new JobTurns(strapi, crew, stopping.signal);
  const lane = startLane(strapi, 'jobs', (pulse) => turns.take(pulse));
  return {
    async stop() {
      await lane.stop();
      if (await crew.settle(grace.finish)) return;
      stopping.abort(new ProcessStopsError());
      await crew.settle(grace.release);
    },
  };
}

class JobTurns {
  readonly #held = new Map<number, StoredJob>();
  readonly #poll: number;
  readonly #leaseMilliseconds: number;
  #leasesSeenAt = 0;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly crew: Crew<number>,
    private readonly stop: AbortSignal,
  ) {
    this.#poll = pollMilliseconds[isPostgres(strapi) ? 'postgres' : 'sqlite'];
    this.#leaseMilliseconds = configurationOf(strapi).leaseSeconds * 1_000;
  }

  async take(pulse: Pulse): Promise<{ restMilliseconds: number }> {
    await this.#lookAfterLeases();
    const groups = this.#groupsWithRoom();
    let started = 0;
    for (const { names, room } of groups) {
      const limit = Math.min(room, this.crew.free);
      if (limit <= 0) continue;
      const claimed = await claimJobs(this.strapi, names, limit, new Date(Date.now() + this.#leaseMilliseconds));
      for (const stored of claimed) this.#start(stored, pulse);
      started += claimed.length;
    }
    if (started > 0 && this.crew.free > 0) return { restMilliseconds: 0 };
    return { restMilliseconds: await this.#restOf(groups.flatMap(({ names }) => names)) };
  }

  async #restOf(names: readonly string[]): Promise<number> {
    const most = Math.min(this.#poll, this.#leaseMilliseconds / 3);
    const nextDue = this.crew.free > 0 ? await findNextDue(this.strapi, names) : null;
    return nextDue ? Math.max(1, Math.min(most, nextDue.getTime() - Date.now())) : most;
  }

  #start(stored: StoredJob, pulse: Pulse): void {
    const job = knownJobs(this.strapi).get(stored.name);
    if (!job) return;
    this.#held.set(stored.id, stored);
    this.crew.start(stored.id, async () => {
      try {
        await runJob(this.strapi, job, stored, this.stop);
      } catch (error) {
        this.strapi.log.error(`Job '${stored.name}' ${stored.id} could not be closed: ${error instanceof Error ? error.message : String(error)}`);
      }
      this.#held.delete(stored.id);
      setImmediate(() => pulse.ring());
    });
  }

  /** Bounded kinds of jobs are asked for first and one by one; the others share what is left. */
  #groupsWithRoom(): { names: string[]; room: number }[] {
    const known = [...knownJobs(this.strapi).values()];
    const running = [...this.#held.values()].map(({ name }) => name);
    const bounded = known.flatMap(({ code, concurrency }) => {
      const room = (concurrency ?? 0) - running.filter((name) => name === code).length;
      return concurrency === undefined || room <= 0 ? [] : [{ names: [code], room }];
    });
    const others = known.filter(({ concurrency }) => concurrency === undefined).map(({ code }) => code);
    return [...bounded, { names: others, room: Infinity }];
  }

  async #lookAfterLeases(): Promise<void> {
    if (Date.now() - this.#leasesSeenAt < this.#leaseMilliseconds / 3) return;
    await extendLeases(this.strapi, [...this.#held.values()], new Date(Date.now() + this.#leaseMilliseconds));
    const reclaimed = await reclaimJobs(this.strapi);
    if (reclaimed > 0) this.strapi.log.warn(`${reclaimed} jobs of a process that stopped wait again.`);
    this.#leasesSeenAt = Date.now();
  }
}
