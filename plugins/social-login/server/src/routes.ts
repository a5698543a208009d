import { defineRoute } from '@kring/community/extend';
import { z } from 'zod';
import { failureReasons } from './failures';
import { challenge, identity, networkParams, returnTo } from './route-shapes';

/** One value each, no controls, no nested names. What the networks call them differs, so the rest is let through as text. */
const answer = z
  .object({})
  .catchall(z.string().max(4096).regex(/^[^\u0000-\u001f\u007f]*$/))
  .refine((given) => Object.keys(given).every((name) => /^[a-z_]{1,40}$/.test(name)), 'Only plain parameters are read here.');

export const listNetworks = defineRoute({
  id: 'social-login.list-networks',
  method: 'GET',
  path: '/networks',
  audience: 'anyone',
  summary: 'The networks somebody can log in with, the one used last in this browser first.',
  limit: 'read',
  response: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      icon: z.string().describe('One SVG path on a 24 × 24 grid.'),
      startUrl: z.string(),
      state: z.enum(['ready', 'unconfigured', 'failing']),
      wasUsedLast: z.boolean(),
    }),
  ),
});

export const start = defineRoute({
  id: 'social-login.start',
  method: 'GET',
  path: '/:network/start',
  audience: 'anyone',
  isHot: true,
  summary: 'Sends the browser to the network. Follow it as a link; never fetch it.',
  limit: { points: 60, seconds: 60, per: 'address' },
  isNavigation: true,
  params: networkParams,
  query: z.strictObject({
    returnTo: returnTo.optional(),
    ...challenge,
    invitation: z.string().max(200).optional(),
  }),
  refusals: failureReasons,
});

export const finish = defineRoute({
  id: 'social-login.finish',
  method: 'GET',
  path: '/:network/callback',
  audience: 'anyone',
  isHot: true,
  summary: 'Where the network sends the browser back to. Answers with a redirect, also when it did not work.',
  limit: { points: 60, seconds: 60, per: 'address' },
  isNavigation: true,
  params: networkParams,
  query: answer,
  refusals: failureReasons,
});

export const link = defineRoute({
  id: 'social-login.link',
  method: 'POST',
  path: '/:network/link',
  audience: 'recent',
  summary: 'Begins linking an account at a network to the member; go to `url` in the same browser. With a challenge it ends at `returnTo` with a code to redeem.',
  limit: { points: 20, seconds: 300, per: 'viewer' },
  params: networkParams,
  body: z.strictObject({ returnTo: returnTo.optional(), ...challenge }),
  response: z.object({ url: z.string() }),
  examples: {
    body: { returnTo: 'https://shop.example/linked', codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', codeChallengeMethod: 'S256' },
    response: { url: 'https://community.example/api/social-login/linkedin/link/start?ticket=q1XoT0dWc5yKx2uB7nVhZs9LfRjE4pGm8tCaYi3wNkU' },
  },
  refusals: ['social-login.network-unavailable', 'social-login.too-many-open-logins', 'community.recent-sign-in-required'],
});

export const reauthenticate = defineRoute({
  id: 'social-login.reauthenticate',
  method: 'POST',
  path: '/:network/reauthenticate',
  audience: 'session',
  summary: 'Begins proving again who you are, with an account you linked; go to `url` in the same browser.',
  limit: { points: 20, seconds: 300, per: 'viewer' },
  params: networkParams,
  body: z.strictObject({ returnTo: returnTo.optional() }),
  response: z.object({ url: z.string() }),
  refusals: ['social-login.network-unavailable', 'social-login.too-many-open-logins'],
});

export const exchange = defineRoute({
  id: 'social-login.exchange',
  method: 'POST',
  path: '/exchange',
  audience: 'anyone',
  summary: 'Gives a session for the one-time code an own front end got in its address.',
  limit: { points: 20, seconds: 60, per: 'address' },
  body: z.strictObject({
    code: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
    codeVerifier: z.string().regex(/^[A-Za-z0-9._~-]{43,128}$/).optional(),
  }),
  response: z.object({
    accessToken: z.string(),
    expiresIn: z.number().int().describe('Seconds the access token lives.'),
    refreshToken: z.string().nullable().describe('Only for front ends that gave a challenge; others get cookies.'),
    isNewMember: z.boolean(),
  }),
  refusals: ['social-login.code-not-valid', 'members.suspended'],
});

export const listIdentities = defineRoute({
  id: 'social-login.list-identities',
  method: 'GET',
  path: '/identities',
  audience: 'session',
  summary: 'The accounts at networks the member can log in with.',
  limit: 'read',
  response: z.array(identity),
});

export const unlink = defineRoute({
  id: 'social-login.unlink',
  method: 'DELETE',
  path: '/identities/:id',
  audience: 'recent',
  summary: 'Removes a linked account; never the last way in.',
  limit: { points: 20, seconds: 300, per: 'viewer' },
  params: z.strictObject({ id: z.uuid() }),
  refusals: ['social-login.identity-not-found', 'social-login.last-way-in', 'community.recent-sign-in-required'],
});
