import type { Core } from '@strapi/strapi';
import { isPostgres, knexOf } from '../database';
import { prepared } from '../prepared';
import type { Lease } from './windows';

const table = 'community_rate_limits';

/** Unlogged: counters of a minute need not survive a crash of the server, and cost half as much without its journal. */
export function registerRateLimitTable(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    if (!isPostgres(strapi)) return;
    await knexOf(strapi).raw('create unlogged table if not exists ?? (key varchar(255) primary key, points integer not null, expire bigint)', [table]);
    await knexOf(strapi).raw('create index if not exists ?? on ?? (expire)', ['community_rate_limits_expire_idx', table]);
  });
}

/** By the clock of the database: those of the processes may differ. */
const now = '(extract(epoch from now()) * 1000)::bigint';

const leaseSql = `insert into ${table} as kept (key, points, expire) values (?, ?, ${now} + ?)
  on conflict (key) do update set
    points = case when kept.expire <= ${now} then excluded.points else kept.points + excluded.points end,
    expire = case when kept.expire <= ${now} then excluded.expire else kept.expire end
  returning points, expire - ${now} as milliseconds`;

/** Takes calls out of the window all processes share; fewer than wanted when it ends, or none. */
export async function leaseShared(strapi: Core.Strapi, key: string, wanted: number, { points, seconds }: { points: number; seconds: number }): Promise<Lease> {
  const [row] = await prepared(strapi).write<{ points: number; milliseconds: string }>(leaseSql, [key, wanted, seconds * 1000]);
  const before = row.points - wanted;
  return {
    granted: Math.min(wanted, Math.max(0, points - before)),
    left: Math.max(0, points - row.points),
    endsAt: Date.now() + Number(row.milliseconds),
  };
}
