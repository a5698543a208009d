import { appendEvent, InvalidInputError, recordAudit, enqueue } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { NoAddressError } from '../errors';
import { sendMail } from '../jobs';
import { updateMember, type Member } from '../store/members';
import { insertNote } from '../store/notes';
import { forgetSubjects, subjectsOf } from './subjects';
import { refreshSearch } from './search-text';
import { withMember, type Actor } from './suspensions';

export interface StaffFacts {
  isStaff: boolean;
  jobTitle?: string | null;
  /** Slug; absent: stays as it is. */
  department?: string | null;
}

export async function setStaff(strapi: Core.Strapi, memberId: string, actor: Actor, facts: StaffFacts): Promise<void> {
  const departmentRow = await departmentRowOf(strapi, facts.department);
  await withMember(strapi, memberId, async (trx, member) => {
    const jobTitle = facts.isStaff ? (facts.jobTitle === undefined ? member.jobTitle : facts.jobTitle) : null;
    const department = facts.isStaff ? (departmentRow === undefined ? member.departmentRow : departmentRow) : null;
    await updateMember(strapi, trx, member.row, { is_staff: facts.isStaff, job_title: jobTitle, department_id: department });
    await refreshSearch(strapi, trx, member.row);
    await appendEvent(strapi, trx, 'members.staff-changed', { memberId, isStaff: facts.isStaff });
    await recordAudit(strapi, trx, { actor, action: 'members.staff-changed', subject: { kind: 'member', id: memberId }, facts: { isStaff: facts.isStaff } });
  });
}

/** Undefined: not asked. */
async function departmentRowOf(strapi: Core.Strapi, slug: string | null | undefined): Promise<number | null | undefined> {
  if (slug === undefined || slug === null) return slug;
  forgetSubjects(strapi);
  const found = (await subjectsOf(strapi, 'departments')).find((department) => department.slug === slug);
  if (!found) throw new InvalidInputError([{ path: 'body.department', message: 'This department does not exist.' }]);
  return found.row;
}

const mayLogIn = ({ state, userId }: Member) => userId !== null && (state === 'active' || state === 'pending' || state === 'leaving');

/**
 * Tells a member something in the name of the organisation: by mail to an address that was proved, and by a note that
 * waits on the site until the member puts it away.
 */
export function message(strapi: Core.Strapi, memberId: string, actor: Actor, text: string): Promise<void> {
  return withMember(strapi, memberId, async (trx, member) => {
    const hasAddress = member.email !== null && member.isEmailVerified;
    if (!hasAddress && !mayLogIn(member)) throw new NoAddressError();
    if (mayLogIn(member)) await insertNote(strapi, trx, member.row, 'message', text);
    await recordAudit(strapi, trx, { actor, action: 'members.message-sent', subject: { kind: 'member', id: memberId } });
    if (hasAddress) await enqueue(strapi, trx, sendMail, { memberId, kind: 'message', message: text });
  });
}
