import { afterCommit, inTransaction, knexOf, toColumn, type AuditEntry, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { MemberNotFoundError, WrongStateError } from '../errors';
import { findEndedSuspensions, lockMember, updateMember, type Member } from '../store/members';
import { deleteSessions, deleteTokens } from '../store/sessions';
import { updateUser } from '../store/users';
import { forgetCard } from './cards';
import { decide } from './decide';

export type Actor = AuditEntry['actor'];

/** Works on a member held for it. @throws MemberNotFoundError */
export function withMember<T>(strapi: Core.Strapi, memberId: string, work: (trx: Transaction, member: Member) => Promise<T>): Promise<T> {
  return inTransaction(strapi, async (trx) => {
    const member = await lockMember(strapi, trx, memberId);
    if (!member || member.state === 'gone') throw new MemberNotFoundError();
    const result = await work(trx, member);
    await afterCommit(strapi, () => forgetCard(strapi, memberId));
    return result;
  });
}

export interface Suspension {
  reason: string;
  until: Date | null;
}

/** Out everywhere at once: sessions, tokens and Strapi's own login. */
export function suspend(strapi: Core.Strapi, memberId: string, actor: Actor, { reason, until }: Suspension): Promise<void> {
  return withMember(strapi, memberId, async (trx, member) => {
    if (member.state !== 'active' && member.state !== 'leaving' && member.state !== 'suspended') throw new WrongStateError();
    const stateBefore = member.state === 'suspended' ? member.stateBefore : member.state;
    await updateMember(strapi, trx, member.row, {
      state: 'suspended', state_before: stateBefore, state_reason: reason, suspended_until: until && toColumn(strapi, until),
    });
    await shutOut(trx, member);
    await decide(strapi, trx, member, { kind: 'suspended', reason, until, actor }, { until: until?.toISOString() ?? null });
  });
}

export async function shutOut(trx: Transaction, member: Member): Promise<void> {
  if (member.userId !== null) await updateUser(trx, member.userId, { blocked: true });
  await closeAllSessions(trx, member);
}

export async function closeAllSessions(trx: Transaction, member: Member): Promise<void> {
  if (member.userId !== null) await deleteTokens(trx, member.userId, {});
  await deleteSessions(trx, member.row, {});
}

export function lift(strapi: Core.Strapi, memberId: string, actor: Actor, how: 'editor' | 'time'): Promise<void> {
  return withMember(strapi, memberId, async (trx, member) => {
    if (member.state !== 'suspended') throw new WrongStateError();
    await updateMember(strapi, trx, member.row, { state: member.stateBefore ?? 'active', state_before: null, state_reason: null, suspended_until: null });
    if (member.userId !== null) await updateUser(trx, member.userId, { blocked: false });
    await decide(strapi, trx, member, { kind: 'lifted', reason: null, until: null, actor }, { how });
  });
}

export async function liftEndedSuspensions(strapi: Core.Strapi, at: Date): Promise<void> {
  for (const memberId of await findEndedSuspensions(strapi, knexOf(strapi), at)) await lift(strapi, memberId, { kind: 'system', id: null }, 'time');
}
