import { defineRoute, text } from '@kring/community/extend';
import { z } from 'zod';
import { audienceSchema } from '../schemas';

const content = z.strictObject({
  kind: z.string().max(24).optional(),
  title: text(140, { canBeEmpty: true }).optional(),
  text: text(20_000, { canBeEmpty: true }),
  audience: audienceSchema.optional(),
});
const draft = z.object({ slot: z.string(), content, savedAt: z.string() });
const slotParams = z.object({ slot: z.string().regex(/^(?:post|comment:[a-z0-9]{1,40}|reply:[a-z0-9]{1,40})$/, 'A draft belongs to `post`, `comment:<post>` or `reply:<comment>`.') });

export const listDrafts = defineRoute({ id: 'wall.list-drafts', method: 'GET', path: '/drafts', audience: 'member', limit: 'read', summary: 'What you have not sent yet, newest first.', response: z.array(draft) });

export const saveDraft = defineRoute({
  id: 'wall.save-draft', method: 'PUT', path: '/drafts/:slot', audience: 'member', limit: { points: 120, seconds: 60, per: 'viewer' },
  summary: 'Keeps what you are writing, for ninety days. Sending it removes the draft.',
  params: slotParams, body: content, response: draft,
});

export const dropDraft = defineRoute({ id: 'wall.drop-draft', method: 'DELETE', path: '/drafts/:slot', audience: 'member', limit: 'write', summary: 'Throws a draft away.', params: slotParams });
