import { appendEvent, newId, readSettings, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { EmailTakenError, InvitationNeededError, RegistrationClosedError } from '../errors';
import type { MemberState, NewMember } from '../extend';
import { admissionSettings, profileSettings } from '../settings';
import { useInvitation } from '../store/invitations';
import { dropUnprovedEmail, findMemberIdByVerifiedEmailKey, insertMember, isHandleFree } from '../store/members';
import { createUser } from '../store/users';
import { cleanName, cut } from '../texts/clean';
import { emailKeyOf } from '../texts/email-key';
import { handleFrom } from '../texts/handles';
import { hashOf } from '../texts/tokens';
import { searchColumnsOf } from './search-text';

/** Makes a member with its user, by the registration mode. Runs in the transaction that also stores the way in. */
export async function admit(strapi: Core.Strapi, trx: Transaction, given: NewMember): Promise<{ memberId: string; state: MemberState }> {
  const isInvited = await spendInvitation(strapi, trx, given.invitationToken ?? null);
  const state = await stateByMode(strapi, isInvited);
  const language = given.locale.startsWith('nl') ? 'nl' : 'en';
  const displayName = cut(cleanName(given.displayName), 80) || (language === 'nl' ? 'Nieuw lid' : 'New member');
  const headline = cut(cleanName(given.headline ?? ''), 160) || null;
  const address = await addressOf(trx, given);
  const { newProfileVisibility } = await readSettings(strapi, profileSettings);
  const memberId = newId();
  const userId = await createUser(strapi, trx, { memberId, email: address.verifiedEmailKey === null ? null : address.email });
  for (const handle of await freeHandles(trx, displayName, language)) {
    const search = searchColumnsOf({ displayName, handle, headline, jobTitle: null });
    const visibility = newProfileVisibility;
    const member = { memberId, handle, displayName, headline, state, visibility, language, userId, source: cut(given.source, 40), search, ...address };
    if (!(await insertMember(strapi, trx, member))) continue;
    await appendEvent(strapi, trx, 'members.member-joined', { memberId, state, source: given.source, isInvited });
    return { memberId, state };
  }
  throw new EmailTakenError();
}

async function spendInvitation(strapi: Core.Strapi, trx: Transaction, token: string | null): Promise<boolean> {
  return token !== null && (await useInvitation(strapi, trx, hashOf(token), new Date()));
}

async function stateByMode(strapi: Core.Strapi, isInvited: boolean): Promise<MemberState> {
  const { registrationMode } = await readSettings(strapi, admissionSettings);
  if (isInvited && registrationMode !== 'closed') return 'active';
  if (registrationMode === 'closed') throw new RegistrationClosedError();
  if (registrationMode === 'invitation') throw new InvitationNeededError();
  return registrationMode === 'approval' ? 'pending' : 'active';
}

interface Address {
  email: string | null;
  emailKey: string | null;
  verifiedEmailKey: string | null;
}

/** A proved address is unique and wins over mere claims; a claim on a known address is not kept. */
async function addressOf(trx: Transaction, { email, isEmailVerified }: NewMember): Promise<Address> {
  const none = { email: null, emailKey: null, verifiedEmailKey: null };
  const emailKey = email === null ? null : emailKeyOf(email);
  if (email === null || emailKey === null) return none;
  const owner = await findMemberIdByVerifiedEmailKey(trx, emailKey);
  if (owner !== null && isEmailVerified) throw new EmailTakenError();
  if (owner !== null) return none;
  if (isEmailVerified) await dropUnprovedEmail(trx, emailKey, null);
  return { email: email.trim(), emailKey, verifiedEmailKey: isEmailVerified ? emailKey : null };
}

/** Two candidates: the first looks free, the second holds when somebody takes it meanwhile. */
async function freeHandles(trx: Transaction, displayName: string, language: string): Promise<string[]> {
  const base = handleFrom(displayName, language);
  const fallback = `${base}-${newId().slice(0, 4)}`;
  for (const handle of [base, ...[2, 3, 4, 5].map((number) => `${base}-${number}`)]) {
    if (await isHandleFree(trx, handle)) return [handle, fallback];
  }
  return [fallback, `${base}-${newId().slice(0, 4)}`];
}
