import type { Core } from '@strapi/strapi';
import { WrongStateError } from '../errors';
import { updateMember } from '../store/members';
import { insertNote } from '../store/notes';
import { updateUser } from '../store/users';
import { decide } from './decide';
import { closeAllSessions, shutOut, withMember, type Actor } from './suspensions';

/** Lets somebody in; also takes a refusal back. */
export function approve(strapi: Core.Strapi, memberId: string, actor: Actor): Promise<void> {
  return withMember(strapi, memberId, async (trx, member) => {
    if (member.state !== 'pending' && member.state !== 'refused') throw new WrongStateError();
    await updateMember(strapi, trx, member.row, { state: 'active', state_reason: null });
    if (member.userId !== null) await updateUser(trx, member.userId, { blocked: false });
    await insertNote(strapi, trx, member.row, 'approved');
    await decide(strapi, trx, member, { kind: 'approved', reason: null, until: null, actor }, {});
  });
}

/** Takes an approval back: the member waits again, and is signed out everywhere to notice it. */
export function withdrawApproval(strapi: Core.Strapi, memberId: string, actor: Actor, reason: string): Promise<void> {
  return withMember(strapi, memberId, async (trx, member) => {
    if (member.state !== 'active' || member.kind === 'organisation') throw new WrongStateError();
    await updateMember(strapi, trx, member.row, { state: 'pending', state_reason: reason });
    await closeAllSessions(trx, member);
    await decide(strapi, trx, member, { kind: 'withdrawn', reason, until: null, actor }, {});
  });
}

export function refuse(strapi: Core.Strapi, memberId: string, actor: Actor, reason: string): Promise<void> {
  return withMember(strapi, memberId, async (trx, member) => {
    if (member.state !== 'pending') throw new WrongStateError();
    await updateMember(strapi, trx, member.row, { state: 'refused', state_reason: reason });
    await shutOut(trx, member);
    await decide(strapi, trx, member, { kind: 'refused', reason, until: null, actor }, {});
  });
}
