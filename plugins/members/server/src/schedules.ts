import { defineSchedule } from '@kring/community/extend';
import { liftEndedSuspensions } from './services/suspensions';
import { deleteExpiredSessions } from './store/sessions';

export const liftSuspensions = defineSchedule({
  code: 'members.lift-suspensions',
  cron: '*/5 * * * *',
  run: ({ strapi, at }) => liftEndedSuspensions(strapi, at),
});

export const sweepSessions = defineSchedule({
  code: 'members.sweep-sessions',
  cron: '27 * * * *',
  run: ({ strapi, at }) => deleteExpiredSessions(strapi, at),
});
