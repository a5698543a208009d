import { z } from 'zod';
import type { EventsOf } from '@kring/community/extend';

const memberId = z.string();
const pair = z.object({ memberId, otherId: z.string() });
const state = z.enum(['pending', 'active', 'leaving', 'suspended', 'refused', 'gone']);

/** Ids and facts only: the log outlives a member, so no name, address, handle or reason is ever written into it. */
export const eventPayloads = {
  'members.member-joined': z.object({ memberId, state, source: z.string(), isInvited: z.boolean() }),
  'members.member-approved': z.object({ memberId }),
  'members.approval-withdrawn': z.object({ memberId }),
  'members.member-refused': z.object({ memberId }),
  'members.member-suspended': z.object({ memberId, until: z.iso.datetime().nullable() }),
  'members.suspension-lifted': z.object({ memberId, how: z.enum(['editor', 'time']) }),
  'members.leave-requested': z.object({ memberId, mode: z.enum(['keep-without-name', 'delete']), at: z.iso.datetime() }),
  'members.leave-cancelled': z.object({ memberId }),
  'members.member-erased': z.object({ memberId, mode: z.enum(['keep-without-name', 'delete']) }),
  'members.profile-changed': z.object({ memberId, fields: z.array(z.string()) }),
  'members.handle-changed': z.object({ memberId }),
  'members.photo-changed': z.object({ memberId, origin: z.enum(['own', 'network']).nullable() }),
  'members.staff-changed': z.object({ memberId, isStaff: z.boolean() }),
  'members.guidelines-published': z.object({ version: z.number().int() }),
  'members.guidelines-accepted': z.object({ memberId, version: z.number().int() }),
  'members.welcome-finished': z.object({ memberId }),
  'members.follow-requested': pair,
  'members.member-followed': pair,
  'members.member-unfollowed': pair,
  'members.connection-requested': pair,
  'members.connection-made': pair,
  'members.connection-ended': pair,
  'members.member-blocked': pair,
  'members.member-unblocked': pair,
  'members.member-muted': pair,
  'members.member-unmuted': pair,
};

export type MembersEvents = EventsOf<typeof eventPayloads>;
