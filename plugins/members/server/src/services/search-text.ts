import type { Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { findMemberByRow, updateMember, type Member } from '../store/members';
import { findThemeRows, listSubjects, type SubjectKind } from '../store/subjects';
import { cut } from '../texts/clean';
import { fold, wordsOf } from '../texts/fold';
import { audienceOf } from './field-audiences';

type Searchable = Pick<Member, 'displayName' | 'handle' | 'headline' | 'jobTitle'>;

/** The columns that follow from a member's name and other facts that every viewer of the member may see. */
export function searchColumnsOf({ displayName, handle, headline, jobTitle }: Searchable, subjects: readonly string[] = []): { search_text: string; name_key: string } {
  const told = [displayName, handle, headline, jobTitle, ...subjects].filter(Boolean).join(' ');
  return { search_text: [...new Set(wordsOf(told))].join(' '), name_key: cut(fold(displayName), 80) };
}

/** Department and themes in both languages, so that people find each other whatever language they read. */
async function subjectsOn(runner: Runner, member: Member): Promise<string[]> {
  const departments = member.isStaff && member.departmentRow !== null ? [member.departmentRow] : [];
  const themes = areThemesOpen(member) ? await findThemeRows(runner, member.row) : [];
  return [...(await namesOf(runner, 'departments', departments)), ...(await namesOf(runner, 'themes', themes))];
}

async function namesOf(runner: Runner, kind: SubjectKind, rows: readonly number[]): Promise<string[]> {
  if (rows.length === 0) return [];
  return (await listSubjects(runner, kind)).filter(({ row }) => rows.includes(row)).flatMap(({ nameNl, nameEn }) => [nameNl, nameEn]);
}

/** A search must not tell what the profile hides: to everybody who finds the member the themes must be open too. */
function areThemesOpen(member: Member): boolean {
  const audience = audienceOf(member, 'themes');
  return audience === 'public' || (audience === 'members' && member.visibility !== 'public');
}

/** After any change of what a member is found by, in the same transaction. */
export async function refreshSearch(strapi: Core.Strapi, trx: Runner, memberRow: number): Promise<void> {
  const member = await findMemberByRow(trx, memberRow);
  if (member && member.state !== 'gone') await updateMember(strapi, trx, memberRow, searchColumnsOf(member, await subjectsOn(trx, member)));
}
