import type { Core } from '@strapi/strapi';
import { isPostgres, knexOf, toColumn, toDate, type Transaction } from '../database';

const table = 'community_jobs';

export type JobState = 'waiting' | 'running' | 'parked';

export interface StoredJob {
  id: number;
  name: string;
  key: string | null;
  payload: string;
  state: JobState;
  attempts: number;
  runAt: Date;
  lockedUntil: Date | null;
  lastError: string | null;
  createdAt: Date;
}

interface JobRow {
  id: number | string;
  name: string;
  key: string | null;
  payload: string;
  state: JobState;
  attempts: number;
  run_at: Date | number | string;
  locked_until: Date | number | string | null;
  last_error: string | null;
  created_at: Date | number | string;
}

export interface NewJob {
  name: string;
  key: string | null;
  payload: string;
  runAt: Date;
  runAgain: boolean;
}

/** One statement decides, so two who queue the same key at once can't break a transaction. */
export async function insertJob(strapi: Core.Strapi, trx: Transaction | null, { name, key, payload, runAt, runAgain }: NewJob): Promise<void> {
  const insert = (trx ?? knexOf(strapi))(table).insert({
    name,
    key,
    payload,
    state: 'waiting',
    attempts: 0,
    run_at: toColumn(strapi, runAt),
    created_at: toColumn(strapi, new Date()),
  });
  if (key === null) await insert;
  else if (runAgain) await insert.onConflict(['name', 'key']).merge(renewed(strapi));
  else await insert.onConflict(['name', 'key']).merge(revived(strapi)).where(`${table}.state`, 'parked');
}

function revived(strapi: Core.Strapi) {
  const raw = (sql: string) => knexOf(strapi).raw(sql);
  return { state: 'waiting', attempts: 0, payload: raw('excluded.payload'), next_payload: null, run_at: raw('excluded.run_at') };
}

function renewed(strapi: Core.Strapi) {
  const when = (state: JobState, then: string, otherwise: string) => knexOf(strapi).raw(`case when ${table}.state = '${state}' then ${then} else ${otherwise} end`);
  return {
    state: when('running', `'running'`, `'waiting'`),
    payload: when('running', `${table}.payload`, 'excluded.payload'),
    next_payload: when('running', 'excluded.payload', 'null'),
    attempts: when('parked', '0', `${table}.attempts`),
    run_at: when('parked', 'excluded.run_at', `${table}.run_at`),
  };
}

/** Takes what is due for this process, until the lease ends. */
export async function claimJobs(strapi: Core.Strapi, names: readonly string[], limit: number, lockedUntil: Date): Promise<StoredJob[]> {
  const now = new Date();
  const due = knexOf(strapi)(table)
    .where({ state: 'waiting' })
    .where('run_at', '<=', toColumn(strapi, now))
    .whereIn('name', [...names])
    .orderBy(['run_at', 'id'])
    .limit(limit)
    .select('id');
  if (isPostgres(strapi)) void due.forUpdate().skipLocked();
  // Named apart: as a part of the update PostgreSQL may look for due jobs once per row, and take more than the limit.
  const rows: JobRow[] = await knexOf(strapi)(table)
    .with('due', due)
    .whereIn('id', knexOf(strapi)('due').select('id'))
    .update({
      state: 'running',
      attempts: knexOf(strapi).raw('attempts + 1'),
      locked_until: toColumn(strapi, lockedUntil),
    })
    .returning('*');
  return rows.map(toJob).sort((left, right) => left.runAt.getTime() - right.runAt.getTime() || left.id - right.id);
}

/** A running job belongs to the try that claimed it; a process that comes back from the dead changes nothing. */
const heldBy = (strapi: Core.Strapi, { id, attempts }: StoredJob) => knexOf(strapi)(table).where({ id, attempts, state: 'running' });

export async function extendLeases(strapi: Core.Strapi, held: readonly StoredJob[], lockedUntil: Date): Promise<void> {
  const pairs = held.map(({ id, attempts }) => [id, attempts]);
  if (pairs.length === 0) return;
  await knexOf(strapi)(table).where({ state: 'running' }).whereIn(['id', 'attempts'], pairs).update({ locked_until: toColumn(strapi, lockedUntil) });
}

/** Removes a finished job, or lets it wait for the run that was asked for meanwhile. */
export async function finishJob(strapi: Core.Strapi, job: StoredJob): Promise<void> {
  const removed = await heldBy(strapi, job).whereNull('next_payload').delete();
  if (removed === 0) await heldBy(strapi, job).update({ ...waitingAgain(strapi, new Date()), payload: knexOf(strapi).ref('next_payload'), attempts: 0, last_error: null });
}

export async function failJob(strapi: Core.Strapi, job: StoredJob, error: string, retryAt: Date | null): Promise<void> {
  const state = retryAt ? { state: 'waiting', run_at: toColumn(strapi, retryAt) } : { state: 'parked' };
  await heldBy(strapi, job).update({
    ...state,
    payload: knexOf(strapi).raw('coalesce(next_payload, payload)'),
    next_payload: null,
    locked_until: null,
    last_error: error,
  });
}

/** Gives a job back untried: this process stops. */
export async function releaseJob(strapi: Core.Strapi, job: StoredJob): Promise<void> {
  await heldBy(strapi, job).update({ ...waitingAgain(strapi, new Date()), payload: knexOf(strapi).raw('coalesce(next_payload, payload)'), attempts: job.attempts - 1 });
}

const waitingAgain = (strapi: Core.Strapi, runAt: Date) => ({ state: 'waiting', run_at: toColumn(strapi, runAt), locked_until: null, next_payload: null });

/** Jobs whose process died: their lease ended. They wait again; their tries count. @returns how many. */
export async function reclaimJobs(strapi: Core.Strapi): Promise<number> {
  const now = new Date();
  return knexOf(strapi)(table).where({ state: 'running' }).where('locked_until', '<', toColumn(strapi, now)).update({
    ...waitingAgain(strapi, now),
    payload: knexOf(strapi).raw('coalesce(next_payload, payload)'),
    last_error: 'The process that ran this stopped before it was done.',
  });
}

/** When the next waiting job of these names is due; null when none waits. */
export async function findNextDue(strapi: Core.Strapi, names: readonly string[]): Promise<Date | null> {
  const row = await knexOf(strapi)(table).where({ state: 'waiting' }).whereIn('name', [...names]).orderBy('run_at').first<Pick<JobRow, 'run_at'> | undefined>('run_at');
  return row ? toDate(row.run_at) : null;
}

export interface JobFilter {
  state?: JobState;
  name?: string;
  /** Only jobs with a lower id, newest first. */
  before?: number;
  limit: number;
}

export async function listStoredJobs(strapi: Core.Strapi, { state, name, before, limit }: JobFilter): Promise<StoredJob[]> {
  const query = knexOf(strapi)(table).orderBy('id', 'desc').limit(limit);
  if (state) void query.where({ state });
  if (name) void query.where({ name });
  if (before !== undefined) void query.where('id', '<', before);
  return ((await query) as JobRow[]).map(toJob);
}

export async function findJob(strapi: Core.Strapi, id: number): Promise<StoredJob | null> {
  const row: JobRow | undefined = await knexOf(strapi)(table).where({ id }).first();
  return row ? toJob(row) : null;
}

export async function countJobs(strapi: Core.Strapi): Promise<Record<JobState, number>> {
  const rows: { state: JobState; jobs: number | string }[] = await knexOf(strapi)(table).groupBy('state').select('state').count({ jobs: '*' });
  return { waiting: 0, running: 0, parked: 0, ...Object.fromEntries(rows.map(({ state, jobs }) => [state, Number(jobs)])) };
}

/** @returns whether it was parked. */
export async function unparkJob(strapi: Core.Strapi, trx: Transaction, id: number): Promise<boolean> {
  return (await trx(table).where({ id, state: 'parked' }).update({ ...waitingAgain(strapi, new Date()), attempts: 0 })) === 1;
}

/** Only what does not run can be dropped. @returns whether it was. */
export async function removeJob(trx: Transaction, id: number): Promise<boolean> {
  return (await trx(table).where({ id }).whereNot({ state: 'running' }).delete()) === 1;
}

function toJob(row: JobRow): StoredJob {
  return {
    id: Number(row.id),
    name: row.name,
    key: row.key,
    payload: row.payload,
    state: row.state,
    attempts: row.attempts,
    runAt: toDate(row.run_at),
    lockedUntil: row.locked_until === null ? null : toDate(row.locked_until),
    lastError: row.last_error,
    createdAt: toDate(row.created_at),
  };
}

/** Jobs of these names that run or are due now. */
export async function countUnsettledJobs(strapi: Core.Strapi, names: readonly string[]): Promise<number> {
  const [{ jobs }] = await knexOf(strapi)(table)
    .whereIn('name', [...names])
    .where((due) => void due.where({ state: 'running' }).orWhere((waiting) => void waiting.where({ state: 'waiting' }).where('run_at', '<=', toColumn(strapi, new Date()))))
    .count<{ jobs: number | string }[]>({ jobs: '*' });
  return Number(jobs);
}

/** Drops jobs that speak of an id, waiting or parked, but not those of one name: what is about an erased member has no use any more. */
export async function forgetJobsHolding(trx: Transaction, id: string, exceptName: string): Promise<void> {
  await trx(table).where('payload', 'like', `%${id}%`).whereNot({ name: exceptName }).delete();
}
