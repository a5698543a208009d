import { prepared, toColumn, toDate, type Runner, type SqlValue } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'social_login_transactions';

/** `link-ticket`: not in a browser yet; `link-by-code`: linking for a front end of somebody's own. */
export type TransactionMode = 'login' | 'link' | 'link-ticket' | 'link-by-code' | 'reauth' | 'friends';

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

const openSql = (column: 'browser_hash' | 'address_hash') =>
  `(select count(*) from (select 1 from ${table} where ${column} = ? and consumed_at is null and expires_at > ? limit ?) as open)`;

const insertSql = `insert into ${table} (handle_hash, network, mode, browser_hash, address_hash, member_id, session_hash, sealed_secret, return_to,
  code_challenge, invitation_token, expires_at) select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?`;
const openingSql = `${insertSql} where ${openSql('browser_hash')} < ? and ${openSql('address_hash')} < ? returning handle_hash`;

function valuesOf(strapi: Core.Strapi, transaction: LoginTransaction): SqlValue[] {
  const { handleHash, network, mode, browserHash, addressHash, memberId, sessionHash, sealedSecret, returnTo, codeChallenge, invitationToken, expiresAt } = transaction;
  return [handleHash, network, mode, browserHash, addressHash, memberId, sessionHash, sealedSecret, returnTo, codeChallenge, invitationToken, toColumn(strapi, expiresAt)];
}

/** One that no browser holds yet, so none is counted. */
export async function insertTransaction(strapi: Core.Strapi, transaction: LoginTransaction): Promise<void> {
  await prepared(strapi).write(insertSql, valuesOf(strapi, transaction));
}

/** How many may be open at once. */
interface Most {
  perBrowser: number;
  perAddress: number;
}

/** Counts and inserts in one prepared statement: each login begins with it. @returns false when too many are open. */
export async function openTransaction(strapi: Core.Strapi, transaction: LoginTransaction, { perBrowser, perAddress }: Most): Promise<boolean> {
  const { browserHash, addressHash } = transaction;
  const now = toColumn(strapi, new Date());
  const inserted = await prepared(strapi).write(openingSql, [...valuesOf(strapi, transaction), browserHash, now, perBrowser, perBrowser, addressHash, now, perAddress, perAddress]);
  return inserted.length === 1;
}

export interface Presented {
  handleHash: string;
  network: string;
  browserHash: string;
}

const consumeSql = `update ${table} set consumed_at = ? where handle_hash = ? and network = ? and browser_hash = ? and consumed_at is null and expires_at > ?
  returning handle_hash, network, mode, browser_hash, address_hash, member_id, session_hash, sealed_secret, return_to, code_challenge, invitation_token, expires_at`;

/** Takes a transaction out of use, in one statement: of several at once exactly one gets it. */
export async function consumeTransaction(strapi: Core.Strapi, { handleHash, network, browserHash }: Presented): Promise<LoginTransaction | null> {
  const now = toColumn(strapi, new Date());
  const [row] = await prepared(strapi).write<Row>(consumeSql, [now, handleHash, network, browserHash, now]);
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

const countsSql = `select ${openSql('browser_hash')} as browser, ${openSql('address_hash')} as address`;

/** Open ones of a browser and of an address, each counted only up to its limit. */
export async function countOpen(
  strapi: Core.Strapi,
  of: { browserHash: string | null; addressHash: string },
  most: Most,
): Promise<{ ofBrowser: number; ofAddress: number }> {
  const now = toColumn(strapi, new Date());
  const [counts] = await prepared(strapi).read<{ browser: number | string; address: number | string }>(countsSql, [of.browserHash, now, most.perBrowser, of.addressHash, now, most.perAddress]);
  return { ofBrowser: Number(counts.browser), ofAddress: Number(counts.address) };
}

export async function deleteTransactionsBefore(strapi: Core.Strapi, runner: Runner, before: Date): Promise<number> {
  return rows(runner)
    .where('expires_at', '<', toColumn(strapi, before) as Date)
    .delete();
}
