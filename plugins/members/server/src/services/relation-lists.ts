import { decodeCursor, knexOf, NotAllowedError, pageOf, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { accessProfile } from '../access';
import { isInside } from '../viewers';
import { listRelation, type RelationKind, type RelationRow } from '../store/relation-lists';
import { presentCard } from './cards';
import { maySeeField } from './field-audiences';
import { departmentNames } from './subjects';

export interface ListQuery {
  limit: number;
  after?: string;
}

const keyset = z.tuple([z.number().int()]);
const beforeOf = ({ after }: ListQuery) => decodeCursor(after, keyset)?.[0] ?? null;

export async function listOwn(strapi: Core.Strapi, viewer: Viewer, kind: RelationKind, query: ListQuery) {
  const page = { limit: query.limit, before: beforeOf(query) };
  const rows = await listRelation(knexOf(strapi), kind, viewer.memberRow, { viewerRow: viewer.memberRow, isOwn: true }, page);
  return present(strapi, rows, query.limit, viewer.locale);
}

/** @throws MemberNotFoundError, NotAllowedError where the member keeps their relations to themselves. */
export async function listOf(strapi: Core.Strapi, viewer: Viewer | null, handle: string, kind: 'followers' | 'following' | 'connections', query: ListQuery, locale: string) {
  const { member, nearness } = await accessProfile(strapi, viewer, handle);
  if (!maySeeField(member, 'relations', nearness)) throw new NotAllowedError('This member keeps this to themselves.', 'members.relations-hidden');
  const onlooker = { viewerRow: isInside(viewer) ? viewer.memberRow : null, isOwn: nearness === 'me' };
  const rows = await listRelation(knexOf(strapi), kind, member.row, onlooker, { limit: query.limit, before: beforeOf(query) });
  return present(strapi, rows, query.limit, locale);
}

async function present(strapi: Core.Strapi, rows: readonly RelationRow[], limit: number, locale: string) {
  const departments = await departmentNames(strapi, locale);
  const { page, meta } = pageOf(rows, limit, (row) => [row.id]);
  return { data: page.map(({ member, at }) => ({ ...presentCard(member, departments), since: at.toISOString() })), meta };
}
