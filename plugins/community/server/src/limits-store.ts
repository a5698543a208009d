import type { Core } from '@strapi/strapi';
import { isPostgres, knexOf } from './database';

export const rateLimitTable = 'community_rate_limits';

/**
 * The limiter inserts by position into (key, points, expire), which no table with Strapi's id column fits. Unlogged:
 * counters of a minute need not survive a crash of the server, and cost half as much without its journal.
 */
export function registerRateLimitTable(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    if (!isPostgres(strapi)) return;
    await knexOf(strapi).raw('create unlogged table if not exists ?? (key varchar(255) primary key, points integer not null, expire bigint)', [rateLimitTable]);
    await knexOf(strapi).raw('create index if not exists ?? on ?? (expire)', ['community_rate_limits_expire_idx', rateLimitTable]);
  });
}
