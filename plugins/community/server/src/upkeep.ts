import { defineSchedule } from './jobs/define-job';
import { removeOldRuns } from './jobs/schedule-store';
import { refreshStatistics, removeEndedSessions, removeOldAnswers, removeSpentLimits } from './upkeep-store';

const day = 24 * 60 * 60 * 1_000;
const kept = { answers: day, rotatedSessions: day, scheduleRuns: 30 * day };

const ago = (at: number, milliseconds: number) => new Date(at - milliseconds);

export const sweep = defineSchedule({
  code: 'community.sweep',
  cron: '17 * * * *',
  async run({ strapi }) {
    const now = Date.now();
    await removeOldAnswers(strapi, ago(now, kept.answers));
    await removeSpentLimits(strapi, new Date(now));
    await removeOldRuns(strapi, ago(now, kept.scheduleRuns));
    await removeEndedSessions(strapi, new Date(now), ago(now, kept.rotatedSessions));
  },
});

export const tidyStatistics = defineSchedule({
  code: 'community.tidy-statistics',
  cron: '40 3 * * *',
  run: ({ strapi }) => refreshStatistics(strapi),
});
