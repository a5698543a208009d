import { appendEvent, configurationOf, forgetAnswersHolding, forgetJobsHolding, inTransaction, knexOf, newId, recordAudit, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { personalRecords } from '../extend';
import { deleteExports } from '../store/exports';
import { deleteAcceptances } from '../store/guidelines';
import { findMember, lockMember, updateMember, type Member, type MemberColumns } from '../store/members';
import { deletePairs, listCountedPairs } from '../store/relation-removal';
import { deleteTokens } from '../store/sessions';
import { deleteUser } from '../store/users';
import { writeMail } from '../texts/mails';
import { letGo } from './photos';

export const eraseJobCode = 'members.erase-member';

const batch = 200;

/** Leaves a row without anything of the person, so that what refers to it shows a tombstone. Idempotent. */
export async function erase(strapi: Core.Strapi, memberId: string): Promise<void> {
  const member = await findMember(knexOf(strapi), memberId);
  if (!member || !isDue(member)) return;
  await dissolveRelations(strapi, member);
  const isErased = await inTransaction(strapi, (trx) => eraseNow(strapi, trx, memberId));
  if (!isErased) return;
  await sayGoodbye(strapi, member);
}

const isDue = ({ state, leaveAt }: Member) => state === 'leaving' && leaveAt !== null && leaveAt <= new Date();

/** In steps: a member with very many followers must not hold the one writer of SQLite for seconds. */
async function dissolveRelations(strapi: Core.Strapi, member: Member): Promise<void> {
  for (;;) {
    const isDone = await inTransaction(strapi, async (trx) => {
      const pairs = await listCountedPairs(trx, member.row, batch);
      for (const { kind, memberId, otherId } of pairs) {
        await appendEvent(strapi, trx, kind === 'follow' ? 'members.member-unfollowed' : 'members.connection-ended', { memberId, otherId });
      }
      for (const kind of ['follow', 'connection'] as const) await deletePairs(trx, kind, pairs.filter((pair) => pair.kind === kind).map(({ id }) => id));
      return pairs.length === 0;
    });
    if (isDone) return;
  }
}

async function eraseNow(strapi: Core.Strapi, trx: Transaction, memberId: string): Promise<boolean> {
  const member = await lockMember(strapi, trx, memberId);
  if (!member || !isDue(member) || !member.leaveMode) return false;
  const mode = member.leaveMode;
  // Who builds on others goes first, while what it builds on is still there.
  for (const kept of [...personalRecords.of(strapi).list()].reverse()) await kept.erase({ strapi, trx, memberId, mode });
  await deleteAcceptances(trx, member.row);
  await deleteExports(trx, member.row);
  await forgetAnswersHolding(trx, memberId);
  await forgetJobsHolding(trx, memberId, eraseJobCode);
  await updateMember(strapi, trx, member.row, tombstone());
  if (member.userId !== null) {
    await deleteTokens(trx, member.userId, {});
    await deleteUser(trx, member.userId);
  }
  await appendEvent(strapi, trx, 'members.member-erased', { memberId, mode });
  await recordAudit(strapi, trx, { actor: { kind: 'system', id: null }, action: 'members.member-erased', subject: { kind: 'member', id: memberId }, facts: { mode } });
  await letGo(strapi, trx, memberId, member.photo);
  return true;
}

function tombstone(): MemberColumns {
  const emptied = [
    'headline', 'about', 'about_html', 'location', 'links', 'languages', 'audiences', 'job_title', 'department_id', 'photo', 'photo_origin', 'search_text', 'name_key',
    'user_id', 'email', 'email_key', 'verified_email_key', 'source', 'joined_at', 'last_seen_at', 'handle_changed_at', 'guidelines_version', 'welcome_finished_at',
    'state_before', 'suspended_until', 'state_reason', 'leave_at', 'leave_mode',
  ];
  const left = { handle: `gone-${newId()}`, display_name: '–', state: 'gone', visibility: 'hidden', is_staff: false, is_follow_approved: false };
  return { ...Object.fromEntries(emptied.map((column) => [column, null])), ...left };
}

/** The last word, to an address that is not kept any more: sent at once, and only once. */
async function sayGoodbye(strapi: Core.Strapi, member: Member): Promise<void> {
  if (!member.email || !member.isEmailVerified) return;
  const { publicUrl } = configurationOf(strapi);
  const facts = { name: member.displayName, site: new URL(publicUrl).host, link: publicUrl, reason: null, until: null, message: null };
  try {
    await strapi.plugin('email').service('email').send({ to: member.email, ...writeMail('erased', member.language, facts) });
  } catch {
    strapi.log.warn('A goodbye was not sent.');
  }
}
