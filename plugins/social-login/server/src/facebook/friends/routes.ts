import { defineRoute, listMeta } from '@kring/community/extend';
import { z } from 'zod';

const card = z.object({
  memberId: z.string(),
  handle: z.string(),
  displayName: z.string(),
  headline: z.string().nullable(),
  photo: z.object({ small: z.string(), medium: z.string(), large: z.string() }).nullable(),
  isStaff: z.boolean(),
  jobTitle: z.string().nullable(),
  department: z.string().nullable(),
});

export const listFriendsRoute = defineRoute({
  id: 'social-login.list-friends',
  method: 'GET',
  path: '/facebook/friends',
  audience: 'member',
  summary: 'Members the viewer knows at Facebook, if both want to be found.',
  limit: { points: 20, seconds: 60, per: 'viewer' },
  query: z.strictObject({ after: z.string().max(512).regex(/^[A-Za-z0-9_=-]+$/).optional() }),
  response: z.object({ state: z.enum(['ready', 'not-linked', 'not-asked']), friends: z.array(card) }),
  meta: listMeta,
  refusals: ['social-login.friends-not-offered'],
});

export const askFriendsRoute = defineRoute({
  id: 'social-login.ask-friends',
  method: 'POST',
  path: '/facebook/friends/consent',
  audience: 'member',
  summary: 'The member wants to find, and be found by, people they know at Facebook. Go to `url` to let Facebook agree.',
  limit: { points: 10, seconds: 300, per: 'viewer' },
  body: z.strictObject({ returnTo: z.string().max(1000).optional() }),
  response: z.object({ url: z.string() }),
  refusals: ['social-login.friends-not-offered', 'social-login.network-unavailable', 'social-login.too-many-open-logins'],
});

export const stopFriendsRoute = defineRoute({
  id: 'social-login.stop-friends',
  method: 'DELETE',
  path: '/facebook/friends/consent',
  audience: 'session',
  summary: 'The member wants neither any more; the token that was kept for it goes at once.',
  limit: 'write',
});
