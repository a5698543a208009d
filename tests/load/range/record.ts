import { inTransaction, operationsOf, prepared, type Prepared, type RequestFacts, type SqlValue } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';

export interface Recorded {
  body: string;
  /** Reads again what the request read, and nothing else. */
  read(): Promise<void>;
}

/** Listens in on what one request reads, so that the yardstick can read the same. */
export async function record(strapi: Core.Strapi, url: string, cookie: string): Promise<Recorded> {
  const reads: Prepared = prepared(strapi);
  const original = reads.read;
  const calls: [string, readonly SqlValue[]][] = [];
  reads.read = <T>(sql: string, values: readonly SqlValue[]) => {
    calls.push([sql, values]);
    return original<T>(sql, values);
  };
  const body = await (await fetch(url, { headers: { cookie } })).text();
  reads.read = original;
  return {
    body,
    async read() {
      for (const [sql, values] of calls) await original(sql, values);
    },
  };
}

export async function openSession(strapi: Core.Strapi): Promise<{ memberId: string; memberRow: number; cookie: string }> {
  const door = members(strapi);
  const request: RequestFacts = { ip: '127.0.0.1', method: 'GET', path: '/', search: '', origin: null, userAgent: '', locale: 'nl', authorization: null, idempotencyKey: null, cookies: {} };
  const { memberId } = await inTransaction(strapi, (trx) => door.admit(trx, { displayName: 'Load Viewer', email: null, isEmailVerified: false, locale: 'nl', source: 'load' }));
  const { refreshToken } = await door.openSession({ memberId, request, way: 'load' });
  const memberRow = (await door.findReference(memberId))?.memberRow ?? 0;
  return { memberId, memberRow, cookie: `kring_session=${refreshToken}` };
}

/** Counted as always, but never reached: one client asks all the time. */
export function widenLimits(strapi: Core.Strapi, ids: readonly string[]): void {
  for (const id of ids) {
    const operation = operationsOf(strapi).get(id);
    if (operation) Object.assign(operation.route, { limit: { points: 1_000_000_000, seconds: 60, per: 'viewer' } });
  }
}
