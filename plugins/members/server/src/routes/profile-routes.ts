import { defineRoute } from '@kring/community/extend';
import { z } from 'zod';
import { handleParams, meSchema, profileSchema } from '../schemas';

export const showMe = defineRoute({
  id: 'members.show-me', method: 'GET', path: '/me', audience: 'session', limit: 'read',
  summary: 'Your own profile with everything only you see.',
  response: meSchema,
});

export const showMember = defineRoute({
  id: 'members.show-member', method: 'GET', path: '/:handle', audience: 'anyone', limit: 'read', isHot: true,
  summary: 'Somebody’s profile, as far as it is open to you. An old handle answers with `meta.movedTo`.',
  params: handleParams,
  response: profileSchema,
  meta: z.object({ movedTo: z.string().optional() }),
  refusals: ['members.not-found'],
});

export const signOut = defineRoute({
  id: 'members.sign-out', method: 'POST', path: '/sign-out', audience: 'anyone', limit: 'write',
  summary: 'Ends this session.',
});
