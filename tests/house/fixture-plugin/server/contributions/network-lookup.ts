import { knexOf } from '@kring/community/extend';
import type { NetworkLookup } from '@kring/members/extend';
import { tallies } from '../model';

/** Who saw a bird wears a feather. */
export const feathersInList: NetworkLookup = {
  code: 'birdwatch.feathers',
  membersWith: ({ runner, network }) => runner(tallies).whereRaw('? = ?', [network, 'feather']).select('member_id'),
  async networksOf({ strapi, memberIds }) {
    const watchers: string[] = await knexOf(strapi)(tallies).whereIn('member_id', memberIds).pluck('member_id');
    return new Map(watchers.map((memberId) => [memberId, ['feather']]));
  },
};
