import type { Core } from '@strapi/strapi';
import { startConsumerLane } from '../events/consumer-lane';
import { startJobLane } from '../jobs/job-lane';
import { startScheduleLane } from '../jobs/schedule-lane';
import type { RunningLane } from './lane';

const key = 'community.worker';
const loadPollMilliseconds = 5;

interface Worker {
  lanes: RunningLane[];
  waiting: NodeJS.Timeout | null;
}

function workerOf(strapi: Core.Strapi): Worker {
  if (!strapi.has(key)) strapi.add(key, { lanes: [], waiting: null } satisfies Worker);
  return strapi.get(key) as Worker;
}

/** Runs consumers, jobs and schedules in this process until it is stopped; begins once every plugin has started. */
export function startWorker(strapi: Core.Strapi): void {
  const worker = workerOf(strapi);
  if (worker.lanes.length > 0) return;
  if (!strapi.isLoaded) {
    worker.waiting = setTimeout(() => startWorker(strapi), loadPollMilliseconds);
    return;
  }
  worker.waiting = null;
  worker.lanes.push(startConsumerLane(strapi), startJobLane(strapi), startScheduleLane(strapi));
}

/** What runs is finished or given back; after this nothing of the worker touches the database. */
export async function stopWorker(strapi: Core.Strapi): Promise<void> {
  const worker = workerOf(strapi);
  if (worker.waiting) clearTimeout(worker.waiting);
  worker.waiting = null;
  await Promise.all(worker.lanes.splice(0).map((lane) => lane.stop()));
}
