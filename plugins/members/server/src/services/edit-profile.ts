import { appendEvent, inTransaction, InvalidInputError, isUniqueViolation, readSettings, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { HandleChangedRecentlyError, HandleTakenError } from '../errors';
import type { profileChanges } from '../routes/profile-changes';
import { profileSettings } from '../settings';
import { changeHandle as storeHandle } from '../store/handles';
import { lockMember, updateMember, type Member, type MemberColumns } from '../store/members';
import { replaceThemes } from '../store/subjects';
import { renderMarkdown } from '../texts/markdown';
import { forgetCard } from './cards';
import { handleMayChangeAt } from './present-me';
import { refreshSearch } from './search-text';
import { subjectsOf } from './subjects';

export type ProfileChanges = z.output<typeof profileChanges>;

const columnOf: Partial<Record<keyof ProfileChanges, string>> = {
  displayName: 'display_name', headline: 'headline', location: 'location', visibility: 'visibility', language: 'language', isFollowApproved: 'is_follow_approved',
};

export async function editProfile(strapi: Core.Strapi, viewer: Viewer, changes: ProfileChanges): Promise<void> {
  const fields = Object.keys(changes) as (keyof ProfileChanges)[];
  if (fields.length === 0) return;
  const themeRows = changes.themes && (await themeRowsOf(strapi, changes.themes));
  await inTransaction(strapi, async (trx) => {
    const member = await lockMember(strapi, trx, viewer.memberId);
    if (!member) return;
    await updateMember(strapi, trx, member.row, columnsOf(member, changes));
    if (themeRows) await replaceThemes(trx, member.row, themeRows);
    await refreshSearch(strapi, trx, member.row);
    await appendEvent(strapi, trx, 'members.profile-changed', { memberId: viewer.memberId, fields });
  });
  forgetCard(strapi, viewer.memberId);
}

function columnsOf(member: Member, changes: ProfileChanges): MemberColumns {
  const columns: MemberColumns = {};
  for (const [field, column] of Object.entries(columnOf)) {
    const value = changes[field as keyof ProfileChanges];
    if (value !== undefined) columns[column] = value as string;
  }
  if (changes.about !== undefined) {
    columns.about = changes.about;
    columns.about_html = changes.about === null ? null : renderMarkdown(changes.about);
  }
  if (changes.links) columns.links = JSON.stringify(changes.links);
  if (changes.languages) columns.languages = JSON.stringify([...new Set(changes.languages)]);
  if (changes.audiences) columns.audiences = JSON.stringify({ ...member.audiences, ...changes.audiences });
  return columns;
}

async function themeRowsOf(strapi: Core.Strapi, slugs: readonly string[]): Promise<number[]> {
  const bySlug = new Map((await subjectsOf(strapi, 'themes')).map((theme) => [theme.slug, theme.row]));
  const unknown = slugs.findIndex((slug) => !bySlug.has(slug));
  if (unknown >= 0) throw new InvalidInputError([{ path: `body.themes.${unknown}`, message: 'This theme does not exist.' }]);
  return [...new Set(slugs.map((slug) => bySlug.get(slug) as number))];
}

/** @throws HandleTakenError, HandleChangedRecentlyError */
export async function changeHandle(strapi: Core.Strapi, viewer: Viewer, handle: string): Promise<void> {
  const { daysBetweenHandleChanges } = await readSettings(strapi, profileSettings);
  try {
    await inTransaction(strapi, async (trx) => {
      const member = await lockMember(strapi, trx, viewer.memberId);
      if (!member || member.handle === handle) return;
      const mayChangeAt = handleMayChangeAt(member, daysBetweenHandleChanges);
      if (mayChangeAt) throw new HandleChangedRecentlyError(mayChangeAt);
      if (!(await storeHandle(strapi, trx, member, handle))) throw new HandleTakenError();
      await refreshSearch(strapi, trx, member.row);
      await appendEvent(strapi, trx, 'members.handle-changed', { memberId: viewer.memberId });
    });
  } catch (error) {
    // Two at once: the unique index decided.
    throw isUniqueViolation(error) ? new HandleTakenError() : error;
  }
  forgetCard(strapi, viewer.memberId);
}
