import { appendEvent, inTransaction, toColumn, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { lockMember, updateMember } from '../store/members';

export async function finishWelcome(strapi: Core.Strapi, viewer: Viewer): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const member = await lockMember(strapi, trx, viewer.memberId);
    if (!member || member.welcomeFinishedAt) return;
    await updateMember(strapi, trx, member.row, { welcome_finished_at: toColumn(strapi, new Date()) });
    await appendEvent(strapi, trx, 'members.welcome-finished', { memberId: viewer.memberId });
  });
}
