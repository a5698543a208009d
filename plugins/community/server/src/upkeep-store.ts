import type { Core } from '@strapi/strapi';
import { isPostgres, knexOf, toColumn } from './database';

/** A sweep takes small bites, so that on SQLite nobody waits long for the one connection. */
const bite = 500;

async function removeInBites(strapi: Core.Strapi, table: string, column: string, before: Date): Promise<number> {
  let removed = 0;
  for (;;) {
    const ids = knexOf(strapi)(table).where(column, '<', toColumn(strapi, before)).limit(bite).select('id');
    const count: number = await knexOf(strapi)(table).whereIn('id', ids).delete();
    removed += count;
    if (count < bite) return removed;
  }
}

export const removeOldAnswers = (strapi: Core.Strapi, before: Date) => removeInBites(strapi, 'community_idempotent_answers', 'created_at', before);

/** Sessions that ended, and those replaced by a newer one whose last access token has long run out. */
export async function removeEndedSessions(strapi: Core.Strapi, now: Date, rotatedBefore: Date): Promise<number> {
  const ended = await removeInBites(strapi, 'strapi_sessions', 'absolute_expires_at', now);
  const rotated = await knexOf(strapi)('strapi_sessions').where({ status: 'rotated' }).where('updated_at', '<', toColumn(strapi, rotatedBefore)).delete();
  return ended + rotated;
}

/** The limiter keeps instants as milliseconds. */
export async function removeSpentLimits(strapi: Core.Strapi, now: Date): Promise<number> {
  if (!isPostgres(strapi)) return 0;
  return knexOf(strapi)('community_rate_limits').where('expire', '<', now.getTime()).delete();
}

/** Statistics for the planner: without them a join of two tables can be a thousand times slower. */
export async function refreshStatistics(strapi: Core.Strapi): Promise<void> {
  await knexOf(strapi).raw(isPostgres(strapi) ? 'analyze' : 'pragma optimize');
}
