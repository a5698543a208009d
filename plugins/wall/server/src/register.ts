import { consumers, declareEvents, keepIndexes, registerTables, schedules } from '@kring/community/extend';
import { personalRecords } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { wallCounts } from './consumers';
import { commentIndexes } from './content-types/comment';
import { postIndexes } from './content-types/post';
import { eventPayloads } from './events';
import { postKinds } from './extend';
import { discussion, question, status } from './kinds/built-in';
import { checkKinds } from './kinds/check-kinds';
import { sweep } from './schedules';
import { wordsOnTheWall } from './services/personal-records';
import { tables } from './tables';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerTables(strapi, tables);
  keepIndexes(strapi, [...postIndexes, ...commentIndexes]);
  declareEvents(strapi, eventPayloads);
  postKinds.of(strapi).add(status, discussion, question);
  personalRecords.of(strapi).add(wordsOnTheWall);
  consumers.of(strapi).add(wallCounts);
  schedules.of(strapi).add(sweep);
  strapi.hook('strapi::content-types.beforeSync').register(async () => checkKinds(strapi));
}
