import { decodeCursor, InvalidInputError, pageOf, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { isInside } from '../viewers';
import { listDirectory } from '../store/directory';
import { wordsOf } from '../texts/fold';
import { presentCard } from './cards';
import { departmentNames, subjectsOf } from './subjects';
import type { SubjectKind } from '../store/subjects';

export interface DirectoryWish {
  search?: string;
  theme?: string;
  department?: string;
  kind?: 'staff' | 'new' | 'organisation';
  order: 'newest' | 'name';
  limit: number;
  after?: string;
}

const newDays = 30;
const mostWords = 6;
const keyset = z.tuple([z.number().int(), z.string()]);

/** People by name, handle, headline, function, department and theme; never by how many points or followers they have. */
export async function listMembers(strapi: Core.Strapi, viewer: Viewer | null, wish: DirectoryWish, locale: string) {
  const words = wordsOf(wish.search ?? '').slice(0, mostWords);
  if (wish.search?.trim() && words.length === 0) return { data: [], meta: {} };
  const last = decodeCursor(wish.after, keyset);
  const rows = await listDirectory(strapi, {
    words,
    themeRow: await rowOf(strapi, 'themes', wish.theme),
    departmentRow: await rowOf(strapi, 'departments', wish.department),
    isStaffOnly: wish.kind === 'staff',
    isOrganisationOnly: wish.kind === 'organisation',
    joinedAfter: wish.kind === 'new' ? new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 - newDays * 86_400_000) : null,
    order: wish.order,
    after: last && { row: last[0], name: last[1] },
    limit: wish.limit,
    viewerRow: isInside(viewer) ? viewer.memberRow : null,
  });
  const departments = await departmentNames(strapi, locale);
  const { page, meta } = pageOf(rows, wish.limit, (row) => [row.row, wish.order === 'name' ? row.nameKey : '']);
  return { data: page.map((member) => presentCard(member, departments)), meta };
}

async function rowOf(strapi: Core.Strapi, kind: SubjectKind, slug: string | undefined): Promise<number | null> {
  if (slug === undefined) return null;
  const found = (await subjectsOf(strapi, kind)).find((subject) => subject.slug === slug);
  if (!found) throw new InvalidInputError([{ path: `query.${kind === 'themes' ? 'theme' : 'department'}`, message: 'This does not exist.' }]);
  return found.row;
}
