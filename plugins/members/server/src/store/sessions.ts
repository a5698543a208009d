import { isPostgres, knexOf, newId, prepared, toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { StoredState } from './members';

/** What a token of Strapi's session manager leads to. */
export interface ResolvedToken {
  memberRow: number;
  memberId: string;
  handle: string;
  displayName: string;
  state: StoredState;
  isStaff: boolean;
  language: string;
  isUserBlocked: boolean;
  memberSeenAt: Date | null;
  /** The session all rotated tokens of one sign-in share. */
  sessionId: string;
  /** Absent for a session that Strapi's own password login opened and we have not met yet. */
  signedInAt: Date | null;
  tokenCreatedAt: Date;
  tokenStatus: string;
  tokenExpiresAt: Date;
  sessionExpiresAt: Date | null;
}

export interface SessionInsert {
  sessionId: string;
  memberRow: number;
  tokenId: string;
  way: string;
  device: string | null;
  at: Date;
  expiresAt: Date;
}

export interface StoredSession {
  sessionId: string;
  tokenId: string;
  way: string;
  device: string | null;
  signedInAt: Date;
  startedAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

const table = 'members_sessions';
const columns = [
  'm.id as member_row', 'm.document_id', 'm.handle', 'm.display_name', 'm.state', 'm.is_staff', 'm.language', 'm.last_seen_at',
  'u.blocked', 't.session_id as token_id', 't.device_id', 't.created_at', 't.status', 't.expires_at', 't.absolute_expires_at', 's.signed_in_at',
];

/** One read from token to member: Strapi's token row, its user, our member and our session. */
export async function findToken(strapi: Core.Strapi, userId: number, tokenId: string): Promise<ResolvedToken | null> {
  const found = await knexOf(strapi)('strapi_sessions as t')
    .join('members_members as m', 'm.user_id', knexOf(strapi).raw('?', [userId]))
    .join('up_users as u', 'u.id', 'm.user_id')
    .leftJoin(`${table} as s`, 's.session_id', 't.device_id')
    .where({ 't.session_id': tokenId, 't.user_id': String(userId), 't.origin': 'users-permissions' })
    .first(columns);
  if (!found) return null;
  return {
    memberRow: found.member_row,
    memberId: found.document_id,
    handle: found.handle,
    displayName: found.display_name,
    state: found.state,
    isStaff: Boolean(found.is_staff),
    language: found.language,
    isUserBlocked: Boolean(found.blocked),
    memberSeenAt: found.last_seen_at === null ? null : toDate(found.last_seen_at),
    sessionId: found.device_id ?? found.token_id,
    signedInAt: found.signed_in_at === null ? null : toDate(found.signed_in_at),
    tokenCreatedAt: toDate(found.created_at),
    tokenStatus: found.status,
    tokenExpiresAt: toDate(found.expires_at),
    sessionExpiresAt: found.absolute_expires_at === null ? null : toDate(found.absolute_expires_at),
  };
}

const insertSql = `insert into ${table} (session_id, member_row, token_id, way, device, signed_in_at, started_at, last_seen_at, expires_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (session_id) do nothing`;

export async function insertSession(strapi: Core.Strapi, session: SessionInsert): Promise<void> {
  await prepared(strapi).write(insertSql, valuesOf(strapi, session));
}

function valuesOf(strapi: Core.Strapi, { sessionId, memberRow, tokenId, way, device, ...instants }: SessionInsert) {
  const at = toColumn(strapi, instants.at);
  return [sessionId, memberRow, tokenId, way, device, at, at, at, toColumn(strapi, instants.expiresAt)];
}

export interface TokenInsert {
  userId: number;
  tokenId: string;
  expiresAt: Date;
}

const insertTokenSql = `insert into strapi_sessions (document_id, user_id, session_id, device_id, origin, type, status, expires_at, absolute_expires_at, created_at,
  updated_at, published_at) values (?, ?, ?, ?, 'users-permissions', 'refresh', 'active', ?, ?, ?, ?, ?)`;

/** A session with its first token: the row Strapi's session manager would write in four statements; on PostgreSQL both in one. */
export async function insertSessionWithToken(strapi: Core.Strapi, session: SessionInsert, { userId, tokenId, expiresAt }: TokenInsert): Promise<void> {
  const at = toColumn(strapi, session.at);
  const token = [newId(), String(userId), tokenId, session.sessionId, toColumn(strapi, expiresAt), toColumn(strapi, session.expiresAt), at, at, at];
  if (isPostgres(strapi)) return void (await prepared(strapi).write(`with token as (${insertTokenSql}) ${insertSql}`, [...token, ...valuesOf(strapi, session)]));
  await prepared(strapi).write(insertTokenSql, token);
  await insertSession(strapi, session);
}

export async function renewSession(strapi: Core.Strapi, sessionId: string, memberRow: number, at: Date): Promise<void> {
  await knexOf(strapi)(table).where({ session_id: sessionId, member_row: memberRow }).update({ signed_in_at: toColumn(strapi, at) });
}

export async function moveSession(strapi: Core.Strapi, sessionId: string, tokenId: string): Promise<void> {
  await knexOf(strapi)(table).where({ session_id: sessionId }).update({ token_id: tokenId });
}

export async function listSessions(strapi: Core.Strapi, memberRow: number, now: Date): Promise<StoredSession[]> {
  const found = await knexOf(strapi)(table).where({ member_row: memberRow }).where('expires_at', '>', toColumn(strapi, now)).orderBy('last_seen_at', 'desc').limit(100);
  return found.map((row) => ({
    sessionId: row.session_id,
    tokenId: row.token_id,
    way: row.way,
    device: row.device,
    signedInAt: toDate(row.signed_in_at),
    startedAt: toDate(row.started_at),
    lastSeenAt: toDate(row.last_seen_at),
    expiresAt: toDate(row.expires_at),
  }));
}

export async function deleteSessions(runner: Runner, memberRow: number, which: { only?: string; except?: string }): Promise<void> {
  const query = runner(table).where({ member_row: memberRow });
  if (which.only !== undefined) query.where({ session_id: which.only });
  if (which.except !== undefined) query.whereNot({ session_id: which.except });
  await query.delete();
}

export async function deleteExpiredSessions(strapi: Core.Strapi, now: Date): Promise<void> {
  await knexOf(strapi)(table).where('expires_at', '<', toColumn(strapi, now)).delete();
}

/** Ends Strapi's tokens of a user: all, those of one session, or all but one session. */
export async function deleteTokens(runner: Runner, userId: number, which: { only?: string; except?: string }): Promise<void> {
  const query = runner('strapi_sessions').where({ user_id: String(userId), origin: 'users-permissions' });
  if (which.only !== undefined) query.where((either) => either.where({ device_id: which.only }).orWhere({ session_id: which.only }));
  if (which.except !== undefined) {
    query.where((either) => either.whereNull('device_id').orWhereNot({ device_id: which.except })).whereNot({ session_id: which.except });
  }
  await query.delete();
}

export async function markSessionsSeen(strapi: Core.Strapi, sessionIds: readonly string[], at: Date): Promise<void> {
  await knexOf(strapi)(table).whereIn('session_id', [...sessionIds]).update({ last_seen_at: toColumn(strapi, at) });
}
