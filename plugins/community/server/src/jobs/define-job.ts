import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { defineExtensionPoint, type Contribution } from '../extension-points';

/**
 * An effect outside the database: mail, push, fetching a picture. At least once, so it must be idempotent by its key.
 * `code` is `<plugin>.<imperative>`.
 */
export interface Job<P extends z.ZodType = z.ZodType> extends Contribution {
  /** Parsed when queued and again when run: a payload that does not fit any more is parked at once. */
  payload: P;
  /** Tries before it is parked for an editor; 8 by default. */
  attempts?: number;
  /** Seconds one try may take; 60 by default. Then `signal` aborts and the try counts as failed. */
  timeoutSeconds?: number;
  /** How many of these one process runs at once; absent: as many as there is room for. */
  concurrency?: number;
  run(input: { payload: z.output<P>; strapi: Core.Strapi; signal: AbortSignal; attempt: number }): Promise<void>;
}

export const jobs = defineExtensionPoint<Job>('community.jobs');

export function defineJob<P extends z.ZodType>(job: Job<P>): Job<P> {
  return job;
}

/** Work at set times, run once however many processes there are. */
export interface Schedule extends Contribution {
  /** Five fields, in the time zone of the community. */
  cron: string;
  /** Tries of one run before it is parked; 3 by default. */
  attempts?: number;
  /** Seconds one try may take; 600 by default. */
  timeoutSeconds?: number;
  /** @param input.at the instant it was due; late after downtime, then once for all that was missed. */
  run(input: { strapi: Core.Strapi; at: Date; signal: AbortSignal }): Promise<void>;
}

export const schedules = defineExtensionPoint<Schedule>('community.schedules');

export function defineSchedule(schedule: Schedule): Schedule {
  return schedule;
}
