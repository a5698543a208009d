import { isPostgres, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

const triggers = [
  `create trigger members_search_insert after insert on members_members begin
     insert into members_search (rowid, search_text) values (new.id, new.search_text); end`,
  `create trigger members_search_delete after delete on members_members begin
     insert into members_search (members_search, rowid, search_text) values ('delete', old.id, old.search_text); end`,
  `create trigger members_search_update after update of search_text on members_members begin
     insert into members_search (members_search, rowid, search_text) values ('delete', old.id, old.search_text);
     insert into members_search (rowid, search_text) values (new.id, new.search_text); end`,
];

/** After Strapi's sync: on SQLite it drops the triggers whenever it rebuilds the table, so the index is made again then. */
export async function prepareSearchIndex(strapi: Core.Strapi): Promise<void> {
  const knex = knexOf(strapi);
  if (isPostgres(strapi)) {
    await knex.raw(`create index if not exists members_members_search_gin on members_members using gin (to_tsvector('simple', search_text))`);
    return;
  }
  await knex.raw(
    `create virtual table if not exists members_search using fts5 (search_text, content = 'members_members', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3')`,
  );
  // What a member takes away must not linger in the index until its pieces are merged.
  await knex.raw(`insert into members_search (members_search, rank) values ('secure-delete', 1)`);
  const [{ count }] = await knex('sqlite_master').where({ type: 'trigger', tbl_name: 'members_members' }).whereLike('name', 'members_search_%').count({ count: '*' });
  if (Number(count) === triggers.length) return;
  for (const name of ['insert', 'delete', 'update']) await knex.raw(`drop trigger if exists members_search_${name}`);
  for (const trigger of triggers) await knex.raw(trigger);
  await knex.raw(`insert into members_search (members_search) values ('rebuild')`);
}

/** Row ids whose words begin with all of these; for lists that are not asked for all the time. */
export function searchMatches(strapi: Core.Strapi, words: readonly string[]): Knex.QueryBuilder {
  const knex = knexOf(strapi);
  if (!isPostgres(strapi)) {
    return knex('members_search').whereRaw('members_search match ?', [words.map((word) => `"${word}"*`).join(' ')]).select('rowid');
  }
  const wanted = words.map((word) => `'${word}':*`).join(' & ');
  return knex('members_members').whereRaw(`to_tsvector('simple', search_text) @@ to_tsquery('simple', ?)`, [wanted]).select('id');
}
