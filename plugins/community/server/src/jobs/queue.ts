import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { afterCommit, type Transaction } from '../database';
import { wake } from '../worker/wake';
import type { Job } from './define-job';
import { insertJob } from './job-store';

export interface EnqueueOptions {
  /**
   * At most one job of this name and key waits or runs; a second is dropped. A parked one comes back to life with the
   * new payload. Absent: always a new job.
   */
  key?: string;
  /** Not before this instant. */
  runAt?: Date;
  /**
   * For work that must see the newest state, such as "index member 7": a waiting job takes this payload, and one that
   * runs already runs once more afterwards.
   */
  runAgain?: boolean;
}

/** Queues a job; with a transaction it is queued only if that commits. @throws ZodError for a wrong payload. */
export async function enqueue<P extends z.ZodType>(
  strapi: Core.Strapi,
  trx: Transaction | null,
  job: Job<P>,
  payload: z.input<P>,
  { key, runAt = new Date(), runAgain = false }: EnqueueOptions = {},
): Promise<void> {
  job.payload.parse(payload);
  await insertJob(strapi, trx, { name: job.code, key: key ?? null, payload: JSON.stringify(payload), runAt, runAgain });
  if (trx) await afterCommit(strapi, () => wake(strapi, 'jobs'));
  else wake(strapi, 'jobs');
}
