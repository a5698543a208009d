import { afterCommit, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { dropUnprovedEmail, findMemberIdByVerifiedEmailKey, lockMember, updateMember } from '../store/members';
import { updateUser } from '../store/users';
import { emailKeyOf } from '../texts/email-key';
import { forgetCard } from './cards';

interface Told {
  memberId: string;
  email: string;
  isEmailVerified: boolean;
}

/** An address that came with a way in the member added. A proof wins over claims of others, as on joining. */
export async function keepEmail(strapi: Core.Strapi, trx: Transaction, { memberId, email, isEmailVerified }: Told): Promise<void> {
  const emailKey = emailKeyOf(email);
  const member = await lockMember(strapi, trx, memberId);
  if (emailKey === null || !member || member.isEmailVerified) return;
  if (member.email !== null && emailKeyOf(member.email) !== emailKey) return;
  if ((await findMemberIdByVerifiedEmailKey(trx, emailKey)) !== null) return;
  if (isEmailVerified) await dropUnprovedEmail(trx, emailKey, member.row);
  const address = email.trim();
  await updateMember(strapi, trx, member.row, { email: address, email_key: emailKey, verified_email_key: isEmailVerified ? emailKey : null });
  if (isEmailVerified && member.userId !== null) await updateUser(trx, member.userId, { email: address, confirmed: true });
  await afterCommit(strapi, () => forgetCard(strapi, memberId));
}
