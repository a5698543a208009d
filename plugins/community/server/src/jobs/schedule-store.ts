import type { Core } from '@strapi/strapi';
import { knexOf, toColumn, toDate, type Transaction } from '../database';

const table = 'community_schedule_runs';

export interface ScheduleRun {
  code: string;
  slot: Date;
  startedAt: Date;
  finishedAt: Date | null;
  lastError: string | null;
}

interface ScheduleRunRow {
  code: string;
  slot: string;
  started_at: Date | number | string;
  finished_at: Date | number | string | null;
  last_error: string | null;
}

/** The last slot each schedule has taken, as ISO instants that sort. */
export async function findLastSlots(strapi: Core.Strapi): Promise<Map<string, Date>> {
  const rows: { code: string; slot: string }[] = await knexOf(strapi)(table).groupBy('code').select('code').max({ slot: 'slot' });
  return new Map(rows.map(({ code, slot }) => [code, new Date(slot)]));
}

/** @returns whether this process got the slot; the unique index gives it to one. */
export async function takeSlot(strapi: Core.Strapi, trx: Transaction, code: string, slot: Date, isDone: boolean): Promise<boolean> {
  const now = toColumn(strapi, new Date());
  const taken = await trx(table)
    .insert({ code, slot: slot.toISOString(), started_at: now, finished_at: isDone ? now : null })
    .onConflict(['code', 'slot'])
    .ignore()
    .returning('code');
  return taken.length === 1;
}

export async function closeSlot(strapi: Core.Strapi, code: string, slot: Date, error: string | null): Promise<void> {
  const finished = error === null ? { finished_at: toColumn(strapi, new Date()) } : {};
  await knexOf(strapi)(table).where({ code, slot: slot.toISOString() }).update({ ...finished, last_error: error });
}

export async function findLastRuns(strapi: Core.Strapi): Promise<Map<string, ScheduleRun>> {
  const latest = knexOf(strapi)(table).groupBy('code').select('code').max({ slot: 'slot' });
  const rows: ScheduleRunRow[] = await knexOf(strapi)(table).whereIn(['code', 'slot'], latest);
  return new Map(rows.map((row) => [row.code, toRun(row)]));
}

/** Old runs go; the last of each schedule stays, since it says what was missed. */
export async function removeOldRuns(strapi: Core.Strapi, before: Date): Promise<number> {
  const kept: { code: string; slot: string }[] = await knexOf(strapi)(table).groupBy('code').select('code').max({ slot: 'slot' });
  const query = knexOf(strapi)(table).where('started_at', '<', toColumn(strapi, before));
  for (const { code, slot } of kept) void query.whereNot((other) => void other.where({ code, slot }));
  return query.delete();
}

function toRun(row: ScheduleRunRow): ScheduleRun {
  return {
    code: row.code,
    slot: new Date(row.slot),
    startedAt: toDate(row.started_at),
    finishedAt: row.finished_at === null ? null : toDate(row.finished_at),
    lastError: row.last_error,
  };
}
