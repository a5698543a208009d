import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { addressKey } from './address-key';
import { isPostgres, knexOf } from './database';
import { RateLimitedError } from './errors';
import { rateLimitTable } from './limits-store';
import type { Limit, RouteShape } from './routes/define-route';
import type { Incoming } from './routes/run-operation';

const shared: Record<'read' | 'write', Limit> = {
  read: { points: 300, seconds: 60, per: 'viewer' },
  write: { points: 30, seconds: 60, per: 'viewer' },
};

const key = 'community.limiters';

/** Counted in the database on PostgreSQL, where several processes serve; in memory on SQLite, where one does. */
function limiterOf(strapi: Core.Strapi, name: string, { points, seconds }: Omit<Limit, 'per'>): RateLimiterAbstract {
  if (!strapi.has(key)) strapi.add(key, new Map<string, RateLimiterAbstract>());
  const limiters = strapi.get(key) as Map<string, RateLimiterAbstract>;
  const known = limiters.get(name);
  if (known) return known;
  const options = { points, duration: seconds, keyPrefix: name };
  const limiter = isPostgres(strapi) ? sharedLimiter(strapi, options) : new RateLimiterMemory(options);
  limiters.set(name, limiter);
  return limiter;
}

function sharedLimiter(strapi: Core.Strapi, options: { points: number; duration: number; keyPrefix: string }): RateLimiterAbstract {
  return new RateLimiterPostgres({
    ...options,
    storeClient: knexOf(strapi),
    storeType: 'knex',
    tableName: rateLimitTable,
    tableCreated: true,
    clearExpiredByTimeout: false,
    // Who is over the limit is refused without asking the database, so a flood stays cheap.
    inMemoryBlockOnConsumed: options.points + 1,
    // A database that is away must not open the gates.
    insuranceLimiter: new RateLimiterMemory(options),
  });
}

/**
 * Counts one call against a named limit.
 *
 * @param who a member id or an address; never anything a client can choose.
 * @returns the standard RateLimit headers.
 * @throws RateLimitedError
 */
export async function consumeLimit(
  strapi: Core.Strapi,
  name: string,
  limit: Omit<Limit, 'per'>,
  who: string,
): Promise<Record<string, string>> {
  try {
    return headersOf(limit, await limiterOf(strapi, name, limit).consume(who));
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection;
    throw new RateLimitedError(Math.max(1, Math.ceil(rejection.msBeforeNext / 1000)), headersOf(limit, rejection));
  }
}

function headersOf({ points, seconds }: Omit<Limit, 'per'>, state: RateLimiterRes): Record<string, string> {
  return {
    'RateLimit-Policy': `${points};w=${seconds}`,
    'RateLimit-Limit': String(points),
    'RateLimit-Remaining': String(Math.max(0, state.remainingPoints)),
    'RateLimit-Reset': String(Math.ceil(state.msBeforeNext / 1000)),
  };
}

/** What a route's limit comes down to. */
export function limitOf(route: RouteShape): Limit {
  return typeof route.limit === 'string' ? shared[route.limit] : route.limit;
}

/** The key is the route's id and the viewer or the address: no body, no spelling of the path can change it. */
export function consumeRouteLimit(strapi: Core.Strapi, route: RouteShape, { session, request }: Incoming) {
  const limit = limitOf(route);
  const name = typeof route.limit === 'string' ? `shared.${route.limit}` : route.id;
  const who = limit.per === 'viewer' && session ? `member:${session.viewer.memberId}` : `address:${addressKey(request.ip)}`;
  return consumeLimit(strapi, name, limit, who);
}
