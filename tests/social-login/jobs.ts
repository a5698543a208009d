import { jobs, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const pause = () => new Promise((resolve) => setTimeout(resolve, 25));

/** Waits until no job of this name is left; who runs them is not the test's business. */
export async function waitForJobs(strapi: Core.Strapi, name: string): Promise<void> {
  for (const until = Date.now() + 15_000; Date.now() < until; await pause()) {
    const left = await knexOf(strapi)('community_jobs').where({ name }).whereNot({ state: 'parked' }).first('id');
    if (!left) return;
  }
  throw new Error(`A job '${name}' is still waiting`);
}

/** For tests of what a job does with a payload. */
export async function runJob(strapi: Core.Strapi, name: string, payload: object): Promise<void> {
  const job = jobs.of(strapi).get(name);
  if (!job) throw new Error(`No job is called '${name}'`);
  await job.run({ payload: job.payload.parse(payload), strapi, signal: AbortSignal.timeout(30_000), attempt: 1 });
}
