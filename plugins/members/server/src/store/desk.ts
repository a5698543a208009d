import { knexOf, toColumn } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { toMember, type Member } from './members';
import { searchMatches } from './search-index';

export interface DeskQuery {
  words: readonly string[];
  emailKey: string | null;
  state: Member['state'] | null;
  isStaff: boolean | null;
  /** Selects the memberIds of those who use a network; one query for each plugin that knows networks. Null: everybody. */
  withNetwork: readonly Knex.QueryBuilder[] | null;
  joinedAfter: Date | null;
  seenAfter: Date | null;
  seenBefore: Date | null;
  before: number | null;
  limit: number;
}

/** Members as editors see them, newest first, one row more than the limit. */
export async function listForDesk(strapi: Core.Strapi, query: DeskQuery): Promise<Member[]> {
  const rows = knexOf(strapi)('members_members as m').whereNot('m.state', 'gone').orderBy('m.id', 'desc').limit(query.limit + 1).select('m.*');
  if (query.emailKey !== null) rows.where('m.email_key', query.emailKey);
  else if (query.words.length > 0) rows.whereIn('m.id', searchMatches(strapi, query.words));
  if (query.state !== null) rows.where('m.state', query.state);
  if (query.isStaff !== null) rows.where('m.is_staff', query.isStaff);
  const { withNetwork } = query;
  if (withNetwork) rows.where((either) => withNetwork.reduce((found, memberIds) => found.orWhereIn('m.document_id', memberIds), either.whereRaw('1 = 0')));
  if (query.joinedAfter) rows.where('m.joined_at', '>=', toColumn(strapi, query.joinedAfter));
  if (query.seenAfter) rows.where('m.last_seen_at', '>=', toColumn(strapi, query.seenAfter));
  const { seenBefore } = query;
  if (seenBefore) rows.where((either) => either.whereNull('m.last_seen_at').orWhere('m.last_seen_at', '<', toColumn(strapi, seenBefore)));
  if (query.before !== null) rows.where('m.id', '<', query.before);
  return (await rows).map(toMember);
}

export async function countForDesk(strapi: Core.Strapi, joinedAfter: Date): Promise<{ waiting: number; newThisWeek: number }> {
  const knex = knexOf(strapi);
  const [waiting] = await knex('members_members').where({ state: 'pending' }).count({ count: '*' });
  const [fresh] = await knex('members_members').whereNotIn('state', ['gone', 'refused']).where('joined_at', '>=', toColumn(strapi, joinedAfter)).count({ count: '*' });
  return { waiting: Number(waiting.count), newThisWeek: Number(fresh.count) };
}

