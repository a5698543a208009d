import { toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'social_login_transactions';

export type TransactionMode = 'login' | 'link' | 'reauth' | 'friends';

/** One conversation with a network, from start to callback. Secrets in it are hashed or sealed. */
export interface LoginTransaction {
  handleHash: string;
  network: string;
  mode: TransactionMode;
  browserHash: string;
  addressHash: string;
  /** Whom it is for; null for a login. */
  memberId: string | null;
  /** In which session it was begun; null for a login. */
  sessionHash: string | null;
  sealedSecret: string | null;
  returnTo: string;
  codeChallenge: string | null;
  invitationToken: string | null;
  expiresAt: Date;
}

interface Row {
  handle_hash: string;
  network: string;
  mode: TransactionMode;
  browser_hash: string;
  address_hash: string;
  member_id: string | null;
  session_hash: string | null;
  sealed_secret: string | null;
  return_to: string;
  code_challenge: string | null;
  invitation_token: string | null;
  expires_at: Date | number;
  consumed_at: Date | number | null;
}

const rows = (runner: Runner) => runner<Row>(table);

export async function insertTransaction(strapi: Core.Strapi, runner: Runner, transaction: LoginTransaction): Promise<void> {
  await rows(runner).insert({
    handle_hash: transaction.handleHash,
    network: transaction.network,
    mode: transaction.mode,
    browser_hash: transaction.browserHash,
    address_hash: transaction.addressHash,
    member_id: transaction.memberId,
    session_hash: transaction.sessionHash,
    sealed_secret: transaction.sealedSecret,
    return_to: transaction.returnTo,
    code_challenge: transaction.codeChallenge,
    invitation_token: transaction.invitationToken,
    expires_at: toColumn(strapi, transaction.expiresAt) as Date,
    consumed_at: null,
  });
}

export interface Presented {
  handleHash: string;
  network: string;
  browserHash: string;
}

/** Takes a transaction out of use, in one statement: of several at once exactly one gets it. */
export async function consumeTransaction(strapi: Core.Strapi, runner: Runner, { handleHash, network, browserHash }: Presented): Promise<LoginTransaction | null> {
  const now = toColumn(strapi, new Date()) as Date;
  const [row] = await rows(runner)
    .where({ handle_hash: handleHash, network, browser_hash: browserHash, consumed_at: null })
    .where('expires_at', '>', now)
    .update({ consumed_at: now })
    .returning('*');
  return row ? transactionOf(row) : null;
}

/** Why a transaction could not be consumed, told only to the browser it belongs to. */
export async function wasConsumed(runner: Runner, { handleHash, network, browserHash }: Presented): Promise<boolean> {
  const row = await rows(runner).where({ handle_hash: handleHash, network, browser_hash: browserHash }).first('consumed_at');
  return row !== undefined && row.consumed_at !== null;
}

const transactionOf = (row: Row): LoginTransaction => ({
  handleHash: row.handle_hash,
  network: row.network,
  mode: row.mode,
  browserHash: row.browser_hash,
  addressHash: row.address_hash,
  memberId: row.member_id,
  sessionHash: row.session_hash,
  sealedSecret: row.sealed_secret,
  returnTo: row.return_to,
  codeChallenge: row.code_challenge,
  invitationToken: row.invitation_token,
  expiresAt: toDate(row.expires_at),
});

/** Open ones, counted only up to the limit. */
async function countOpen(strapi: Core.Strapi, runner: Runner, where: Partial<Row>, limit: number): Promise<number> {
  const open = await rows(runner)
    .where({ ...where, consumed_at: null })
    .where('expires_at', '>', toColumn(strapi, new Date()) as Date)
    .limit(limit)
    .select('id' as never);
  return open.length;
}

export const countOpenOfBrowser = (strapi: Core.Strapi, runner: Runner, browserHash: string, limit: number) =>
  countOpen(strapi, runner, { browser_hash: browserHash }, limit);

export const countOpenOfAddress = (strapi: Core.Strapi, runner: Runner, addressHash: string, limit: number) =>
  countOpen(strapi, runner, { address_hash: addressHash }, limit);

export async function deleteTransactionsBefore(strapi: Core.Strapi, runner: Runner, before: Date): Promise<number> {
  return rows(runner)
    .where('expires_at', '<', toColumn(strapi, before) as Date)
    .delete();
}
