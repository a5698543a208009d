import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { defineExtensionPoint, type Contribution } from '../extension-points';

/**
 * An effect outside the database: mail, push, fetching a picture. At least once, so it must be idempotent by its key.
 * `code` is `<plugin>.<imperative>`.
 */
export interface Job<P extends z.ZodType = z.ZodType> extends Contribution {
  payload: P;
  /** Tries before it is parked for an editor; 8 by default. */
  attempts?: number;
  /** Seconds one try may take; 60 by default. */
  timeoutSeconds?: number;
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
  run(input: { strapi: Core.Strapi; at: Date }): Promise<void>;
}

export const schedules = defineExtensionPoint<Schedule>('community.schedules');

export function defineSchedule(schedule: Schedule): Schedule {
  return schedule;
}
