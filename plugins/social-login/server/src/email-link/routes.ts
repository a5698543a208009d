import { defineRoute } from '@kring/community/extend';
import { z } from 'zod';

const request = {
  email: z.string().min(3).max(254).describe('Where the link goes.'),
  locale: z.enum(['nl', 'en']).optional().describe('Language of the mail; the browser’s by default.'),
};

const sent = z.object({ minutesValid: z.number().int() });

export const requestEmailLinkRoute = defineRoute({
  id: 'social-login.request-email-link',
  method: 'POST',
  path: '/email-link',
  audience: 'anyone',
  summary: 'Sends a link for signing in or joining; the answer is the same for known and unknown addresses.',
  limit: { points: 10, seconds: 15 * 60, per: 'address' },
  body: z.strictObject({
    ...request,
    returnTo: z.string().max(1000).optional().describe('Path to go to afterwards.'),
    invitationToken: z.string().max(200).optional(),
  }),
  response: sent,
  examples: { body: { email: 'noor@example.org', returnTo: '/' }, response: { minutesValid: 15 } },
  refusals: ['community.invalid-input', 'community.rate-limited'],
});

export const linkEmailRoute = defineRoute({
  id: 'social-login.link-email',
  method: 'POST',
  path: '/email-link/link',
  audience: 'recent',
  summary: 'Sends a link that adds an address to the log-ins of the member.',
  limit: { points: 5, seconds: 15 * 60, per: 'viewer' },
  body: z.strictObject(request),
  response: sent,
  examples: { body: { email: 'noor@example.org' }, response: { minutesValid: 15 } },
  refusals: ['community.invalid-input', 'community.rate-limited', 'community.recent-sign-in-required'],
});

export const useEmailLinkRoute = defineRoute({
  id: 'social-login.use-email-link',
  method: 'POST',
  path: '/email-link/use',
  audience: 'anyone',
  summary: 'Uses the token of a link, once. Only this call spends it; opening the link does not.',
  limit: { points: 20, seconds: 15 * 60, per: 'address' },
  body: z.strictObject({
    token: z.string().min(20).max(100),
    isConfirmed: z.boolean().default(false).describe('Go on although the link was asked for in another browser.'),
    isJoiningAnew: z.boolean().default(false).describe('Make a new account although another one claims this address without having proved it.'),
  }),
  response: z.object({ outcome: z.enum(['signed-in', 'joined', 'address-added']), returnTo: z.string() }),
  examples: { body: { token: 'k3v…' }, response: { outcome: 'signed-in', returnTo: '/' } },
  refusals: [
    'social-login.email-link-spent',
    'social-login.email-link-to-confirm',
    'social-login.email-link-of-other-member',
    'social-login.email-needs-other-way',
    'social-login.email-address-taken',
    'members.registration-closed',
    'members.invitation-needed',
    'members.suspended',
  ],
});
