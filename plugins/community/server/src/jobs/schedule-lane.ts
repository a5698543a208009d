import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { inTransaction } from '../database';
import { startLane, type RunningLane } from '../worker/lane';
import { schedules, type Schedule } from './define-job';
import { enqueue } from './queue';
import { jobOfSchedule } from './schedule-job';
import { findLastSlots, takeSlot } from './schedule-store';
import { latestSlot, nextSlot } from './slots';

const longestRest = 30_000;
/** @throws with the name of the schedule whose pattern is none. */
export function refuseBadPatterns(strapi: Core.Strapi): void {
  for (const { code, cron } of schedules.of(strapi).list()) {
    try {
      nextSlot(cron, configurationOf(strapi).timeZone, new Date());
    } catch (error) {
      throw new Error(`Schedule '${code}' has a pattern that can't be read: ${cron}`, { cause: error });
    }
  }
}

/** A schedule nobody has seen before counts from now: what lies before its first start was not missed. */
export async function enrolSchedules(strapi: Core.Strapi): Promise<void> {
  const known = await findLastSlots(strapi);
  for (const { code, cron } of schedules.of(strapi).list().filter((schedule) => !known.has(schedule.code))) {
    const slot = latestSlot(cron, configurationOf(strapi).timeZone, new Date()) ?? new Date(0);
    await inTransaction(strapi, (trx) => takeSlot(strapi, trx, code, slot, true));
  }
}

/** Queues each slot once, whichever process sees it first; after downtime only the last one that was missed. */
export function startScheduleLane(strapi: Core.Strapi): RunningLane {
  return startLane(strapi, 'schedules', async () => {
    const lastSlots = await findLastSlots(strapi);
    const now = new Date();
    for (const schedule of schedules.of(strapi).list()) {
      const slot = latestSlot(schedule.cron, configurationOf(strapi).timeZone, now);
      const last = lastSlots.get(schedule.code);
      if (slot && (!last || slot > last)) await queueSlot(strapi, schedule, slot);
    }
    return { restMilliseconds: Math.max(1, Math.min(longestRest, untilNextSlot(strapi))) };
  });
}

export async function queueSlot(strapi: Core.Strapi, schedule: Schedule, slot: Date): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    if (!(await takeSlot(strapi, trx, schedule.code, slot, false))) return;
    await enqueue(strapi, trx, jobOfSchedule(schedule), { slot: slot.toISOString() }, { key: schedule.code });
  });
}

function untilNextSlot(strapi: Core.Strapi): number {
  const now = new Date();
  const rests = schedules
    .of(strapi)
    .list()
    .map(({ cron }) => nextSlot(cron, configurationOf(strapi).timeZone, now))
    .flatMap((slot) => (slot ? [slot.getTime() - now.getTime()] : []));
  return Math.min(longestRest, ...rests);
}
