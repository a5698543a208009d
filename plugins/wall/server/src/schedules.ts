import { defineSchedule, knexOf } from '@kring/community/extend';
import { restoreMilliseconds } from './services/present';
import { deleteDraftsBefore } from './store/drafts';
import { wipeRemovedWords } from './store/sweep';

const draftDays = 90;

export const sweep = defineSchedule({
  code: 'wall.sweep',
  cron: '*/10 * * * *',
  async run({ strapi, at }) {
    await wipeRemovedWords(strapi, new Date(at.getTime() - restoreMilliseconds));
    await deleteDraftsBefore(strapi, knexOf(strapi), new Date(at.getTime() - draftDays * 86_400_000));
  },
});
