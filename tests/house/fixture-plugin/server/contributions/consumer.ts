import { defineConsumer } from '@kring/community/extend';
import { tallies } from '../model';

/** Counts what each member saw. */
export const tally = defineConsumer({
  code: 'birdwatch.tally',
  on: ['birdwatch.bird-seen'],
  async apply({ event, trx }) {
    if (event.name !== 'birdwatch.bird-seen') return;
    await trx(tallies)
      .insert({ member_id: event.payload.memberId, seen: 1 })
      .onConflict('member_id')
      .merge({ seen: trx.raw('?? + 1', [`${tallies}.seen`]) });
  },
  async reset({ trx }) {
    await trx(tallies).delete();
  },
});
