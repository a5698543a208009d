import type { EventsOf } from '@kring/community/extend';
import { z } from 'zod';

export const events = {
  'birdwatch.bird-seen': z.object({ sightingId: z.string(), memberId: z.string(), species: z.string() }),
};

declare module '@kring/community/extend' {
  interface DomainEvents extends EventsOf<typeof events> {}
}
