import { randomUUID } from 'node:crypto';
import { inTransaction, knexOf, prepared, toColumn, toDate, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const settled = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'demo' });

export async function isSeeded(strapi: Core.Strapi): Promise<boolean> {
  return Boolean(await settled(strapi).get({ key: 'seeded' }));
}

export async function markSeeded(strapi: Core.Strapi): Promise<void> {
  await settled(strapi).set({ key: 'seeded', value: true });
}

/** What no door changes: when somebody joined, and what editors decide in the admin. */
export async function changeMember(strapi: Core.Strapi, memberId: string, columns: Record<string, unknown>): Promise<void> {
  await strapi.db.connection('members_members').where({ document_id: memberId }).update(columns);
}

/** Accounts at networks that exist nowhere: nobody can come in with them, but editors see what a community looks like. */
export async function addIdentity(strapi: Core.Strapi, memberId: string, network: string, at: { linked: Date; used: Date }): Promise<void> {
  const identityId = randomUUID();
  const column = (instant: Date) => toColumn(strapi, instant);
  await strapi.db.connection('social_login_identities').insert({
    identity_id: identityId, member_id: memberId, network, subject: `seed-${identityId}`, is_email_verified: false,
    linked_at: column(at.linked), last_used_at: column(at.used),
  });
}

export async function departmentRow(strapi: Core.Strapi, slug: string): Promise<number> {
  const found = await strapi.db.connection('members_departments').where({ slug }).first('id');
  return found.id as number;
}

export async function insertGuidelines(strapi: Core.Strapi, { version, textNl, textEn }: { version: number; textNl: string; textEn: string }): Promise<void> {
  await strapi.db.connection('members_guidelines').insert({ version, text_nl: textNl, text_en: textEn, published_at: toColumn(strapi, new Date()) });
}

export async function findViewer(strapi: Core.Strapi, memberId: string): Promise<Omit<Viewer, 'sessionId' | 'signedInAt'>> {
  const found = await strapi.db.connection('members_members').where({ document_id: memberId }).first();
  return {
    memberId, memberRow: found.id, handle: found.handle, displayName: found.display_name, state: found.state,
    isStaff: Boolean(found.is_staff), locale: found.language,
  };
}

/** Everybody may read the articles and pages of the organisation. */
export async function grantToPublic(strapi: Core.Strapi, actions: readonly string[]): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' }, populate: ['permissions'] });
  const granted = new Set((role.permissions as { action: string }[]).map(({ action }) => action));
  for (const action of actions.filter((name) => !granted.has(name))) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
}

/** Display name → handle. */
export async function findHandles(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows = (await strapi.db.connection('members_members').select('display_name', 'handle')) as { display_name: string; handle: string }[];
  return new Map(rows.map(({ display_name: name, handle }) => [name, handle]));
}

/** Pairs of members who know each other, by their rows. */
export async function findConnections(strapi: Core.Strapi): Promise<[number, number][]> {
  const rows = (await knexOf(strapi)('members_connections').where({ state: 'accepted' }).select('low_row', 'high_row')) as { low_row: number; high_row: number }[];
  return rows.map(({ low_row: low, high_row: high }) => [low, high]);
}

/** Who may have said something, with the moment they came in. */
export async function findVoices(strapi: Core.Strapi): Promise<{ memberId: string; memberRow: number; displayName: string; joinedAt: Date }[]> {
  const rows = (await knexOf(strapi)('members_members').where({ state: 'active' }).whereNot({ kind: 'organisation' }).orderBy('id').select('id', 'document_id', 'display_name', 'joined_at')) as Record<string, never>[];
  return rows.map((row) => ({ memberId: row.document_id, memberRow: row.id, displayName: row.display_name, joinedAt: toDate(row.joined_at) }));
}

export interface Moved {
  table: 'wall_posts' | 'wall_comments' | 'wall_reactions' | 'wall_revisions';
  where: Record<string, unknown>;
  columns: readonly string[];
}

/** What was done, and the moment it belongs to. */
export interface Done {
  at: Date;
  moved: readonly Moved[];
  /** Its events in the log: after the first row, up to the second. */
  events: readonly [number, number];
}

export async function newestRow(strapi: Core.Strapi, table: 'community_events' | 'wall_reactions' | 'wall_revisions'): Promise<number> {
  const [{ newest }] = await prepared(strapi).read<{ newest: number | null }>(`select max(id) as newest from ${table}`, []);
  return newest ?? 0;
}

/** What was done just now becomes what was done then, in the log as well. */
export function moveBack(strapi: Core.Strapi, done: readonly Done[]): Promise<void> {
  return inTransaction(strapi, async (trx) => {
    for (const { at, moved, events: [after, last] } of done) {
      const then = toColumn(strapi, at);
      for (const { table, where, columns } of moved) await trx(table).where(where).update(Object.fromEntries(columns.map((column) => [column, then])));
      if (last > after) await trx('community_events').where('id', '>', after).where('id', '<=', last).update({ occurred_at: then });
    }
  });
}

/** Whoever did something was here then. */
export async function noteSeen(strapi: Core.Strapi, memberId: string, at: Date): Promise<void> {
  const then = toColumn(strapi, at);
  await knexOf(strapi)('members_members').where({ document_id: memberId }).where((query) => query.whereNull('last_seen_at').orWhere('last_seen_at', '<', then)).update({ last_seen_at: then });
}
