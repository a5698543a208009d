import { defineSchedule, knexOf } from '@kring/community/extend';
import { deleteExchangeCodesBefore } from './store/exchange-codes';
import { deleteTransactionsBefore } from './store/transactions';

/** Used and expired ones stay an hour, so that a second use is told as such. */
const keptMilliseconds = 60 * 60_000;

export const sweep = defineSchedule({
  code: 'social-login.sweep',
  cron: '*/10 * * * *',
  async run({ strapi, at }) {
    const before = new Date(at.getTime() - keptMilliseconds);
    await deleteTransactionsBefore(strapi, knexOf(strapi), before);
    await deleteExchangeCodesBefore(strapi, knexOf(strapi), before);
  },
});
