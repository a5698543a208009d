import { defineRoute } from '@kring/community/extend';
import { z } from 'zod';
import { failureReasons } from '../failures';
import { identity, networkParams } from '../route-shapes';

const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const startLink = defineRoute({
  id: 'social-login.start-link',
  method: 'GET',
  path: '/:network/link/start',
  audience: 'anyone',
  summary: 'Where the browser goes to link a network for an own front end: the `url` that link answered. Follow it as a link; never fetch it.',
  limit: { points: 60, seconds: 60, per: 'address' },
  isNavigation: true,
  params: networkParams,
  query: z.strictObject({ ticket: token }),
  refusals: failureReasons,
});

export const redeemLink = defineRoute({
  id: 'social-login.redeem-link',
  method: 'POST',
  path: '/identities',
  audience: 'recent',
  summary: 'Links the account behind the one-time code an own front end got in its address; for the member who began, with their verifier.',
  limit: { points: 20, seconds: 60, per: 'viewer' },
  body: z.strictObject({ code: token, codeVerifier: z.string().regex(/^[A-Za-z0-9._~-]{43,128}$/) }),
  response: identity,
  examples: {
    body: { code: 'Zb0qVxk3cYH9mR2tLw7sN5uJ8dF1gA4eK6iPoTqWvXc', codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' },
    response: {
      id: '6f9c7b0e-3d0a-4a56-9a0e-5d8a3f1c2b47', network: 'linkedin', networkName: 'LinkedIn', displayName: 'Noor van den Berg', username: null, profileUrl: null,
      linkedAt: '2026-11-20T09:00:00.000Z', lastUsedAt: '2026-11-20T09:00:00.000Z', isRevoked: false, can: { unlink: true },
    },
  },
  refusals: ['social-login.code-not-valid', 'social-login.already-linked', 'community.recent-sign-in-required'],
});
