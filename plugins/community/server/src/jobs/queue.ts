import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { afterCommit, knexOf, toColumn, type Transaction } from '../database';
import { wake } from '../worker';
import type { Job } from './define-job';

export interface EnqueueOptions {
  /** At most one job of this name and key waits or runs; a second is dropped. Absent: always a new job. */
  key?: string;
  /** Not before this instant. */
  runAt?: Date;
}

/** Queues a job; with a transaction it is queued only if that commits. @throws ZodError for a wrong payload. */
export async function enqueue<P extends z.ZodType>(
  strapi: Core.Strapi,
  trx: Transaction | null,
  job: Job<P>,
  payload: z.input<P>,
  { key, runAt = new Date() }: EnqueueOptions = {},
): Promise<void> {
  const now = new Date();
  await (trx ?? knexOf(strapi))('community_jobs')
    .insert({
      name: job.code,
      key: key ?? null,
      payload: JSON.stringify(job.payload.parse(payload)),
      state: 'waiting',
      attempts: 0,
      run_at: toColumn(strapi, runAt),
      created_at: toColumn(strapi, now),
    })
    .onConflict(['name', 'key'])
    .ignore();
  if (trx) await afterCommit(strapi, () => wake(strapi, 'jobs'));
  else wake(strapi, 'jobs');
}
