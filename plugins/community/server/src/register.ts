import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { registerCoreIndexes } from './core-indexes';
import { consumers } from './events/consumers';
import { declareEvents, eventTypes } from './events/event-types';
import { jobs, schedules } from './jobs/define-job';
import { registerRateLimitTable } from './limits/limit-store';
import { registerModels } from './models';
import { fastLane } from './routes/fast-lane';
import { apiFrame } from './routes/frame';
import { sessionResolvers } from './sessions';
import { settings } from './settings';
import { editorNames, subjectNames } from './subject-names';
import { sweep, tidyStatistics } from './upkeep';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerModels(strapi);
  registerRateLimitTable(strapi);
  registerCoreIndexes(strapi);
  for (const point of [eventTypes, consumers, jobs, schedules, settings, sessionResolvers, subjectNames]) point.of(strapi);
  // The fast lane answers in the contract's form itself and takes no files.
  strapi.server.use(fastLane(strapi)).use(apiFrame(strapi));
  schedules.of(strapi).add(sweep, tidyStatistics);
  subjectNames.of(strapi).add(editorNames);
  declareEvents(strapi, { 'community.started': z.object({ processId: z.string() }) });
}
