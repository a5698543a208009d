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

const exportSchema = z.object({
  id: z.string(), state: z.enum(['waiting', 'ready']), bytes: z.number().int().nullable(), requestedAt: z.string(), readyAt: z.string().nullable(),
  expiresAt: z.string().nullable(), url: z.string().nullable(),
});

export const requestExport = defineRoute({
  id: 'members.request-export', method: 'POST', path: '/me/export', audience: 'recent', limit: { points: 5, seconds: 86_400, per: 'viewer' },
  summary: 'Asks for everything kept about you, as one zip with JSON and a page to read. You get a mail when it is ready.',
  response: exportSchema,
});

export const listExports = defineRoute({
  id: 'members.list-exports', method: 'GET', path: '/me/exports', audience: 'session', limit: 'read',
  summary: 'Your exports that are on the way or can still be fetched, newest first.',
  response: z.array(exportSchema),
});

export const downloadExport = defineRoute({
  id: 'members.download-export', method: 'GET', path: '/me/exports/:id/file', audience: 'session', limit: { points: 30, seconds: 3_600, per: 'viewer' },
  summary: 'The zip. Only yours, for seven days.',
  params: z.object({ id: z.string().min(1).max(40) }),
  produces: 'application/zip',
  refusals: ['members.export-not-found'],
});
