import type { Core } from '@strapi/strapi';
import { jobs, schedules, type Job } from './define-job';
import { jobOfSchedule } from './schedule-job';

const key = 'community.known-jobs';

/** Every job this process can run: those of plugins, and one for each schedule. Only after register(). */
export function knownJobs(strapi: Core.Strapi): ReadonlyMap<string, Job> {
  if (!strapi.has(key)) {
    const all = [...jobs.of(strapi).list(), ...schedules.of(strapi).list().map(jobOfSchedule)];
    strapi.add(key, new Map(all.map((job) => [job.code, job])));
  }
  return strapi.get(key) as ReadonlyMap<string, Job>;
}
