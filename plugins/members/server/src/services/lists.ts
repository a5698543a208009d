import { decodeCursor, InvalidInputError, inTransaction, isUniqueViolation, knexOf, pageOf, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { reachMember } from '../access';
import { ListNameTakenError, ListNotFoundError } from '../errors';
import * as lists from '../store/lists';
import { presentCard } from './cards';
import { departmentNames } from './subjects';

const most = 50;
const presentList = ({ listId, name, count }: lists.OwnList) => ({ id: listId, name, count });

export async function listLists(strapi: Core.Strapi, viewer: Viewer) {
  return (await lists.listLists(knexOf(strapi), viewer.memberRow)).map(presentList);
}

/** @throws ListNotFoundError also for a list of somebody else. */
async function own(strapi: Core.Strapi, viewer: Viewer, listId: string): Promise<lists.OwnList> {
  const found = (await lists.listLists(knexOf(strapi), viewer.memberRow)).find((list) => list.listId === listId);
  if (!found) throw new ListNotFoundError();
  return found;
}

export async function createList(strapi: Core.Strapi, viewer: Viewer, name: string) {
  if ((await listLists(strapi, viewer)).length >= most) throw new InvalidInputError([{ path: 'body.name', message: `You can have at most ${most} lists.` }]);
  const id = await lists.insertList(strapi, knexOf(strapi), viewer.memberRow, name);
  if (id === null) throw new ListNameTakenError();
  return { id, name, count: 0 };
}

export async function renameList(strapi: Core.Strapi, viewer: Viewer, listId: string, name: string) {
  const list = await own(strapi, viewer, listId);
  try {
    await lists.renameList(knexOf(strapi), list.row, name);
  } catch (error) {
    throw isUniqueViolation(error) ? new ListNameTakenError() : error;
  }
  return presentList({ ...list, name });
}

export async function deleteList(strapi: Core.Strapi, viewer: Viewer, listId: string): Promise<void> {
  const list = await own(strapi, viewer, listId);
  await inTransaction(strapi, (trx) => lists.deleteList(trx, list.row));
}

export async function addToList(strapi: Core.Strapi, viewer: Viewer, listId: string, handle: string): Promise<void> {
  const list = await own(strapi, viewer, listId);
  const { member } = await reachMember(strapi, viewer, handle);
  await lists.addToList(knexOf(strapi), list.row, member.row);
}

export async function removeFromList(strapi: Core.Strapi, viewer: Viewer, listId: string, handle: string): Promise<void> {
  const list = await own(strapi, viewer, listId);
  const { member } = await reachMember(strapi, viewer, handle);
  await lists.removeFromList(knexOf(strapi), list.row, member.row);
}

export async function showList(strapi: Core.Strapi, viewer: Viewer, listId: string, { limit, after }: { limit: number; after?: string }) {
  const list = await own(strapi, viewer, listId);
  const before = decodeCursor(after, z.tuple([z.number().int()]))?.[0] ?? null;
  const rows = await lists.listEntries(knexOf(strapi), list.row, { limit, before });
  const departments = await departmentNames(strapi, viewer.locale);
  const { page, meta } = pageOf(rows, limit, (row) => [row.id]);
  return { data: page.map(({ member }) => presentCard(member, departments)), meta };
}
