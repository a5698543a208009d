import { defineSchedule, knexOf, schedules } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { addModels } from '../add-models';
import { linkCodeModel } from './model';
import { sweepLinkCodes } from './store';

const keptMilliseconds = 60 * 60_000;

const sweep = defineSchedule({
  code: 'social-login.sweep-link-codes',
  cron: '* * * * *',
  run: ({ strapi, at }) => sweepLinkCodes(strapi, knexOf(strapi), { expiredBefore: at, deleteBefore: new Date(at.getTime() - keptMilliseconds) }),
});

export function registerFrontEndLink(strapi: Core.Strapi): void {
  addModels(strapi, linkCodeModel);
  schedules.of(strapi).add(sweep);
}
