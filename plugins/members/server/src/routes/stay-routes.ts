import { defineRoute } from '@kring/community/extend';
import { z } from 'zod';
import { meSchema } from '../schemas';

export const showGuidelines = defineRoute({
  id: 'members.show-guidelines', method: 'GET', path: '/guidelines', audience: 'anyone', limit: 'read',
  summary: 'The house rules in your language. Null while there are none.',
  response: z
    .object({ version: z.number().int(), text: z.string(), html: z.string(), publishedAt: z.string(), isAccepted: z.boolean() })
    .nullable(),
});

export const acceptGuidelines = defineRoute({
  id: 'members.accept-guidelines', method: 'POST', path: '/me/guidelines', audience: 'session', limit: 'write',
  summary: 'Records that you read the house rules and agree with this version.',
  body: z.strictObject({ version: z.number().int().min(1) }),
  response: meSchema,
  refusals: ['members.guidelines-outdated'],
});

export const finishWelcome = defineRoute({
  id: 'members.finish-welcome', method: 'POST', path: '/me/welcome', audience: 'session', limit: 'write',
  summary: 'Ends the welcome, done or skipped.',
  response: meSchema,
});

export const leave = defineRoute({
  id: 'members.leave', method: 'POST', path: '/me/leave', audience: 'recent', limit: 'write',
  summary: 'Asks to leave. You have some days to change your mind; then everything personal is erased.',
  body: z.strictObject({ mode: z.enum(['keep-without-name', 'delete']) }),
  response: meSchema,
  examples: { body: { mode: 'keep-without-name' } },
});

export const stay = defineRoute({
  id: 'members.stay', method: 'POST', path: '/me/stay', audience: 'session', limit: 'write',
  summary: 'Takes back that you asked to leave.',
  response: meSchema,
});
