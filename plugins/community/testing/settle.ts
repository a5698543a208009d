import { describeUnsettled, wake } from '../server/src/extend';
import type { Core } from '@strapi/strapi';

const pollMilliseconds = 5;

/**
 * Waits until every consumer has read the log to its end and no job is due or running. Parked consumers and jobs, and
 * jobs that wait for a later instant, count as settled.
 *
 * @throws with what is left when it takes longer.
 */
export async function settle(strapi: Core.Strapi, { withinMilliseconds = 15_000 }: { withinMilliseconds?: number } = {}): Promise<void> {
  const until = Date.now() + withinMilliseconds;
  for (;;) {
    const left = await describeUnsettled(strapi);
    if (left === null) return;
    if (Date.now() > until) throw new Error(`Not settled within ${withinMilliseconds} ms: ${left}`);
    wake(strapi, 'consumers');
    wake(strapi, 'jobs');
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
}
