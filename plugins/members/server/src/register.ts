import { consumers, declareEvents, jobs, schedules, sessionResolvers, settings } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { relationCounts } from './consumers';
import { createDoor } from './door';
import { eventPayloads } from './events';
import { dossierSections, networkLookups, personalRecords, waysIn } from './extend';
import { registerModels } from './models';
import { memberSessions } from './services/session-resolver';
import { admissionSettings, profileSettings } from './settings';
import { prepareSearchIndex } from './store/search-index';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerModels(strapi);
  strapi.add('members.door', createDoor(strapi));
  for (const point of [waysIn, personalRecords, dossierSections, networkLookups, jobs, schedules]) point.of(strapi);
  declareEvents(strapi, eventPayloads);
  sessionResolvers.of(strapi).add(memberSessions);
  consumers.of(strapi).add(relationCounts);
  strapi.hook('strapi::content-types.afterSync').register(() => prepareSearchIndex(strapi));
  settings.of(strapi).add(admissionSettings, profileSettings);
}
