import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { backoffMilliseconds, describeError } from '../worker/backoff';
import type { Job } from './define-job';
import { failJob, finishJob, releaseJob, type StoredJob } from './job-store';

const defaultAttempts = 8;
const defaultTimeoutSeconds = 60;

export class JobTimeoutError extends Error {
  constructor(seconds: number) {
    super(`It was not done within ${seconds} seconds`);
    this.name = 'JobTimeoutError';
  }
}

/** The reason a running job is aborted with when its process stops; it is then given back untried. */
export class ProcessStopsError extends Error {
  constructor() {
    super('The process stops');
    this.name = 'ProcessStopsError';
  }
}

/** One try, and what follows from it. Rejects only when the database can't be told; the lease then ends by itself. */
export async function runJob(strapi: Core.Strapi, job: Job, stored: StoredJob, stop: AbortSignal): Promise<void> {
  const attempts = job.attempts ?? defaultAttempts;
  if (stored.attempts > attempts) return park(strapi, stored, 'It stopped its process each time it ran.');
  const payload = job.payload.safeParse(JSON.parse(stored.payload));
  if (!payload.success) return park(strapi, stored, `The payload does not fit any more: ${payload.error.message}`);
  try {
    await runInTime(job, { payload: payload.data, strapi, attempt: stored.attempts }, stop);
  } catch (error) {
    if (stop.aborted) return releaseJob(strapi, stored);
    return fail(strapi, stored, error, attempts);
  }
  await finishJob(strapi, stored);
}

async function runInTime(job: Job, input: Omit<Parameters<Job['run']>[0], 'signal'>, stop: AbortSignal): Promise<void> {
  const seconds = job.timeoutSeconds ?? defaultTimeoutSeconds;
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(new JobTimeoutError(seconds)), seconds * 1_000);
  const onStop = () => ending.abort(stop.reason);
  stop.addEventListener('abort', onStop, { once: true });
  const aborted = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason as Error), { once: true });
  });
  try {
    // A run that ignores its signal goes on unseen; what it does after this no longer counts.
    await Promise.race([(async () => job.run({ ...input, signal: ending.signal }))(), aborted]);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
  }
}

async function fail(strapi: Core.Strapi, stored: StoredJob, error: unknown, attempts: number): Promise<void> {
  if (stored.attempts >= attempts) return park(strapi, stored, describeError(error));
  const { retryBaseMilliseconds } = configurationOf(strapi);
  const retryAt = new Date(Date.now() + backoffMilliseconds(stored.attempts, retryBaseMilliseconds));
  strapi.log.warn(`Job '${stored.name}' ${stored.id} failed (try ${stored.attempts}); it tries again.`);
  await failJob(strapi, stored, describeError(error), retryAt);
}

async function park(strapi: Core.Strapi, stored: StoredJob, reason: string): Promise<void> {
  strapi.log.error(`Job '${stored.name}' ${stored.id} is parked until an editor decides.`);
  await failJob(strapi, stored, reason, null);
}
