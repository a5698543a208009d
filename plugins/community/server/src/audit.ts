import type { Core } from '@strapi/strapi';
import { knexOf, toColumn, type Runner } from './database';

export interface AuditEntry {
  /** Who did it. `system` for schedules and jobs; `id` is a memberId or the id of an admin user. */
  actor: { kind: 'member' | 'editor' | 'visitor' | 'system'; id: string | null };
  /** `<plugin>.<subject>-<past participle>`. */
  action: string;
  /** What it was done to; the kind is a word of the glossary. */
  subject: { kind: string; id: string } | null;
  /** Plain facts, no secrets and no personal data beyond what the action is about. */
  facts?: Record<string, string | number | boolean | null>;
  ip?: string;
}

/** Appends to the audit trail. Inside a transaction give it the transaction, so that act and trace stand or fall together. */
export async function recordAudit(strapi: Core.Strapi, runner: Runner | null, entry: AuditEntry): Promise<void> {
  await (runner ?? knexOf(strapi))('community_audit_entries').insert({
    actor_kind: entry.actor.kind,
    actor_id: entry.actor.id,
    action: entry.action,
    subject_kind: entry.subject?.kind ?? null,
    subject_id: entry.subject?.id ?? null,
    facts: JSON.stringify(entry.facts ?? {}),
    ip: entry.ip ?? null,
    occurred_at: toColumn(strapi, new Date()),
  });
}
