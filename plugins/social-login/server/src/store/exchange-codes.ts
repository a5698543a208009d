import { toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'social_login_exchange_codes';

/** What a front end of somebody's own gets in its address instead of a session. */
export interface ExchangeCode {
  codeHash: string;
  network: string;
  memberId: string;
  isNewMember: boolean;
  browserHash: string;
  codeChallenge: string | null;
  expiresAt: Date;
}

interface Row {
  code_hash: string;
  network: string;
  member_id: string;
  is_new_member: boolean | number;
  browser_hash: string;
  code_challenge: string | null;
  expires_at: Date | number;
  consumed_at: Date | number | null;
  session_id: string | null;
}

const rows = (runner: Runner) => runner<Row>(table);

export async function insertExchangeCode(strapi: Core.Strapi, runner: Runner, code: ExchangeCode): Promise<void> {
  await rows(runner).insert({
    code_hash: code.codeHash,
    network: code.network,
    member_id: code.memberId,
    is_new_member: code.isNewMember,
    browser_hash: code.browserHash,
    code_challenge: code.codeChallenge,
    expires_at: toColumn(strapi, code.expiresAt) as Date,
    consumed_at: null,
    session_id: null,
  });
}

/** In one statement: of several at once exactly one gets it. */
export async function consumeExchangeCode(strapi: Core.Strapi, runner: Runner, codeHash: string): Promise<Omit<ExchangeCode, 'expiresAt'> | null> {
  const now = toColumn(strapi, new Date()) as Date;
  const [row] = await rows(runner).where({ code_hash: codeHash, consumed_at: null }).where('expires_at', '>', now).update({ consumed_at: now }).returning('*');
  if (!row) return null;
  return {
    codeHash: row.code_hash,
    network: row.network,
    memberId: row.member_id,
    isNewMember: Boolean(row.is_new_member),
    browserHash: row.browser_hash,
    codeChallenge: row.code_challenge,
  };
}

export async function keepIssuedSession(runner: Runner, codeHash: string, sessionId: string): Promise<void> {
  await rows(runner).where({ code_hash: codeHash }).update({ session_id: sessionId });
}

/** The session that the first use of a code opened. */
export async function findIssuedSession(runner: Runner, codeHash: string): Promise<{ memberId: string; sessionId: string } | null> {
  const row = await rows(runner).where({ code_hash: codeHash }).first('member_id', 'session_id');
  return row?.session_id ? { memberId: row.member_id, sessionId: row.session_id } : null;
}

export async function deleteExchangeCodesBefore(strapi: Core.Strapi, runner: Runner, before: Date): Promise<number> {
  return rows(runner)
    .where('expires_at', '<', toColumn(strapi, before) as Date)
    .delete();
}
