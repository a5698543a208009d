import type { WayIn } from '@kring/members/extend';

/** A feather opens the hide; nobody has one yet. */
export const feather: WayIn = {
  code: 'birdwatch.feather',
  async countFor() {
    return 0;
  },
};
