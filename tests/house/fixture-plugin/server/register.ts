import { consumers, declareEvents, jobs, schedules, sessionResolvers, settings, subjectNames } from '@kring/community/extend';
import { dossierSections, networkLookups, personalRecords, waysIn } from '@kring/members/extend';
import { identityCompanions, networks } from '@kring/social-login/extend';
import { postKinds } from '@kring/wall/extend';
import type { Core } from '@strapi/strapi';
import { tally } from './contributions/consumer';
import { birdsInDossier } from './contributions/dossier-section';
import { events } from './contributions/event-types';
import { ringBook } from './contributions/identity-companion';
import { tellClub } from './contributions/job';
import { birdclub } from './contributions/network';
import { feathersInList } from './contributions/network-lookup';
import { sightingsOfMember } from './contributions/personal-records';
import { sightingPost } from './contributions/post-kind';
import { countAtNight } from './contributions/schedule';
import { ringReader } from './contributions/session-resolver';
import { rules } from './contributions/settings';
import { birdNames } from './contributions/subject-names';
import { feather } from './contributions/way-in';
import { registerModel } from './model';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerModel(strapi);
  declareEvents(strapi, events);
  consumers.of(strapi).add(tally);
  jobs.of(strapi).add(tellClub);
  schedules.of(strapi).add(countAtNight);
  settings.of(strapi).add(rules);
  sessionResolvers.of(strapi).add(ringReader);
  subjectNames.of(strapi).add(birdNames);
  waysIn.of(strapi).add(feather);
  personalRecords.of(strapi).add(sightingsOfMember);
  dossierSections.of(strapi).add(birdsInDossier);
  networkLookups.of(strapi).add(feathersInList);
  networks.of(strapi).add(birdclub);
  identityCompanions.of(strapi).add(ringBook);
  postKinds.of(strapi).add(sightingPost);
}
