import { defineRoute } from '@kring/community/extend';
import { z } from 'zod';

const token = z.string().min(1).max(16_384);

export const issueNonceRoute = defineRoute({
  id: 'social-login.issue-nonce',
  method: 'POST',
  path: '/native/nonce',
  audience: 'anyone',
  summary: 'For apps: a nonce to pass to the network’s own software, so that its ID token is good for one sign-in only.',
  limit: { points: 30, seconds: 60, per: 'address' },
  response: z.object({ nonce: z.string(), expiresIn: z.number().int().describe('Seconds.') }),
});

export const signInNativelyRoute = defineRoute({
  id: 'social-login.sign-in-natively',
  method: 'POST',
  path: '/:network/native',
  audience: 'anyone',
  summary: 'For apps: gives a session for a token from the network’s own software. Facebook: an access token; OpenID Connect: an ID token.',
  limit: { points: 20, seconds: 60, per: 'address' },
  params: z.strictObject({ network: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
  body: z
    .strictObject({
      accessToken: token.optional(),
      idToken: token.optional(),
      nonce: z.string().max(100).optional().describe('The one that was passed on, if any.'),
      invitation: z.string().max(200).optional(),
    })
    .refine(({ accessToken, idToken }) => (accessToken === undefined) !== (idToken === undefined), 'Give an access token or an ID token.'),
  response: z.object({ accessToken: z.string(), expiresIn: z.number().int(), refreshToken: z.string(), isNewMember: z.boolean() }),
  refusals: ['social-login.token-refused', 'social-login.network-unavailable', 'social-login.email-known', 'social-login.closed', 'social-login.invitation-needed', 'members.suspended'],
});
