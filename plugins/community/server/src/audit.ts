import type { Core } from '@strapi/strapi';
import { knexOf, toColumn, toDate, type Runner } from './database';
import { prepared } from './prepared';

const table = 'community_audit_entries';

type ActorKind = 'member' | 'editor' | 'visitor' | 'system';
type Facts = Record<string, string | number | boolean | null>;

export interface AuditEntry {
  /** Who did it. `system` for schedules and jobs; `id` is a memberId or the id of an admin user. */
  actor: { kind: ActorKind; id: string | null };
  /** `<plugin>.<subject>-<past participle>`. */
  action: string;
  /** What it was done to; the kind is a word of the glossary. */
  subject: { kind: string; id: string } | null;
  /** Plain facts, no secrets and no personal data beyond what the action is about. */
  facts?: Facts;
  ip?: string;
}

export interface RecordedAudit {
  id: number;
  actor: { kind: ActorKind; id: string | null };
  action: string;
  subject: { kind: string; id: string } | null;
  facts: Facts;
  ip: string | null;
  occurredAt: Date;
}

const insertSql = `insert into ${table} (actor_kind, actor_id, action, subject_kind, subject_id, facts, ip, occurred_at) values (?, ?, ?, ?, ?, ?, ?, ?)`;

/** Appends to the audit trail. Inside a transaction give it the transaction, so that act and trace stand or fall together. */
export async function recordAudit(strapi: Core.Strapi, runner: Runner | null, entry: AuditEntry): Promise<void> {
  const { actor, action, subject, facts = {}, ip = null } = entry;
  const values = [actor.kind, actor.id, action, subject?.kind ?? null, subject?.id ?? null, JSON.stringify(facts), ip, toColumn(strapi, new Date())];
  await prepared(strapi).write(insertSql, values, runner ?? undefined);
}

export interface AuditFilter {
  /** A whole action or its beginning. */
  action?: string;
  actorKind?: string;
  actorId?: string;
  subjectKind?: string;
  subjectId?: string;
  from?: Date;
  until?: Date;
  /** Only entries with a lower id; newest come first. */
  before?: number;
  limit: number;
}

interface AuditRow {
  id: number;
  actor_kind: ActorKind;
  actor_id: string | null;
  action: string;
  subject_kind: string | null;
  subject_id: string | null;
  facts: string;
  ip: string | null;
  occurred_at: Date | number | string;
}

/** The trail, newest first. */
export async function listAudit(strapi: Core.Strapi, filter: AuditFilter): Promise<RecordedAudit[]> {
  const query = knexOf(strapi)(table).orderBy('id', 'desc').limit(filter.limit);
  const equals = { actor_kind: filter.actorKind, actor_id: filter.actorId, subject_kind: filter.subjectKind, subject_id: filter.subjectId };
  for (const [column, value] of Object.entries(equals)) if (value !== undefined) void query.where(column, value);
  if (filter.action) void query.whereRaw(`action like ? escape '!'`, [`${filter.action.replace(/[!%_]/g, '!$&')}%`]);
  if (filter.from) void query.where('occurred_at', '>=', toColumn(strapi, filter.from));
  if (filter.until) void query.where('occurred_at', '<', toColumn(strapi, filter.until));
  if (filter.before !== undefined) void query.where('id', '<', filter.before);
  const rows = (await query) as AuditRow[];
  return rows.map((row) => ({
    id: row.id,
    actor: { kind: row.actor_kind, id: row.actor_id },
    action: row.action,
    subject: row.subject_kind !== null && row.subject_id !== null ? { kind: row.subject_kind, id: row.subject_id } : null,
    facts: JSON.parse(row.facts) as Facts,
    ip: row.ip,
    occurredAt: toDate(row.occurred_at),
  }));
}
