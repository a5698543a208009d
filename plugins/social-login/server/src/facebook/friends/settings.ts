import { defineSettings } from '@kring/community/extend';
import { z } from 'zod';

export const friendSettings = defineSettings({
  code: 'social-login.friends',
  title: { en: 'People you know', nl: 'Mensen die je kent' },
  schema: z.object({
    areFriendsOffered: z
      .boolean()
      .default(false)
      .describe('Let members find people they know at Facebook who are members too and want to be found. Needs the permission user_friends, which Facebook reviews.'),
  }),
});
