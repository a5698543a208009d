import { appendEvent, inTransaction, recordAudit, type RequestFacts, type Transaction } from '@kring/community/extend';
import { waysIn } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { IdentityNotFoundError, LastWayInError } from '../errors';
import { identityCompanions } from '../identity-companions';
import { deleteIdentity, findIdentityById, type Identity } from '../store/identities';
import { lockWaysIn } from '../store/member-lock';
import { queueTelling } from './tell-of-change';

/** What is to be tried once the removal stands: giving tokens back. It may fail; the removal stays. */
export type Afterwards = () => Promise<void>;

/**
 * Takes an account at a network off a member: its tokens, its traces in other plugins, its row.
 * For callers that have decided it may go; the guard of the last way in is `unlink`'s.
 */
export async function removeIdentity(strapi: Core.Strapi, trx: Transaction, identity: Identity): Promise<Afterwards> {
  const effects: Afterwards[] = [];
  for (const companion of identityCompanions.of(strapi).list()) {
    const effect = await companion.onRemoved?.({ strapi, trx, identity });
    if (effect) effects.push(effect);
  }
  await deleteIdentity(trx, identity.identityId);
  const { memberId, network, identityId } = identity;
  await appendEvent(strapi, trx, 'social-login.identity-unlinked', { memberId, network, identityId });
  return () => attempt(strapi, effects);
}

async function attempt(strapi: Core.Strapi, effects: readonly Afterwards[]): Promise<void> {
  for (const effect of effects) {
    await effect().catch((error: unknown) => strapi.log.warn(`social-login: after unlinking: ${error instanceof Error ? error.name : 'failed'}`));
  }
}

/**
 * A member removes a linked account. Counting and removing happen under one lock, so two at once can't both be second to last.
 *
 * @throws IdentityNotFoundError, LastWayInError
 */
export async function unlink(strapi: Core.Strapi, { memberId, identityId, locale, request }: { memberId: string; identityId: string; locale: string; request: RequestFacts }): Promise<void> {
  const afterwards = await inTransaction(strapi, async (trx) => {
    await lockWaysIn(strapi, trx, memberId);
    const identity = await findIdentityById(trx, identityId);
    if (!identity || identity.memberId !== memberId) throw new IdentityNotFoundError();
    if ((await countWaysIn(strapi, trx, memberId)) <= 1) throw new LastWayInError();
    await recordAudit(strapi, trx, {
      actor: { kind: 'member', id: memberId },
      action: 'social-login.identity-unlinked',
      subject: { kind: 'identity', id: identityId },
      facts: { network: identity.network },
      ip: request.ip,
    });
    await queueTelling(strapi, trx, { memberId, network: identity.network, change: 'unlinked', locale });
    return removeIdentity(strapi, trx, identity);
  });
  await afterwards();
}

export async function countWaysIn(strapi: Core.Strapi, runner: Transaction, memberId: string): Promise<number> {
  let count = 0;
  for (const way of waysIn.of(strapi).list()) count += await way.countFor({ strapi, runner, memberId });
  return count;
}
