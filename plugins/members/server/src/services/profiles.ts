import { knexOf, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { accessProfile, nearnessOf, type SeenProfile } from '../access';
import { readThemeRows } from '../store/hot-profiles';
import { findMemberByRow, type Member } from '../store/members';
import { noRelation } from '../store/relations';
import type { Nearness } from './field-audiences';
import { presentProfile, type Profile } from './present-profile';
import { departmentNames, nameOf, subjectsOf } from './subjects';

export interface ShownProfile {
  profile: Profile;
  /** The handle it lives under now, when an old one was asked for. */
  movedTo: string | null;
}

export async function showProfile(strapi: Core.Strapi, viewer: Viewer | null, handle: string, locale: string): Promise<ShownProfile> {
  const seen = await accessProfile(strapi, viewer, handle);
  return { profile: await present(strapi, seen, viewer, locale), movedTo: seen.movedTo };
}

/** One's own row; the session may be seconds older than it. */
export async function findOwn(strapi: Core.Strapi, viewer: Viewer): Promise<Member> {
  const member = await findMemberByRow(knexOf(strapi), viewer.memberRow);
  if (!member) throw new Error('A session outlived its member');
  return member;
}

export async function showOwn(strapi: Core.Strapi, viewer: Viewer): Promise<{ member: Member; profile: Profile }> {
  const member = await findOwn(strapi, viewer);
  return { member, profile: await present(strapi, { member, relation: noRelation, nearness: 'me' }, viewer, viewer.locale) };
}

/** One's own profile through the eyes of a visitor, a member or a connection. Null: they would not find it. */
export async function showOwnAs(strapi: Core.Strapi, viewer: Viewer, nearness: Exclude<Nearness, 'me'>): Promise<Profile | null> {
  const member = await findOwn(strapi, viewer);
  const connection = nearness === 'connections' ? ('connected' as const) : ('none' as const);
  if (nearnessOf(member, null, { ...noRelation, connection }, nearness) === null) return null;
  const profile = await present(strapi, { member, relation: { ...noRelation, connection }, nearness }, null, viewer.locale);
  return profile;
}

async function present(strapi: Core.Strapi, seen: Omit<SeenProfile, 'movedTo'>, viewer: Viewer | null, locale: string): Promise<Profile> {
  const rows = await readThemeRows(strapi, seen.member.row);
  const chosen = rows.length === 0 ? [] : (await subjectsOf(strapi, 'themes')).filter(({ row }) => rows.includes(row));
  const themes = chosen.map((theme) => ({ slug: theme.slug, name: nameOf(theme, locale) }));
  return presentProfile(seen, viewer, themes, await departmentNames(strapi, locale));
}
