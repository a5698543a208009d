import { defineConsumer } from '@kring/community/extend';
import { addToCounts, emptyCounts } from './store/counts';

/** Keeps how many follow, are followed by and are connected with each member. */
export const relationCounts = defineConsumer({
  code: 'members.relation-counts',
  on: ['members.member-followed', 'members.member-unfollowed', 'members.connection-made', 'members.connection-ended'],
  async apply({ event, trx }) {
    if (event.name === 'members.member-followed' || event.name === 'members.member-unfollowed') {
      const step = event.name === 'members.member-followed' ? 1 : -1;
      await addToCounts(trx, event.payload.memberId, 'following_count', step);
      await addToCounts(trx, event.payload.otherId, 'followers_count', step);
    }
    if (event.name === 'members.connection-made' || event.name === 'members.connection-ended') {
      const step = event.name === 'members.connection-made' ? 1 : -1;
      await addToCounts(trx, event.payload.memberId, 'connections_count', step);
      await addToCounts(trx, event.payload.otherId, 'connections_count', step);
    }
  },
  reset: ({ trx }) => emptyCounts(trx),
});
