import { isPostgres, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const names = ['Anna', 'Bert', 'Carla', 'Dirk', 'Eva', 'Frank', 'Guus', 'Hanna', 'Ivo', 'Jan', 'Kees', 'Lotte', 'Mia', 'Noor', 'Otto', 'Piet', 'Quinten', 'Roos', 'Sanne', 'Tom'];
const surnames = ['Bakker', 'Visser', 'Smit', 'Mulder', 'Dekker', 'Brouwer', 'Hoekstra', 'Prins', 'Vos', 'Kuiper', 'Molenaar', 'Postma', 'Veenstra', 'Zijlstra', 'Quist', 'Xander'];
const rowsPerStatement = 400;

const nameOf = (row: number) => `${names[row % names.length]} ${surnames[Math.floor(row / names.length) % surnames.length]}`;

export const handleOf = (row: number) => `${nameOf(row).replace(' ', '-')}-${row}`.toLowerCase();

export const memberIdOf = (row: number) => `m${row}`.padEnd(24, 'x');

/** Members who share twenty first names and sixteen surnames. */
export async function fillMembers(strapi: Core.Strapi, count: number): Promise<void> {
  const knex = knexOf(strapi);
  const now = isPostgres(strapi) ? new Date() : Date.now();
  for (let from = 0; from < count; from += rowsPerStatement) {
    const rows = Array.from({ length: Math.min(rowsPerStatement, count - from) }, (_, index) => memberOf(from + index, now));
    await knex('members_members').insert(rows);
  }
  await knex.raw(isPostgres(strapi) ? 'vacuum analyze members_members' : 'analyze');
}

function memberOf(row: number, now: Date | number) {
  return {
    document_id: memberIdOf(row), handle: handleOf(row), kind: 'person', state: 'active', visibility: 'public', display_name: nameOf(row), headline: 'Bakes at home',
    language: 'nl', is_staff: false, is_follow_approved: false, followers_count: 3, following_count: 2, connections_count: 1, user_id: 1_000_000 + row,
    search_text: `${nameOf(row)} ${row} bakes at home`.toLowerCase(), name_key: nameOf(row).toLowerCase(), joined_at: now, created_at: now, updated_at: now, published_at: now,
  };
}
