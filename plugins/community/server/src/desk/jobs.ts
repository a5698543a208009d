import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { recordAudit } from '../audit';
import { decodeCursor, listQuery, pageOf } from '../cursors';
import { inTransaction } from '../database';
import { ConflictError, NotFoundError } from '../errors';
import { countJobs, findJob, listStoredJobs, removeJob, unparkJob, type StoredJob } from '../jobs/job-store';
import { defineAdminRoute, implementAdmin, type AdminCall } from '../routes/admin';
import { wake } from '../worker/wake';

const read = 'plugin::community.read';
const operate = 'plugin::community.operate';
const params = z.object({ id: z.coerce.number().int().positive() });
const state = z.enum(['waiting', 'running', 'parked']);

const listJobs = defineAdminRoute({
  id: 'community.list-jobs',
  method: 'GET',
  path: '/jobs',
  permission: read,
  query: z.strictObject({ state: state.optional(), name: z.string().max(120).optional(), ...listQuery }),
});
const sendJobAgain = defineAdminRoute({ id: 'community.send-job-again', method: 'POST', path: '/jobs/:id/send-again', permission: operate, params });
const dropJob = defineAdminRoute({ id: 'community.drop-job', method: 'DELETE', path: '/jobs/:id', permission: operate, params });

/** The payload stays inside: it may hold an address. */
function present({ id, name, key, state, attempts, runAt, lastError, createdAt }: StoredJob) {
  return { id, name, key, state, attempts, runAt: runAt.toISOString(), lastError, createdAt: createdAt.toISOString() };
}

async function findParkedOrWaiting(strapi: Core.Strapi, id: number): Promise<StoredJob> {
  const job = await findJob(strapi, id);
  if (!job) throw new NotFoundError('This job is done or was dropped.', 'community.job-not-found');
  return job;
}

function traceOf({ editor, request }: Pick<AdminCall, 'editor' | 'request'>, action: string, job: StoredJob) {
  return {
    actor: { kind: 'editor' as const, id: String(editor.id) },
    action,
    subject: { kind: 'job', id: String(job.id) },
    facts: { name: job.name, attempts: job.attempts },
    ip: request.ip,
  };
}

export const jobOperations = [
  implementAdmin(listJobs, async ({ strapi, query }) => {
    const [before] = decodeCursor(query.after, z.tuple([z.number()])) ?? [];
    const rows = await listStoredJobs(strapi, { state: query.state, name: query.name, before, limit: query.limit + 1 });
    const { page, meta } = pageOf(rows, query.limit, ({ id }) => [id]);
    return { data: page.map(present), meta: { ...meta, counts: await countJobs(strapi) } };
  }),
  implementAdmin(sendJobAgain, async (call) => {
    const job = await findParkedOrWaiting(call.strapi, call.params.id);
    await inTransaction(call.strapi, async (trx) => {
      if (!(await unparkJob(call.strapi, trx, job.id))) throw new ConflictError('This job is not parked.', 'community.job-not-parked');
      await recordAudit(call.strapi, trx, traceOf(call, 'community.job-sent-again', job));
    });
    wake(call.strapi, 'jobs');
    return { status: 204 };
  }),
  implementAdmin(dropJob, async (call) => {
    const job = await findParkedOrWaiting(call.strapi, call.params.id);
    await inTransaction(call.strapi, async (trx) => {
      if (!(await removeJob(trx, job.id))) throw new ConflictError('This job runs right now.', 'community.job-running');
      await recordAudit(call.strapi, trx, traceOf(call, 'community.job-dropped', job));
    });
    return { status: 204 };
  }),
];
