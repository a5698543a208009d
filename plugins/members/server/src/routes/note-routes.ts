import { defineRoute } from '@kring/community/extend';
import { z } from 'zod';

const noteSchema = z.object({
  id: z.string(),
  kind: z.enum(['message', 'exported', 'approved']),
  /** The words of a message; null for the other kinds. */
  text: z.string().nullable(),
  createdAt: z.string(),
});

export const listNotes = defineRoute({
  id: 'members.list-notes', method: 'GET', path: '/me/notes', audience: 'session', limit: 'read',
  summary: 'What the organisation told you and you have not put away, newest first, twenty at most.',
  response: z.array(noteSchema),
  examples: { response: [{ id: 'n1f3k9q2m7x0c5v8b4z6t1r9', kind: 'message', text: 'The bread for Saturday is in the oven.', createdAt: '2026-11-20T09:00:00.000Z' }] },
});

export const putNoteAway = defineRoute({
  id: 'members.put-note-away', method: 'DELETE', path: '/me/notes/:id', audience: 'session', limit: 'write',
  summary: 'Puts a note away for good.',
  params: z.object({ id: z.string().min(1).max(40) }),
  refusals: ['members.note-not-found'],
});
