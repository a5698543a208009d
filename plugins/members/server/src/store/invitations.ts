import { toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'members_invitations';

/** Spends one use of an invitation, if it still has one; two who come at once can't share the last. */
export async function useInvitation(strapi: Core.Strapi, trx: Runner, tokenHash: string, now: Date): Promise<boolean> {
  const spent = await trx(table)
    .where({ token_hash: tokenHash })
    .whereNull('revoked_at')
    .where('uses_left', '>', 0)
    .where('expires_at', '>', toColumn(strapi, now))
    .decrement('uses_left', 1);
  return Number(spent) === 1;
}
