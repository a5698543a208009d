import { isPostgres, prepared, toColumn, type SqlValue } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { cardColumns, toCardMember, type CardMember, type CardRecord } from './card-members';

export interface DirectoryQuery {
  /** Folded words; each must begin some word of the member. */
  words: readonly string[];
  themeRow: number | null;
  departmentRow: number | null;
  isStaffOnly: boolean;
  isOrganisationOnly: boolean;
  joinedAfter: Date | null;
  order: 'newest' | 'name';
  /** Keyset of the last row seen. */
  after: { row: number; name: string } | null;
  limit: number;
  /** Null: a visitor, who sees public profiles only. */
  viewerRow: number | null;
}

interface Clause {
  sql: string;
  values: readonly SqlValue[];
}

/** Members who are here and open to this viewer, one row more than the limit. The order of joins suits each filter's index. */
export async function listDirectory(strapi: Core.Strapi, query: DirectoryQuery): Promise<CardMember[]> {
  const isSearchOnPostgres = query.words.length > 0 && isPostgres(strapi);
  const records = isSearchOnPostgres ? await searchOnPostgres(strapi, query) : await readPage(strapi, query);
  return records.map(toCardMember);
}

async function readPage(strapi: Core.Strapi, query: DirectoryQuery): Promise<CardRecord[]> {
  const source = sourceOf(query);
  const { sql, values } = together([...source.where, ...visibilityOf(strapi, query), ...filtersOf(strapi, query), ...keysetOf(query, source.row)]);
  return prepared(strapi).read<CardRecord>(`select ${cardColumns} from ${source.from} where ${sql} order by ${orderOf(query, source.row)} limit ?`, [...values, query.limit + 1]);
}

const together = (clauses: readonly Clause[]): Clause => ({ sql: clauses.map(({ sql }) => sql).join(' and '), values: clauses.flatMap(({ values }) => [...values]) });
const orderOf = ({ order }: DirectoryQuery, row: string) => (order === 'name' ? 'm.name_key, m.id' : `${row} desc`);

/** Of so many members at the head of the list a page is filled when one in fifty fits. */
const lookedAt = 1_000;

/**
 * The words index gives all that fit before it gives one, which is slow for a common beginning and fast for a rare one;
 * walking down the list is the other way round. So the head of the list first, and the index when that has too few.
 */
async function searchOnPostgres(strapi: Core.Strapi, query: DirectoryQuery): Promise<CardRecord[]> {
  const open = together([...visibilityOf(strapi, query), ...filtersOf(strapi, query), ...keysetOf(query, 'm.id')]);
  const order = orderOf(query, 'm.id');
  const fits = together(query.words.map((word) => ({ sql: `(' ' || m.search_text) like ?`, values: [`% ${word}%`] })));
  const head = `select ${cardColumns}, m.search_text from members_members m where ${open.sql} order by ${order} limit ${lookedAt}`;
  const found = await prepared(strapi).read<CardRecord>(`select ${cardColumns} from (${head}) m where ${fits.sql} order by ${order} limit ?`, [...open.values, ...fits.values, query.limit + 1]);
  if (found.length > query.limit) return found;
  const match = query.words.map((word) => `'${word}':*`).join(' & ');
  const all = `select ${cardColumns} from members_members m where to_tsvector('simple', m.search_text) @@ to_tsquery('simple', ?) and ${open.sql}`;
  // Materialized, or the planner may walk the whole list after all.
  return prepared(strapi).read<CardRecord>(`with m as materialized (${all}) select * from m order by ${order} limit ?`, [match, ...open.values, query.limit + 1]);
}

interface Source {
  from: string;
  where: Clause[];
  /** The column that orders newest first. */
  row: string;
}

function sourceOf({ words, themeRow, order }: DirectoryQuery): Source {
  if (words.length > 0) return searchOnSqlite(words, order);
  if (themeRow !== null && order === 'newest') {
    return { from: 'members_member_themes t join members_members m on m.id = t.member_row', where: [{ sql: 't.theme_row = ?', values: [themeRow] }], row: 't.member_row' };
  }
  return { from: 'members_members m', where: [], row: 'm.id' };
}

function searchOnSqlite(words: readonly string[], order: DirectoryQuery['order']): Source {
  const match = words.map((word) => `"${word}"*`).join(' ');
  return {
    // CROSS keeps the full-text index outside: it already yields its rows newest first.
    from: 'members_search f cross join members_members m on m.id = f.rowid',
    where: [{ sql: 'members_search match ?', values: [match] }],
    row: order === 'newest' ? 'f.rowid' : 'm.id',
  };
}

function visibilityOf(strapi: Core.Strapi, { viewerRow }: DirectoryQuery): Clause[] {
  // Nearly everybody is active: SQLite must not walk and sort by the index of states, which the plus forbids.
  const here = { sql: isPostgres(strapi) ? `m.state = 'active'` : `+m.state = 'active'`, values: [] };
  if (viewerRow === null) return [here, { sql: `m.visibility = 'public'`, values: [] }];
  return [
    here,
    { sql: `m.visibility <> 'hidden'`, values: [] },
    { sql: 'not exists (select 1 from members_blocks b where b.blocker_row = ? and b.blocked_row = m.id)', values: [viewerRow] },
    { sql: 'not exists (select 1 from members_blocks b where b.blocked_row = ? and b.blocker_row = m.id)', values: [viewerRow] },
  ];
}

function themesOpenTo(strapi: Core.Strapi, viewerRow: number | null): Clause {
  const audience = isPostgres(strapi) ? `m.audiences ->> 'themes'` : `json_extract(m.audiences, '$.themes')`;
  return { sql: `coalesce(${audience}, 'public') in (${viewerRow === null ? `'public'` : `'public', 'members'`})`, values: [] };
}

function filtersOf(strapi: Core.Strapi, query: DirectoryQuery): Clause[] {
  const clauses: Clause[] = [];
  // A theme finds only those who show their themes to this viewer.
  if (query.themeRow !== null) clauses.push(themesOpenTo(strapi, query.viewerRow));
  const isThemeInSource = query.words.length === 0 && query.order === 'newest';
  if (query.themeRow !== null && !isThemeInSource) {
    clauses.push({ sql: 'exists (select 1 from members_member_themes t where t.member_row = m.id and t.theme_row = ?)', values: [query.themeRow] });
  }
  if (query.departmentRow !== null) clauses.push({ sql: 'm.department_id = ?', values: [query.departmentRow] });
  if (query.isStaffOnly) clauses.push({ sql: isPostgres(strapi) ? 'm.is_staff' : 'm.is_staff = 1', values: [] });
  if (query.isOrganisationOnly) clauses.push({ sql: `m.kind = 'organisation'`, values: [] });
  if (query.joinedAfter !== null) clauses.push({ sql: 'm.joined_at >= ?', values: [toColumn(strapi, query.joinedAfter)] });
  return clauses;
}

function keysetOf({ after, order }: DirectoryQuery, row: string): Clause[] {
  if (after === null) return [];
  if (order === 'newest') return [{ sql: `${row} < ?`, values: [after.row] }];
  return [{ sql: '(m.name_key, m.id) > (?, ?)', values: [after.name, after.row] }];
}
