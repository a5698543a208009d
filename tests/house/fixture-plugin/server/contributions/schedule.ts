import { defineSchedule } from '@kring/community/extend';

export const countAtNight = defineSchedule({
  code: 'birdwatch.count-at-night',
  cron: '30 3 * * *',
  async run({ strapi, at }) {
    strapi.log.info(`The owls of ${at.toISOString()} are counted.`);
  },
});
