import { defineSchedule, enqueue } from '@kring/community/extend';
import { eraseMember } from './erase-job';
import { sweepLooseFiles } from './services/photo-files';
import { liftEndedSuspensions } from './services/suspensions';
import { deleteEndedExports } from './store/exports';
import { findDueLeavers } from './store/members';
import { deleteOldNotes } from './store/notes';
import { deleteExpiredSessions } from './store/sessions';

export const liftSuspensions = defineSchedule({
  code: 'members.lift-suspensions',
  cron: '*/5 * * * *',
  run: ({ strapi, at }) => liftEndedSuspensions(strapi, at),
});

export const eraseLeavers = defineSchedule({
  code: 'members.erase-leavers',
  cron: '*/10 * * * *',
  async run({ strapi, at }) {
    for (const memberId of await findDueLeavers(strapi, at)) await enqueue(strapi, null, eraseMember, { memberId }, { key: memberId });
  },
});

/** Longer than any upload takes. */
const looseMilliseconds = 60 * 60_000;
const noteDays = 90;
const exportDays = 7;
const daysBefore = (at: Date, days: number) => new Date(at.getTime() - days * 86_400_000);

export const sweep = defineSchedule({
  code: 'members.sweep',
  cron: '27 * * * *',
  async run({ strapi, at }) {
    await deleteExpiredSessions(strapi, at);
    await deleteEndedExports(strapi, at);
    await sweepLooseFiles(strapi, new Date(at.getTime() - looseMilliseconds));
    await deleteOldNotes(strapi, { notes: daysBefore(at, noteDays), exports: daysBefore(at, exportDays) });
  },
});
