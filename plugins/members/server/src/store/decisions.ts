import { toColumn, toDate, type AuditEntry, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export type DecisionKind = 'approved' | 'withdrawn' | 'refused' | 'suspended' | 'lifted';

/** What editors decided about a member, and why. */
export interface Decision {
  kind: DecisionKind;
  /** As the member read it. */
  reason: string | null;
  until: Date | null;
  actor: AuditEntry['actor'];
}

const table = 'members_decisions';
const mostShown = 100;

export async function insertDecision(strapi: Core.Strapi, trx: Runner, memberRow: number, { kind, reason, until, actor }: Decision): Promise<void> {
  await trx(table).insert({
    member_row: memberRow, kind, reason, until_at: until && toColumn(strapi, until), actor_kind: actor.kind, actor_id: actor.id, decided_at: toColumn(strapi, new Date()),
  });
}

/** Newest first. */
export async function listDecisions(runner: Runner, memberRow: number): Promise<(Decision & { decidedAt: Date })[]> {
  const found = await runner(table).where({ member_row: memberRow }).orderBy('id', 'desc').limit(mostShown);
  return found.map((record) => ({
    kind: record.kind,
    reason: record.reason,
    until: record.until_at === null ? null : toDate(record.until_at),
    actor: { kind: record.actor_kind, id: record.actor_id },
    decidedAt: toDate(record.decided_at),
  }));
}

export async function deleteDecisions(trx: Runner, memberRow: number): Promise<void> {
  await trx(table).where({ member_row: memberRow }).delete();
}
