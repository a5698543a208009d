import { appendEvent, inTransaction, readSettings, recordAudit, toColumn, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { profileSettings } from '../settings';
import { lockMember, updateMember } from '../store/members';
import { forgetCard } from './cards';

type Leaver = Pick<Viewer, 'memberId'>;

export type LeaveMode = 'keep-without-name' | 'delete';

const actorOf = (viewer: Leaver) => ({ kind: 'member' as const, id: viewer.memberId });

/** Starts the days of grace; the profile is out of sight at once, what was written stays until they are over. */
export async function leave(strapi: Core.Strapi, viewer: Leaver, mode: LeaveMode): Promise<void> {
  const { graceDays } = await readSettings(strapi, profileSettings);
  const at = new Date(Date.now() + graceDays * 86_400_000);
  await inTransaction(strapi, async (trx) => {
    const member = await lockMember(strapi, trx, viewer.memberId);
    if (!member || member.state === 'leaving') return;
    await updateMember(strapi, trx, member.row, { state: 'leaving', state_before: member.state, leave_at: toColumn(strapi, at), leave_mode: mode });
    await appendEvent(strapi, trx, 'members.leave-requested', { memberId: viewer.memberId, mode, at: at.toISOString() });
    await recordAudit(strapi, trx, { actor: actorOf(viewer), action: 'members.leave-requested', subject: { kind: 'member', id: viewer.memberId }, facts: { mode } });
  });
  forgetCard(strapi, viewer.memberId);
}

export async function stay(strapi: Core.Strapi, viewer: Viewer): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const member = await lockMember(strapi, trx, viewer.memberId);
    if (member?.state !== 'leaving') return;
    await updateMember(strapi, trx, member.row, { state: member.stateBefore ?? 'active', state_before: null, leave_at: null, leave_mode: null });
    await appendEvent(strapi, trx, 'members.leave-cancelled', { memberId: viewer.memberId });
    await recordAudit(strapi, trx, { actor: actorOf(viewer), action: 'members.leave-cancelled', subject: { kind: 'member', id: viewer.memberId } });
  });
  forgetCard(strapi, viewer.memberId);
}
