import { toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { table } from './model';

/** An account at a network that waits until its member says: link it. */
export interface LinkCode {
  codeHash: string;
  network: string;
  memberId: string;
  codeChallenge: string;
  sealedFinished: string;
}

interface Row {
  code_hash: string;
  network: string;
  member_id: string;
  code_challenge: string;
  sealed_finished: string | null;
  expires_at: Date | number;
  consumed_at: Date | number | null;
}

const rows = (runner: Runner) => runner<Row>(table);

export async function insertLinkCode(strapi: Core.Strapi, runner: Runner, code: LinkCode & { expiresAt: Date }): Promise<void> {
  await rows(runner).insert({
    code_hash: code.codeHash,
    network: code.network,
    member_id: code.memberId,
    code_challenge: code.codeChallenge,
    sealed_finished: code.sealedFinished,
    expires_at: toColumn(strapi, code.expiresAt) as Date,
    consumed_at: null,
  });
}

/** In one statement: of several at once exactly one gets it. */
export async function consumeLinkCode(strapi: Core.Strapi, runner: Runner, codeHash: string): Promise<LinkCode | null> {
  const now = toColumn(strapi, new Date()) as Date;
  const [row] = await rows(runner).where({ code_hash: codeHash, consumed_at: null }).where('expires_at', '>', now).whereNotNull('sealed_finished').update({ consumed_at: now }).returning('*');
  if (!row || row.sealed_finished === null) return null;
  await rows(runner).where({ code_hash: codeHash }).update({ sealed_finished: null });
  return { codeHash: row.code_hash, network: row.network, memberId: row.member_id, codeChallenge: row.code_challenge, sealedFinished: row.sealed_finished };
}

/** Whose code it was; for the audit trail of a code that can't be used any more. */
export async function findSpentLinkCode(runner: Runner, codeHash: string): Promise<{ memberId: string; wasUsed: boolean } | null> {
  const row = await rows(runner).where({ code_hash: codeHash }).first('member_id', 'consumed_at');
  return row ? { memberId: row.member_id, wasUsed: row.consumed_at !== null } : null;
}

/** What nobody came for is not kept: what the network said goes at once, the rest when a second use need not be told any more. */
export async function sweepLinkCodes(strapi: Core.Strapi, runner: Runner, { expiredBefore, deleteBefore }: { expiredBefore: Date; deleteBefore: Date }): Promise<void> {
  const [expired, old] = [expiredBefore, deleteBefore].map((instant) => toColumn(strapi, instant) as Date);
  await rows(runner).where('expires_at', '<', expired).whereNotNull('sealed_finished').update({ sealed_finished: null });
  await rows(runner).where('expires_at', '<', old).delete();
}
