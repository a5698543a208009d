import type { Core } from '@strapi/strapi';
import { environment, networks, publicUrl } from '../config/env';
import { productionRefusals } from '../config/env/refusals';
import { turnPhotosUpright } from './uploads';

const bootLock = 727_001;

interface PostgresConnection {
  query(sql: string): Promise<unknown>;
}

interface PostgresClient {
  acquireConnection(): Promise<PostgresConnection>;
  releaseConnection(connection: PostgresConnection): Promise<void>;
}

let held: PostgresConnection | undefined;

const clientOf = (strapi: Core.Strapi) => (strapi.db.connection as unknown as { client: PostgresClient }).client;

function refuseUnfitProduction(): void {
  if (environment.NODE_ENV !== 'production') return;
  const refusals = productionRefusals(environment, publicUrl, networks);
  if (refusals.length > 0) throw new Error(`This can't run in production:\n${refusals.map((sentence) => `  ${sentence}`).join('\n')}`);
}

export default {
  /** On PostgreSQL processes start one at a time: schema sync and migrations take no lock of their own. */
  async register({ strapi }: { strapi: Core.Strapi }) {
    refuseUnfitProduction();
    if (strapi.db.dialect.client !== 'postgres') return;
    held = await clientOf(strapi).acquireConnection();
    await held.query(`select pg_advisory_lock(${bootLock})`);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await turnPhotosUpright(strapi);
    if (!held) return;
    await held.query(`select pg_advisory_unlock(${bootLock})`);
    await clientOf(strapi).releaseConnection(held);
    held = undefined;
  },
};
