import type { IdentityCompanion } from '@kring/social-login/extend';

/** Which accounts flew in and out. */
export const flights: string[] = [];

export const ringBook: IdentityCompanion = {
  code: 'birdwatch.ring-book',
  async onUsed({ identity, isNew }) {
    if (isNew) flights.push(`in: ${identity.network}`);
  },
  async onRemoved({ identity }) {
    return async () => {
      flights.push(`out: ${identity.network}`);
    };
  },
};
