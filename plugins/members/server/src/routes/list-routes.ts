import { defineRoute, listMeta, listQuery } from '@kring/community/extend';
import { z } from 'zod';
import { cardSchema, handleParams } from '../schemas';
import { nameLine } from './inputs';

const list = z.object({ id: z.string(), name: z.string(), count: z.number().int() });
const params = z.object({ id: z.string().min(1).max(40) });
const body = z.strictObject({ name: nameLine(60) });

export const listLists = defineRoute({
  id: 'members.list-lists', method: 'GET', path: '/me/lists', audience: 'member', limit: 'read',
  summary: 'Your private lists of members, by name.', response: z.array(list),
});

export const createList = defineRoute({
  id: 'members.create-list', method: 'POST', path: '/me/lists', audience: 'member', limit: 'write',
  summary: 'Makes a private list.', body, response: list, refusals: ['members.list-name-taken'],
});

export const renameList = defineRoute({
  id: 'members.rename-list', method: 'PATCH', path: '/me/lists/:id', audience: 'member', limit: 'write',
  summary: 'Renames a list.', params, body, response: list, refusals: ['members.list-not-found', 'members.list-name-taken'],
});

export const deleteList = defineRoute({
  id: 'members.delete-list', method: 'DELETE', path: '/me/lists/:id', audience: 'member', limit: 'write',
  summary: 'Removes a list; nobody on it notices.', params, refusals: ['members.list-not-found'],
});

export const showList = defineRoute({
  id: 'members.show-list', method: 'GET', path: '/me/lists/:id', audience: 'member', limit: 'read',
  summary: 'Who is on a list, added last first.', params, query: z.strictObject(listQuery), response: z.array(cardSchema), meta: listMeta,
  refusals: ['members.list-not-found'],
});

const entry = z.object({ ...params.shape, ...handleParams.shape });

export const addToList = defineRoute({
  id: 'members.add-to-list', method: 'PUT', path: '/me/lists/:id/members/:handle', audience: 'member', limit: 'write',
  summary: 'Puts a member on a list.', params: entry, refusals: ['members.list-not-found', 'members.not-found'],
});

export const removeFromList = defineRoute({
  id: 'members.remove-from-list', method: 'DELETE', path: '/me/lists/:id/members/:handle', audience: 'member', limit: 'write',
  summary: 'Takes a member off a list.', params: entry, refusals: ['members.list-not-found', 'members.not-found'],
});
