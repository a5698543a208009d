import { appendEvent, enqueue, recordAudit, type DomainEvents, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { sendMail } from '../jobs';
import { insertDecision, type Decision, type DecisionKind } from '../store/decisions';
import type { Member } from '../store/members';

const eventOf = {
  approved: 'members.member-approved',
  withdrawn: 'members.approval-withdrawn',
  refused: 'members.member-refused',
  suspended: 'members.member-suspended',
  lifted: 'members.suspension-lifted',
} as const satisfies Record<DecisionKind, keyof DomainEvents>;

type Facts<K extends DecisionKind> = Omit<DomainEvents[(typeof eventOf)[K]], 'memberId'>;

/** What belongs to every decision: kept with its reason, told to the log, written in the trail, mailed to the member. */
export async function decide<K extends DecisionKind>(strapi: Core.Strapi, trx: Transaction, { row, memberId }: Member, decision: Decision & { kind: K }, facts: Facts<K>): Promise<void> {
  const name = eventOf[decision.kind];
  await insertDecision(strapi, trx, row, decision);
  await appendEvent(strapi, trx, name, { memberId, ...facts } as DomainEvents[typeof name]);
  await recordAudit(strapi, trx, { actor: decision.actor, action: name, subject: { kind: 'member', id: memberId }, facts: facts as Record<string, string | null> });
  await enqueue(strapi, trx, sendMail, { memberId, kind: decision.kind });
}
