import { isCommunityError } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { approve, refuse, withdrawApproval } from '../services/admission-queue';
import { message } from '../services/staff';
import { lift, suspend, type Actor } from '../services/suspensions';

export type BulkAct =
  | { act: 'approve' }
  | { act: 'lift' }
  | { act: 'refuse'; reason: string }
  | { act: 'withdraw'; reason: string }
  | { act: 'suspend'; reason: string; until?: Date }
  | { act: 'message'; message: string };

export interface BulkOutcome {
  memberId: string;
  isDone: boolean;
  /** Why not. */
  code: string | null;
}

/** Each member by themselves: what can't be done to one does not stop the others, and is told. */
export async function actOnMany(strapi: Core.Strapi, actor: Actor, memberIds: readonly string[], wish: BulkAct): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const memberId of new Set(memberIds)) {
    try {
      await actOn(strapi, actor, memberId, wish);
      outcomes.push({ memberId, isDone: true, code: null });
    } catch (error) {
      if (!isCommunityError(error)) throw error;
      outcomes.push({ memberId, isDone: false, code: error.details.code });
    }
  }
  return outcomes;
}

function actOn(strapi: Core.Strapi, actor: Actor, memberId: string, wish: BulkAct): Promise<void> {
  if (wish.act === 'approve') return approve(strapi, memberId, actor);
  if (wish.act === 'lift') return lift(strapi, memberId, actor, 'editor');
  if (wish.act === 'withdraw') return withdrawApproval(strapi, memberId, actor, wish.reason);
  if (wish.act === 'refuse') return refuse(strapi, memberId, actor, wish.reason);
  if (wish.act === 'suspend') return suspend(strapi, memberId, actor, { reason: wish.reason, until: wish.until ?? null });
  return message(strapi, memberId, actor, wish.message);
}
