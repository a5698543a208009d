import { prepared } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { toMember, type Member, type MemberRecord } from './members';
import { noRelation, relationBindings, relationSql, toRelation, type Relation, type RelationRecord } from './relations';

/** What every profile view and every sign-in reads, as prepared statements. */
export async function readMemberByHandle(strapi: Core.Strapi, handle: string): Promise<Member | null> {
  const [record] = await prepared(strapi).read<MemberRecord>('select * from members_members where handle = ?', [handle]);
  return record ? toMember(record) : null;
}

/** What is committed of one member, for each sign-in. */
export async function readMember(strapi: Core.Strapi, memberId: string): Promise<Member | null> {
  const [record] = await prepared(strapi).read<MemberRecord>('select * from members_members where document_id = ?', [memberId]);
  return record ? toMember(record) : null;
}

export async function readRelation(strapi: Core.Strapi, viewerRow: number, otherRow: number): Promise<Relation> {
  if (viewerRow === otherRow) return noRelation;
  const [record] = await prepared(strapi).read<RelationRecord>(relationSql, relationBindings(viewerRow, otherRow));
  return toRelation(record, viewerRow);
}

export async function readThemeRows(strapi: Core.Strapi, memberRow: number): Promise<number[]> {
  const records = await prepared(strapi).read<{ theme_row: number }>('select theme_row from members_member_themes where member_row = ?', [memberRow]);
  return records.map((record) => record.theme_row);
}
