import type { Attempt, DataOf, Problem, SiteContext } from '@kring/site/ui';
import { sayRelation } from './say-relation';

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
type Relation = NonNullable<DataOf<'members.show-member'>['relation']>;

const unknownAct: Problem = { status: 400, code: 'community.invalid-input', message: 'This is not known here.', fields: [], retryAfterSeconds: null, facts: {} };

/** One button, one act, one sentence. Accepting a connection is connecting back; declining or withdrawing is disconnecting. */
export async function changeRelation(context: SiteContext, handle: string, asked: unknown): Promise<Attempt<unknown>> {
  if (typeof asked !== 'string' || !(asked in acts)) return { ok: false, reply: null, problem: unknownAct };
  const act = asked as RelationAct;
  const before = await look(context, handle);
  const result = await context.attempt(acts[act], { params: { handle } });
  if (!result.ok) return result;
  const person = before ?? (await look(context, handle));
  if (person) sayRelation(context, act, { ...person, before: before?.relation ?? null, after: (result.reply.data as Relation | undefined) ?? null });
  return result;
}

/** Null for somebody who can't be seen, which a block undoes. */
async function look(context: SiteContext, handle: string): Promise<DataOf<'members.show-member'> | null> {
  const result = await context.attempt('members.show-member', { params: { handle } });
  return (result.ok && result.reply.data) || null;
}
