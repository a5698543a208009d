import { z } from 'zod';
import { describeError } from '../worker/backoff';
import { defineJob, type Job, type Schedule } from './define-job';
import { closeSlot } from './schedule-store';

const defaults = { attempts: 3, timeoutSeconds: 600 };
const slotPayload = z.object({ slot: z.iso.datetime() });

/** A slot becomes a job, which brings tries, lease and parking; one per schedule, so runs never overlap. */
export function jobOfSchedule(schedule: Schedule): Job<typeof slotPayload> {
  return defineJob({
    code: `schedule:${schedule.code}`,
    payload: slotPayload,
    attempts: schedule.attempts ?? defaults.attempts,
    timeoutSeconds: schedule.timeoutSeconds ?? defaults.timeoutSeconds,
    async run({ strapi, payload, signal }) {
      const at = new Date(payload.slot);
      try {
        await schedule.run({ strapi, at, signal });
      } catch (error) {
        await closeSlot(strapi, schedule.code, at, describeError(error));
        throw error;
      }
      await closeSlot(strapi, schedule.code, at, null);
    },
  });
}
