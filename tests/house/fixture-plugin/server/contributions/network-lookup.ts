import type { NetworkLookup } from '@kring/members/extend';

export const feathersInList: NetworkLookup = {
  code: 'birdwatch.feathers',
  async networksOf() {
    return new Map();
  },
};
