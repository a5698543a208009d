import { defineSettings } from '@kring/community/extend';
import { z } from 'zod';

export const admissionSettings = defineSettings({
  code: 'members.admission',
  title: { en: 'Joining', nl: 'Meedoen' },
  schema: z.object({
    registrationMode: z.enum(['open', 'approval', 'invitation', 'closed']).default('open')
      .describe('Who may join: anybody, anybody after your approval, only people with an invitation, or nobody.'),
    whoMayInvite: z.enum(['editors', 'staff', 'members']).default('members').describe('Who may make invitations.'),
    invitationDays: z.number().int().min(1).max(365).default(14).describe('How many days an invitation works.'),
    invitationsPerMember: z.number().int().min(1).max(100).default(10).describe('How many working invitations a member may have at once.'),
  }),
});

export const profileSettings = defineSettings({
  code: 'members.profiles',
  title: { en: 'Profiles', nl: 'Profielen' },
  schema: z.object({
    newProfileVisibility: z.enum(['public', 'members', 'hidden']).default('members').describe('Who sees the profile of a new member, until they choose themselves.'),
    daysBetweenHandleChanges: z.number().int().min(0).max(365).default(30).describe('Days a member waits before changing the handle again.'),
    graceDays: z.number().int().min(0).max(30).default(7).describe('Days a member has to change their mind after asking to leave.'),
  }),
});
