import type { EventsOf } from '@kring/community/extend';
import { z } from 'zod';

const fact = z.strictObject({ memberId: z.string(), network: z.string(), identityId: z.string() });

export const events = {
  'social-login.identity-linked': fact,
  'social-login.identity-unlinked': fact,
  'social-login.signed-in': fact.extend({ isNewMember: z.boolean() }),
};

declare module '@kring/community/extend' {
  interface DomainEvents extends EventsOf<typeof events> {}
}
