import { defineSchedule } from '@kring/community/extend';
import { deleteExpiredEmailLinks } from './store';

export const sweepEmailLinks = defineSchedule({
  code: 'social-login.sweep-email-links',
  cron: '17 * * * *',
  run: ({ strapi, at }) => deleteExpiredEmailLinks(strapi, at),
});
