import { fromJson, holdRows, inTransaction, isPostgres, knexOf, toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { StoredPhoto } from './stored-photo';

export type StoredState = 'pending' | 'active' | 'leaving' | 'suspended' | 'refused' | 'gone';
export type FieldAudience = 'public' | 'members' | 'connections' | 'me';
export type Visibility = 'public' | 'members' | 'hidden';

export interface Member {
  row: number;
  memberId: string;
  handle: string;
  kind: 'person' | 'organisation';
  state: StoredState;
  visibility: Visibility;
  displayName: string;
  headline: string | null;
  about: string | null;
  aboutHtml: string | null;
  location: string | null;
  links: { label: string; url: string }[];
  languages: string[];
  audiences: Partial<Record<string, FieldAudience>>;
  language: string;
  isStaff: boolean;
  jobTitle: string | null;
  departmentRow: number | null;
  photo: StoredPhoto | null;
  photoOrigin: 'own' | 'network' | null;
  isFollowApproved: boolean;
  followersCount: number;
  followingCount: number;
  connectionsCount: number;
  userId: number | null;
  email: string | null;
  isEmailVerified: boolean;
  source: string | null;
  joinedAt: Date | null;
  lastSeenAt: Date | null;
  handleChangedAt: Date | null;
  guidelinesVersion: number | null;
  welcomeFinishedAt: Date | null;
  /** The state to return to when a suspension or the wish to leave ends. */
  stateBefore: 'pending' | 'active' | 'leaving' | null;
  suspendedUntil: Date | null;
  stateReason: string | null;
  leaveAt: Date | null;
  leaveMode: 'keep-without-name' | 'delete' | null;
}

const table = 'members_members';

export type MemberRecord = Record<string, never>;

const instantOf = (value: Date | number | string | null) => (value === null || value === undefined ? null : toDate(value));

export function toMember(record: MemberRecord): Member {
  return {
    row: record.id,
    memberId: record.document_id,
    handle: record.handle,
    kind: record.kind,
    state: record.state,
    visibility: record.visibility,
    displayName: record.display_name,
    headline: record.headline,
    about: record.about,
    aboutHtml: record.about_html,
    location: record.location,
    links: fromJson(record.links, []),
    languages: fromJson(record.languages, []),
    audiences: fromJson(record.audiences, {}),
    language: record.language,
    isStaff: Boolean(record.is_staff),
    jobTitle: record.job_title,
    departmentRow: record.department_id,
    photo: fromJson<StoredPhoto | null>(record.photo, null),
    photoOrigin: record.photo_origin,
    isFollowApproved: Boolean(record.is_follow_approved),
    followersCount: record.followers_count,
    followingCount: record.following_count,
    connectionsCount: record.connections_count,
    userId: record.user_id,
    email: record.email,
    isEmailVerified: record.verified_email_key !== null,
    source: record.source,
    joinedAt: instantOf(record.joined_at),
    lastSeenAt: instantOf(record.last_seen_at),
    handleChangedAt: instantOf(record.handle_changed_at),
    guidelinesVersion: record.guidelines_version,
    welcomeFinishedAt: instantOf(record.welcome_finished_at),
    stateBefore: record.state_before,
    suspendedUntil: instantOf(record.suspended_until),
    stateReason: record.state_reason,
    leaveAt: instantOf(record.leave_at),
    leaveMode: record.leave_mode,
  };
}

const one = (record: MemberRecord | undefined): Member | null => (record ? toMember(record) : null);

export async function findMember(runner: Runner, memberId: string): Promise<Member | null> {
  return one(await runner(table).where({ document_id: memberId }).first());
}

export async function findMemberByHandle(runner: Runner, handle: string): Promise<Member | null> {
  return one(await runner(table).where({ handle }).first());
}

export async function findMemberByRow(runner: Runner, row: number): Promise<Member | null> {
  return one(await runner(table).where({ id: row }).first());
}

export function findMembersById(runner: Runner, memberIds: readonly string[]): Promise<Member[]> {
  return findMembersWhere(runner, 'document_id', memberIds);
}

export function findMembersByRow(runner: Runner, rows: readonly number[]): Promise<Member[]> {
  return findMembersWhere(runner, 'id', rows);
}

export function findMembersByHandle(runner: Runner, handles: readonly string[]): Promise<Member[]> {
  return findMembersWhere(runner, 'handle', handles);
}

async function findMembersWhere(runner: Runner, column: 'document_id' | 'id' | 'handle', values: readonly (string | number)[]): Promise<Member[]> {
  const found: Member[] = [];
  for (let at = 0; at < values.length; at += 500) {
    const records = await runner(table).whereIn(column, values.slice(at, at + 500));
    found.push(...records.map(toMember));
  }
  return found;
}

/** Holds the member's row until the transaction ends; SQLite has one writer anyway. */
export async function lockMember(strapi: Core.Strapi, trx: Runner, memberId: string): Promise<Member | null> {
  const query = trx(table).where({ document_id: memberId }).first();
  return one(await (isPostgres(strapi) ? query.forUpdate() : query));
}

export interface MemberInsert {
  memberId: string;
  handle: string;
  kind?: 'person' | 'organisation';
  displayName: string;
  headline: string | null;
  state: StoredState;
  visibility: Visibility;
  language: string;
  userId: number | null;
  email: string | null;
  emailKey: string | null;
  verifiedEmailKey: string | null;
  source: string;
  search: { search_text: string; name_key: string };
}

/** @returns false when a unique index refused it: the handle or the proved address was taken meanwhile. */
export async function insertMember(strapi: Core.Strapi, trx: Runner, member: MemberInsert): Promise<boolean> {
  const now = toColumn(strapi, new Date());
  await trx(table)
    .insert({
      document_id: member.memberId, handle: member.handle, kind: member.kind ?? 'person', state: member.state, visibility: member.visibility,
      display_name: member.displayName, headline: member.headline, language: member.language, is_staff: false, is_follow_approved: false,
      followers_count: 0, following_count: 0, connections_count: 0, ...member.search, user_id: member.userId,
      email: member.email, email_key: member.emailKey, verified_email_key: member.verifiedEmailKey, source: member.source,
      joined_at: now, created_at: now, updated_at: now, published_at: now,
    })
    .onConflict()
    .ignore();
  return Boolean(await trx(table).where({ document_id: member.memberId }).first('id'));
}

export async function isHandleFree(runner: Runner, handle: string): Promise<boolean> {
  if (await runner(table).where({ handle }).first('id')) return false;
  return !(await runner('members_handles').where({ handle }).first('id'));
}

/** Columns by their database names, for the services that change a few of them. */
export type MemberColumns = Partial<Record<string, string | number | boolean | Date | null>>;

export async function updateMember(strapi: Core.Strapi, runner: Runner, row: number, columns: MemberColumns): Promise<void> {
  await runner(table).where({ id: row }).update({ ...columns, updated_at: toColumn(strapi, new Date()) });
}

export async function isEmailKeyKnown(runner: Runner, emailKey: string): Promise<boolean> {
  return Boolean(await runner(table).where({ email_key: emailKey }).whereNot({ state: 'gone' }).first('id'));
}

export async function findMemberIdByVerifiedEmailKey(runner: Runner, emailKey: string): Promise<string | null> {
  const record = await runner(table).where({ verified_email_key: emailKey }).first('document_id');
  return record?.document_id ?? null;
}

/** Who proves an address owns it: claims of others that were never proved are forgotten. */
export async function dropUnprovedEmail(runner: Runner, emailKey: string, exceptRow: number | null): Promise<void> {
  const query = runner(table).where({ email_key: emailKey }).whereNull('verified_email_key');
  await (exceptRow === null ? query : query.whereNot({ id: exceptRow })).update({ email: null, email_key: null });
}

export async function forgetUnprovedEmail(runner: Runner, memberId: string): Promise<void> {
  await runner(table).where({ document_id: memberId }).whereNull('verified_email_key').update({ email: null, email_key: null });
}

export async function markMembersSeen(strapi: Core.Strapi, rows: readonly number[], at: Date): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    await holdRows(strapi, trx, table, 'id', rows);
    await trx(table).whereIn('id', [...rows]).update({ last_seen_at: toColumn(strapi, at) });
  });
}

export async function findEndedSuspensions(strapi: Core.Strapi, runner: Runner, at: Date): Promise<string[]> {
  const found = await runner(table).where({ state: 'suspended' }).where('suspended_until', '<=', toColumn(strapi, at)).limit(500).select('document_id');
  return found.map((record) => record.document_id as string);
}

export async function findDueLeavers(strapi: Core.Strapi, at: Date): Promise<string[]> {
  const found = await knexOf(strapi)(table).where({ state: 'leaving' }).where('leave_at', '<=', toColumn(strapi, at)).limit(500).select('document_id');
  return found.map((record) => record.document_id as string);
}

export async function findOrganisationMember(runner: Runner): Promise<Member | null> {
  return one(await runner(table).where({ kind: 'organisation' }).whereNot({ state: 'gone' }).orderBy('id').first());
}
