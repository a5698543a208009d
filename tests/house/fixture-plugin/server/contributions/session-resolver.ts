import type { SessionResolver, Viewer } from '@kring/community/extend';

/** Birds that were given a ring: the test's own members, without a browser. */
export const ringed = new Map<string, Viewer>();

export const ringReader: SessionResolver = {
  code: 'birdwatch.ring-reader',
  async resolve(_strapi, { authorization }) {
    if (!authorization?.startsWith('Ring ')) return null;
    const viewer = ringed.get(authorization.slice('Ring '.length));
    return viewer ? { viewer, via: 'bearer' } : null;
  },
};
