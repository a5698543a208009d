import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { Job } from '../server/src/jobs/define-job';
import { Findings, isCode, reasonOf, throughJson } from './contract';

export interface JobCheck<P extends z.ZodType> {
  strapi: Core.Strapi;
  job: Job<P>;
  /** A payload as it would be enqueued. */
  payload: z.input<P>;
  /** What the job did outside, in a form that can be compared: mails sent, calls made. */
  readEffects(): unknown;
}

/**
 * Holds a job to its promises: its payload survives the queue, nonsense is refused, and running it twice (a process may
 * die after the effect and before the mark) does no more than running it once.
 *
 * @throws ContractError
 */
export async function checkJob<P extends z.ZodType>({ strapi, job, payload, readEffects }: JobCheck<P>): Promise<void> {
  const findings = new Findings(`Job '${job.code}'`);
  findings.unless(isCode(job.code), 'its code must be <plugin>.<imperative>');
  const parsed = job.payload.safeParse(payload);
  const kept = job.payload.safeParse(throughJson(payload));
  findings.unless(parsed.success && kept.success && isDeepStrictEqual(parsed.data, kept.data), 'its payload does not survive the queue (JSON)');
  for (const nonsense of [undefined, null, 'nonsense', { aWordNobodyKnows: 1 }]) {
    findings.unless(!job.payload.safeParse(nonsense).success, `its payload takes ${JSON.stringify(nonsense)}`);
  }
  if (kept.success) await runTwice(findings, strapi, job, kept.data, readEffects);
  findings.settle();
}

async function runTwice<P extends z.ZodType>(findings: Findings, strapi: Core.Strapi, job: Job<P>, payload: z.output<P>, readEffects: () => unknown) {
  const effects: unknown[] = [];
  try {
    for (const attempt of [1, 2]) {
      await job.run({ payload, strapi, signal: new AbortController().signal, attempt });
      effects.push(throughJson(await readEffects()));
    }
  } catch (error) {
    findings.unless(false, `it fails: ${reasonOf(error)}`);
    return;
  }
  findings.unless(isDeepStrictEqual(effects[0], effects[1]), 'a second run does it again: make it idempotent by its key');
}
