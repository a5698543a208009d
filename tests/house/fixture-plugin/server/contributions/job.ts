import { defineJob } from '@kring/community/extend';
import { z } from 'zod';

/** What the bird club heard, by sighting: telling it twice changes nothing. */
export const clubHeard = new Map<string, string>();

export const tellClub = defineJob({
  code: 'birdwatch.tell-club',
  payload: z.object({ sightingId: z.string().max(40), species: z.string().max(40) }),
  attempts: 3,
  timeoutSeconds: 10,
  async run({ payload, signal }) {
    signal.throwIfAborted();
    clubHeard.set(payload.sightingId, payload.species);
  },
});
