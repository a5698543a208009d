import type { Core } from '@strapi/strapi';
import { isPostgres } from '../database';
import { RateLimitedError } from '../errors';
import type { Limit, RouteShape } from '../routes/define-route';
import type { Incoming } from '../routes/run-operation';
import { addressKey } from './address-key';
import { leaseShared } from './limit-store';
import { Windows, type Lease, type Taken } from './windows';

type Allowance = Omit<Limit, 'per'>;

const shared: Record<'read' | 'write', Limit> = {
  read: { points: 300, seconds: 60, per: 'viewer' },
  write: { points: 30, seconds: 60, per: 'viewer' },
};

const key = 'community.limits';

function windowsOf(strapi: Core.Strapi): Windows {
  if (!strapi.has(key)) strapi.add(key, new Windows());
  return strapi.get(key) as Windows;
}

const leaseHere = ({ points, seconds }: Allowance): Lease => ({ granted: points, left: 0, endsAt: Date.now() + seconds * 1000 });

/** Counted in the database on PostgreSQL, where several processes serve; in memory on SQLite, where one does. */
async function lease(strapi: Core.Strapi, limit: Allowance, counted: string, wanted: number): Promise<Lease> {
  if (!isPostgres(strapi)) return leaseHere(limit);
  try {
    return await leaseShared(strapi, counted, wanted, limit);
  } catch {
    // A database that is away must not open the gates: each process counts for itself.
    return leaseHere(limit);
  }
}

/**
 * Counts one call against a named limit.
 *
 * @param who a member id or an address; never anything a client can choose.
 * @returns the standard RateLimit headers.
 * @throws RateLimitedError
 */
export async function consumeLimit(strapi: Core.Strapi, name: string, limit: Allowance, who: string): Promise<Record<string, string>> {
  const taken = await windowsOf(strapi).take(`${name}:${who}`, (counted, wanted) => lease(strapi, limit, counted, wanted));
  const headers = headersOf(limit, taken);
  if (!taken.isAllowed) throw new RateLimitedError(Math.max(1, Math.ceil(taken.milliseconds / 1000)), headers);
  return headers;
}

function headersOf({ points, seconds }: Allowance, { left, milliseconds }: Taken): Record<string, string> {
  return {
    'RateLimit-Policy': `${points};w=${seconds}`,
    'RateLimit-Limit': String(points),
    'RateLimit-Remaining': String(left),
    'RateLimit-Reset': String(Math.ceil(milliseconds / 1000)),
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
