import { appendEvent, enqueue, recordAudit } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { WrongStateError } from '../errors';
import { sendMail } from '../jobs';
import { updateMember } from '../store/members';
import { updateUser } from '../store/users';
import { shutOut, withMember, type Actor } from './suspensions';

/** Lets somebody in; also takes a refusal back. */
export function approve(strapi: Core.Strapi, memberId: string, actor: Actor): Promise<void> {
  return withMember(strapi, memberId, async (trx, member) => {
    if (member.state !== 'pending' && member.state !== 'refused') throw new WrongStateError();
    await updateMember(strapi, trx, member.row, { state: 'active', state_reason: null });
    if (member.userId !== null) await updateUser(trx, member.userId, { blocked: false });
    await appendEvent(strapi, trx, 'members.member-approved', { memberId });
    await recordAudit(strapi, trx, { actor, action: 'members.member-approved', subject: { kind: 'member', id: memberId } });
    await enqueue(strapi, trx, sendMail, { memberId, kind: 'approved' });
  });
}

export function refuse(strapi: Core.Strapi, memberId: string, actor: Actor, reason: string): Promise<void> {
  return withMember(strapi, memberId, async (trx, member) => {
    if (member.state !== 'pending') throw new WrongStateError();
    await updateMember(strapi, trx, member.row, { state: 'refused', state_reason: reason });
    await shutOut(trx, member);
    await appendEvent(strapi, trx, 'members.member-refused', { memberId });
    await recordAudit(strapi, trx, { actor, action: 'members.member-refused', subject: { kind: 'member', id: memberId } });
    await enqueue(strapi, trx, sendMail, { memberId, kind: 'refused' });
  });
}
