import type { Attempt, Problem, SiteContext } from '@kring/site/ui';

const acts = {
  follow: 'members.follow',
  unfollow: 'members.unfollow',
  connect: 'members.connect',
  disconnect: 'members.disconnect',
  mute: 'members.mute',
  unmute: 'members.unmute',
  unblock: 'members.unblock',
} as const;

export type RelationAct = keyof typeof acts;

const unknownAct: Problem = { status: 400, code: 'community.invalid-input', message: 'This is not known here.', fields: [], retryAfterSeconds: null, facts: {} };

/** One button, one act. Accepting a connection is connecting back; declining or withdrawing is disconnecting. */
export async function changeRelation(context: SiteContext, handle: string, act: unknown): Promise<Attempt<unknown>> {
  if (typeof act !== 'string' || !(act in acts)) return { ok: false, reply: null, problem: unknownAct };
  return context.attempt(acts[act as RelationAct], { params: { handle } });
}
