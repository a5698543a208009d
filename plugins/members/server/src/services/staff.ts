import { appendEvent, InvalidInputError, recordAudit, enqueue } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { NoAddressError } from '../errors';
import { sendMail } from '../jobs';
import { updateMember } from '../store/members';
import { forgetSubjects, subjectsOf } from './subjects';
import { searchColumnsOf } from './search-text';
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
    await updateMember(strapi, trx, member.row, { is_staff: facts.isStaff, job_title: jobTitle, department_id: department, ...searchColumnsOf({ ...member, jobTitle }) });
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

/** Mails a member in the name of the organisation. The text lives in the job only until it is sent. */
export function message(strapi: Core.Strapi, memberId: string, actor: Actor, text: string): Promise<void> {
  return withMember(strapi, memberId, async (trx, member) => {
    if (!member.email || !member.isEmailVerified) throw new NoAddressError();
    await recordAudit(strapi, trx, { actor, action: 'members.message-sent', subject: { kind: 'member', id: memberId } });
    await enqueue(strapi, trx, sendMail, { memberId, kind: 'message', message: text });
  });
}
