import { consumers, declareEvents, jobs, schedules, sessionResolvers, settings } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { relationCounts } from './consumers';
import { createDoor } from './door';
import { eventPayloads } from './events';
import { dossierSections, networkLookups, personalRecords, waysIn } from './extend';
import { sendMail } from './jobs';
import { registerModels } from './models';
import { liftSuspensions, sweepSessions } from './schedules';
import { memberSessions } from './services/session-resolver';
import { admissionSettings, profileSettings } from './settings';
import { prepareSearchIndex } from './store/search-index';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerModels(strapi);
  strapi.add('members.door', createDoor(strapi));
  for (const point of [waysIn, personalRecords, dossierSections, networkLookups]) point.of(strapi);
  declareEvents(strapi, eventPayloads);
  sessionResolvers.of(strapi).add(memberSessions);
  consumers.of(strapi).add(relationCounts);
  jobs.of(strapi).add(sendMail);
  schedules.of(strapi).add(liftSuspensions, sweepSessions);
  strapi.hook('strapi::content-types.afterSync').register(() => prepareSearchIndex(strapi));
  settings.of(strapi).add(admissionSettings, profileSettings);
}
