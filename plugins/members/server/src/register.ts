import { consumers, declareEvents, jobs, schedules, sessionResolvers, keepIndexes, settings, subjectNames } from '@kring/community/extend';
import { memberIndexes } from './content-types/member';
import type { Core } from '@strapi/strapi';
import { relationCounts } from './consumers';
import { createDoor } from './door';
import { eraseMember } from './erase-job';
import { eventPayloads } from './events';
import { buildExport } from './export-job';
import { dossierSections, networkLookups, personalRecords, waysIn } from './extend';
import { sendMail } from './jobs';
import { registerModels } from './models';
import { eraseLeavers, liftSuspensions, sweep } from './schedules';
import { profileRecords, relationRecords, sessionRecords, wordsFromUs } from './services/personal-records';
import { memberSessions } from './services/session-resolver';
import { admissionSettings, profileSettings } from './settings';
import { refreshSubject } from './search-job';
import { memberNames } from './services/member-names';
import { prepareSearchIndex } from './store/search-index';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerModels(strapi);
  strapi.add('members.door', createDoor(strapi));
  for (const point of [waysIn, personalRecords, dossierSections, networkLookups]) point.of(strapi);
  declareEvents(strapi, eventPayloads);
  sessionResolvers.of(strapi).add(memberSessions);
  personalRecords.of(strapi).add(profileRecords, relationRecords, sessionRecords, wordsFromUs);
  consumers.of(strapi).add(relationCounts);
  jobs.of(strapi).add(sendMail, buildExport, eraseMember, refreshSubject);
  subjectNames.of(strapi).add(memberNames);
  schedules.of(strapi).add(liftSuspensions, eraseLeavers, sweep);
  keepIndexes(strapi, memberIndexes);
  strapi.hook('strapi::content-types.afterSync').register(() => prepareSearchIndex(strapi));
  settings.of(strapi).add(admissionSettings, profileSettings);
}
