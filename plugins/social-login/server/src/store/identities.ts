import { prepared, toColumn, toDate, type Runner, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'social_login_identities';

/** A member's account at a network. (network, subject) is unique, by index. */
export interface Identity {
  identityId: string;
  memberId: string;
  network: string;
  /** Never leaves the house. */
  subject: string;
  displayName: string | null;
  username: string | null;
  profileUrl: string | null;
  /** What the network said about an address; never used to recognise anybody. */
  email: string | null;
  isEmailVerified: boolean;
  /** sha256 of the content last imported. */
  pictureHash: string | null;
  linkedAt: Date;
  lastUsedAt: Date;
  /** The network told us that the person took our access away; a new sign-in with it clears this. */
  revokedAt: Date | null;
}

interface Row {
  identity_id: string;
  member_id: string;
  network: string;
  subject: string;
  display_name: string | null;
  username: string | null;
  profile_url: string | null;
  email: string | null;
  is_email_verified: boolean | number;
  picture_hash: string | null;
  linked_at: Date | number;
  last_used_at: Date | number;
  revoked_at: Date | number | null;
}

const identityOf = (row: Row): Identity => ({
  identityId: row.identity_id,
  memberId: row.member_id,
  network: row.network,
  subject: row.subject,
  displayName: row.display_name,
  username: row.username,
  profileUrl: row.profile_url,
  email: row.email,
  isEmailVerified: Boolean(row.is_email_verified),
  pictureHash: row.picture_hash,
  linkedAt: toDate(row.linked_at),
  lastUsedAt: toDate(row.last_used_at),
  revokedAt: row.revoked_at === null ? null : toDate(row.revoked_at),
});

const rows = (runner: Runner) => runner<Row>(table);
const first = async (query: Promise<Row | undefined>) => {
  const row = await query;
  return row ? identityOf(row) : null;
};

export const findIdentity = (runner: Runner, network: string, subject: string) => first(rows(runner).where({ network, subject }).first());

const bySubjectSql = `select identity_id, member_id, network, subject, display_name, username, profile_url, email, is_email_verified, picture_hash,
  linked_at, last_used_at, revoked_at from ${table} where network = ? and subject = ?`;

/** The same outside of every transaction, for each login. */
export async function readIdentity(strapi: Core.Strapi, network: string, subject: string): Promise<Identity | null> {
  const [row] = await prepared(strapi).read<Row>(bySubjectSql, [network, subject]);
  return row ? identityOf(row) : null;
}

export const findIdentityById = (runner: Runner, identityId: string) => first(rows(runner).where({ identity_id: identityId }).first());

export async function listIdentitiesOf(runner: Runner, memberId: string): Promise<Identity[]> {
  return (await rows(runner).where({ member_id: memberId }).orderBy('id')).map(identityOf);
}

/** For several members at once; for friends of a network pass `subjects`. */
export async function listIdentities(runner: Runner, filter: { network?: string; memberIds?: readonly string[]; subjects?: readonly string[] }): Promise<Identity[]> {
  const query = rows(runner);
  if (filter.network) query.where({ network: filter.network });
  if (filter.memberIds) query.whereIn('member_id', [...filter.memberIds]);
  if (filter.subjects) query.whereIn('subject', [...filter.subjects]);
  return (await query.orderBy('id')).map(identityOf);
}

/** A query, not its answer: members with an account at this network. */
export function memberIdsWith(runner: Runner, network: string) {
  return rows(runner).where({ network }).select('member_id');
}

export async function countIdentitiesOf(runner: Runner, memberId: string): Promise<number> {
  const [{ count }] = await rows(runner).where({ member_id: memberId }).count<{ count: number | string }[]>({ count: '*' });
  return Number(count);
}

/** @returns false when somebody holds this account already: the index decides, also between two at once. */
export async function insertIdentity(strapi: Core.Strapi, trx: Transaction, identity: Identity): Promise<boolean> {
  const inserted = await rows(trx)
    .insert({
      identity_id: identity.identityId,
      member_id: identity.memberId,
      network: identity.network,
      subject: identity.subject,
      ...describing(identity),
      picture_hash: identity.pictureHash,
      linked_at: toColumn(strapi, identity.linkedAt),
      last_used_at: toColumn(strapi, identity.lastUsedAt),
      revoked_at: null,
    })
    .onConflict(['network', 'subject'])
    .ignore()
    .returning('identity_id');
  return inserted.length === 1;
}

export type IdentityDescription = Pick<Identity, 'displayName' | 'username' | 'profileUrl' | 'email' | 'isEmailVerified'>;

const describing = ({ displayName, username, profileUrl, email, isEmailVerified }: IdentityDescription) => ({
  display_name: displayName,
  username,
  profile_url: profileUrl,
  email,
  is_email_verified: isEmailVerified,
});

const touchSql = `update ${table} set display_name = ?, username = ?, profile_url = ?, email = ?, is_email_verified = ?, last_used_at = ?, revoked_at = null
  where identity_id = ?`;

/** A sign-in with it: what the network says now, and that it is not revoked any more. */
export async function touchIdentity(strapi: Core.Strapi, trx: Transaction, identityId: string, description: IdentityDescription, usedAt: Date): Promise<void> {
  const { displayName, username, profileUrl, email, isEmailVerified } = description;
  await prepared(strapi).write(touchSql, [displayName, username, profileUrl, email, isEmailVerified, toColumn(strapi, usedAt), identityId], trx);
}

export async function setPictureHash(runner: Runner, identityId: string, pictureHash: string): Promise<void> {
  await rows(runner).where({ identity_id: identityId }).update({ picture_hash: pictureHash });
}

export async function forgetPicturesOf(runner: Runner, memberId: string): Promise<void> {
  await rows(runner).where({ member_id: memberId }).update({ picture_hash: null });
}

export async function markRevoked(strapi: Core.Strapi, runner: Runner, identityId: string, revokedAt: Date): Promise<void> {
  await rows(runner).where({ identity_id: identityId }).update({ revoked_at: toColumn(strapi, revokedAt) });
}

export async function deleteIdentity(trx: Transaction, identityId: string): Promise<boolean> {
  return (await rows(trx).where({ identity_id: identityId }).delete()) === 1;
}

export async function countByNetwork(runner: Runner): Promise<Map<string, number>> {
  const counts = await rows(runner).select('network').count<{ network: string; count: number | string }[]>({ count: '*' }).groupBy('network');
  return new Map(counts.map(({ network, count }) => [network, Number(count)]));
}
