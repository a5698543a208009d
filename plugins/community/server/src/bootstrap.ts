import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { configurationOf } from './configuration';
import { inTransaction } from './database';
import { enrolConsumers } from './events/consumer-store';
import { consumers } from './events/consumers';
import { appendEvent } from './events/log';
import { carryOverTransactionIds } from './events/log-store';
import { enrolSchedules, refuseBadPatterns } from './jobs/schedule-lane';
import { ownPermissions, registerPermissions } from './permissions';
import { closePrepared } from './prepared';
import { startWorker, stopWorker } from './worker/worker';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  refuseBadPatterns(strapi);
  await registerPermissions(strapi, 'community', ownPermissions);
  if (await carryOverTransactionIds(strapi)) strapi.log.info('The event log comes from another database server; its order was kept.');
  await enrolConsumers(strapi, consumers.of(strapi).list().map(({ code }) => code));
  await enrolSchedules(strapi);
  await inTransaction(strapi, (trx) => appendEvent(strapi, trx, 'community.started', { processId: randomUUID() }));
  if (configurationOf(strapi).isWorker) startWorker(strapi);
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await stopWorker(strapi);
  closePrepared(strapi);
}
