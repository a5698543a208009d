import { defineRoute, line } from '@kring/community/extend';
import { z } from 'zod';

const invitation = z.object({
  id: z.string(), note: z.string().nullable(), uses: z.number().int(), usesLeft: z.number().int(), createdAt: z.string(), expiresAt: z.string(),
});

export const listInvitations = defineRoute({
  id: 'members.list-invitations', method: 'GET', path: '/me/invitations', audience: 'member', limit: 'read',
  summary: 'Your invitations, newest first.', response: z.array(invitation),
});

export const createInvitation = defineRoute({
  id: 'members.create-invitation', method: 'POST', path: '/me/invitations', audience: 'member', limit: 'write',
  summary: 'Makes an invitation for one person. Its link is shown this one time.',
  body: z.strictObject({ note: line(200, { canBeEmpty: true }).optional() }),
  response: z.object({ id: z.string(), token: z.string(), link: z.string(), uses: z.number().int(), expiresAt: z.string() }),
  refusals: ['members.may-not-invite', 'members.too-many-invitations'],
});

export const revokeInvitation = defineRoute({
  id: 'members.revoke-invitation', method: 'DELETE', path: '/me/invitations/:id', audience: 'member', limit: 'write',
  summary: 'Takes an invitation back.', params: z.object({ id: z.string().min(1).max(40) }), refusals: ['members.invitation-not-found'],
});

export const checkInvitation = defineRoute({
  id: 'members.check-invitation', method: 'POST', path: '/invitations/check', audience: 'anyone', limit: { points: 20, seconds: 600, per: 'address' },
  summary: 'Whether an invitation still works.',
  body: z.strictObject({ token: z.string().min(10).max(100) }),
  response: z.object({ isWorking: z.boolean(), expiresAt: z.string().nullable() }),
});
