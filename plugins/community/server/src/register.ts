import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { consumers } from './events/consumers';
import { declareEvents, eventTypes } from './events/event-types';
import { jobs, schedules } from './jobs/define-job';
import { registerModels } from './models';
import { fastLane } from './routes/fast-lane';
import { apiFrame } from './routes/frame';
import { sessionResolvers } from './sessions';
import { settings } from './settings';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerModels(strapi);
  for (const point of [eventTypes, consumers, jobs, schedules, settings, sessionResolvers]) point.of(strapi);
  strapi.server.use(apiFrame(strapi)).use(fastLane(strapi));
  declareEvents(strapi, { 'community.started': z.object({ processId: z.string() }) });
}
