import { defineRoute, listMeta, listQuery } from '@kring/community/extend';
import { z } from 'zod';
import { cardSchema } from '../schemas';

export const listMembers = defineRoute({
  id: 'members.list-members', method: 'GET', path: '/', audience: 'anyone', limit: 'read', isHot: true,
  summary: 'The directory: members whose profile is open to you. `search` finds beginnings of words in name, handle, headline and function, accents or not.',
  query: z.strictObject({
    ...listQuery,
    search: z.string().max(100).optional(),
    theme: z.string().max(60).optional(),
    department: z.string().max(60).optional(),
    kind: z.enum(['staff', 'new', 'organisation']).optional(),
    order: z.enum(['newest', 'name']).default('newest'),
  }),
  response: z.array(cardSchema),
  meta: listMeta,
});
