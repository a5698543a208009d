import { z } from 'zod';
import { recordAudit } from '../audit';
import { configurationOf } from '../configuration';
import { inTransaction } from '../database';
import { NotFoundError } from '../errors';
import { schedules } from '../jobs/define-job';
import { enqueue } from '../jobs/queue';
import { jobOfSchedule } from '../jobs/schedule-job';
import { findLastRuns } from '../jobs/schedule-store';
import { nextSlot } from '../jobs/slots';
import { defineAdminRoute, implementAdmin } from '../routes/admin';

const listSchedules = defineAdminRoute({ id: 'community.list-schedules', method: 'GET', path: '/schedules', permission: 'plugin::community.read' });
const runSchedule = defineAdminRoute({
  id: 'community.run-schedule',
  method: 'POST',
  path: '/schedules/:code/run',
  permission: 'plugin::community.operate',
  params: z.object({ code: z.string().max(120) }),
});

export const scheduleOperations = [
  implementAdmin(listSchedules, async ({ strapi }) => {
    const lastRuns = await findLastRuns(strapi);
    const { timeZone } = configurationOf(strapi);
    const data = schedules.of(strapi).list().map(({ code, cron }) => {
      const last = lastRuns.get(code);
      return {
        code,
        cron,
        timeZone,
        nextAt: nextSlot(cron, timeZone, new Date())?.toISOString() ?? null,
        lastRun: last ? { dueAt: last.slot.toISOString(), finishedAt: last.finishedAt?.toISOString() ?? null, lastError: last.lastError } : null,
      };
    });
    return { data };
  }),
  implementAdmin(runSchedule, async ({ strapi, params, editor, request }) => {
    const schedule = schedules.of(strapi).get(params.code);
    if (!schedule) throw new NotFoundError('There is no such schedule.', 'community.schedule-not-found');
    await inTransaction(strapi, async (trx) => {
      await enqueue(strapi, trx, jobOfSchedule(schedule), { slot: new Date().toISOString() }, { key: schedule.code });
      await recordAudit(strapi, trx, {
        actor: { kind: 'editor', id: String(editor.id) },
        action: 'community.schedule-run-by-hand',
        subject: { kind: 'schedule', id: schedule.code },
        ip: request.ip,
      });
    });
    return { status: 202, data: {} };
  }),
];
