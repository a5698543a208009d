import { defineRoute } from '@kring/community/extend';
import { z } from 'zod';
import { meSchema, profileSchema, subjectSchema } from '../schemas';
import { newHandle } from './inputs';
import { profileChanges } from './profile-changes';

export const updateMe = defineRoute({
  id: 'members.update-me', method: 'PATCH', path: '/me', audience: 'session', limit: 'write',
  summary: 'Changes your profile; fields not given stay as they are.',
  body: profileChanges,
  response: meSchema,
  examples: { body: { headline: 'Bakes rye bread', audiences: { location: 'connections' } } },
});

export const changeHandle = defineRoute({
  id: 'members.change-handle', method: 'PUT', path: '/me/handle', audience: 'session', limit: 'write',
  summary: 'Changes the name in your address; links with the old one keep working.',
  body: z.strictObject({ handle: newHandle }),
  response: meSchema,
  refusals: ['members.handle-taken', 'members.handle-changed-recently'],
});

export const showMeAs = defineRoute({
  id: 'members.show-me-as', method: 'GET', path: '/me/as', audience: 'session', limit: 'read',
  summary: 'Your own profile as a visitor, a member or a connection sees it. Null: they would not find it.',
  query: z.strictObject({ audience: z.enum(['public', 'members', 'connections']) }),
  response: profileSchema.nullable(),
});

export const uploadPhoto = defineRoute({
  id: 'members.upload-photo', method: 'POST', path: '/me/avatar', audience: 'session', limit: { points: 10, seconds: 600, per: 'viewer' },
  summary: 'Makes an image (JPEG, PNG, WebP; at most 10 MB) your photo: upright, cropped to a square, without metadata.',
  files: ['photo'],
  response: meSchema,
  refusals: ['members.photo-refused'],
});

export const removePhoto = defineRoute({
  id: 'members.remove-photo', method: 'DELETE', path: '/me/avatar', audience: 'session', limit: 'write',
  summary: 'Removes your photo and its files.',
});

const sessionSchema = z.object({
  id: z.string(),
  device: z.string().nullable(),
  /** Always null: no address of yours is kept, so no place can be told. */
  place: z.string().nullable(),
  way: z.string(),
  startedAt: z.string(),
  lastSeenAt: z.string(),
  isCurrent: z.boolean(),
});

export const listSessions = defineRoute({
  id: 'members.list-sessions', method: 'GET', path: '/me/sessions', audience: 'session', limit: 'read',
  summary: 'Where you are signed in, last used first.',
  response: z.array(sessionSchema),
});

export const endSession = defineRoute({
  id: 'members.end-session', method: 'DELETE', path: '/me/sessions/:id', audience: 'session', limit: 'write',
  summary: 'Signs one of your devices out.',
  params: z.object({ id: z.string().min(1).max(64) }),
  refusals: ['members.session-not-found'],
});

export const endOtherSessions = defineRoute({
  id: 'members.end-other-sessions', method: 'DELETE', path: '/me/sessions', audience: 'session', limit: 'write',
  summary: 'Signs out everywhere but here.',
});

export const listThemes = defineRoute({
  id: 'members.list-themes', method: 'GET', path: '/themes', audience: 'anyone', limit: 'read',
  summary: 'What members can be interested in, in the order of the editors.',
  response: z.array(subjectSchema),
});

export const listDepartments = defineRoute({
  id: 'members.list-departments', method: 'GET', path: '/departments', audience: 'anyone', limit: 'read',
  summary: 'Departments of the organisation, in the order of the editors.',
  response: z.array(subjectSchema),
});
