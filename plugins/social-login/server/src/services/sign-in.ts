import { randomUUID } from 'node:crypto';
import { appendEvent, inTransaction, isCommunityError, recordAudit, type RequestFacts, type Transaction } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { LoginFailure } from '../failures';
import { identityCompanions } from '../identity-companions';
import type { Finished, Network, NetworkProfile } from '../networks/define-network';
import { insertIdentity, readIdentity, touchIdentity, type Identity } from '../store/identities';

export interface SignedIn {
  memberId: string;
  identityId: string;
  isNewMember: boolean;
}

interface SignInInput {
  network: Network;
  finished: Finished;
  request: RequestFacts;
  invitationToken: string | null;
}

/** Two first logins with one new account at once: the index let the other through. */
class LostRaceError extends Error {}

/**
 * Recognises a member by (network, subject) and nothing else, or admits a new one.
 *
 * @throws LoginFailure
 */
export async function signIn(strapi: Core.Strapi, input: SignInInput): Promise<SignedIn> {
  const known = await readIdentity(strapi, input.network.code, input.finished.profile.subject);
  if (known) return signInKnown(strapi, input, known);
  try {
    return await admitNew(strapi, input);
  } catch (error) {
    if (!(error instanceof LostRaceError)) throw failureOf(error);
    return signIn(strapi, input);
  }
}

async function signInKnown(strapi: Core.Strapi, input: SignInInput, identity: Identity): Promise<SignedIn> {
  const state = await members(strapi).findState(identity.memberId);
  if (state === null || state === 'suspended' || state === 'refused') throw new LoginFailure('suspended');
  return inTransaction(strapi, async (trx) => {
    await useIdentity(strapi, trx, identity, input.finished, input.network);
    return signedIn(strapi, trx, input, { memberId: identity.memberId, identityId: identity.identityId, isNewMember: false });
  });
}

async function admitNew(strapi: Core.Strapi, { network, finished, request, invitationToken }: SignInInput): Promise<SignedIn> {
  const { profile } = finished;
  // An address that is known here is never a way in and never merged: the person logs in as before, and links then.
  if (profile.email && (await members(strapi).isEmailTaken(profile.email.address))) throw new LoginFailure('email-known');
  return inTransaction(strapi, async (trx) => {
    const { memberId } = await members(strapi).admit(trx, {
      displayName: profile.displayName ?? '',
      headline: profile.headline,
      email: profile.email?.address ?? null,
      isEmailVerified: isBelieved(network, profile),
      locale: request.locale,
      source: network.code,
      invitationToken,
    });
    const identityId = await addIdentity(strapi, trx, { memberId, network, finished });
    if (identityId === null) throw new LostRaceError();
    return signedIn(strapi, trx, { network, finished, request, invitationToken }, { memberId, identityId, isNewMember: true });
  });
}

async function signedIn(strapi: Core.Strapi, trx: Transaction, { network, request }: SignInInput, result: SignedIn): Promise<SignedIn> {
  const { memberId, identityId, isNewMember } = result;
  await appendEvent(strapi, trx, 'social-login.signed-in', { memberId, identityId, network: network.code, isNewMember });
  await recordAudit(strapi, trx, {
    actor: { kind: 'member', id: memberId },
    action: 'social-login.signed-in',
    subject: { kind: 'identity', id: identityId },
    facts: { network: network.code, isNewMember },
    ip: request.ip,
  });
  return result;
}

/** Members' refusals in our words; anything else is a fault and stays one. */
function failureOf(error: unknown): unknown {
  if (!isCommunityError(error)) return error;
  if (error.details.code === 'members.email-taken') return new LoginFailure('email-known');
  if (error.details.code === 'members.registration-closed') return new LoginFailure('closed');
  if (error.details.code === 'members.invitation-needed') return new LoginFailure('invitation-needed');
  return error;
}

/** Whether an address counts as proved: only if the network says so, and is one we believe in this. */
export const isBelieved = (network: Network, { email }: NetworkProfile) => network.emailTrust === 'as-network-says' && email?.isVerified === true;

const describe = (network: Network, profile: NetworkProfile) => ({
  displayName: profile.displayName,
  username: profile.username,
  profileUrl: profile.profileUrl,
  email: profile.email?.address ?? null,
  isEmailVerified: isBelieved(network, profile),
});

/** A further sign-in with an account that is linked: what the network says now, and what else belongs to it. */
export async function useIdentity(strapi: Core.Strapi, trx: Transaction, identity: Identity, { profile, grant }: Finished, network: Network): Promise<void> {
  await touchIdentity(strapi, trx, identity.identityId, describe(network, profile), new Date());
  for (const companion of identityCompanions.of(strapi).list()) await companion.onUsed?.({ strapi, trx, identity, isNew: false, profile, grant });
}

/** @returns null when somebody has this account already. */
export async function addIdentity(
  strapi: Core.Strapi,
  trx: Transaction,
  { memberId, network, finished: { profile, grant } }: { memberId: string; network: Network; finished: Finished },
): Promise<string | null> {
  const now = new Date();
  const identity: Identity = {
    identityId: randomUUID(),
    memberId,
    network: network.code,
    subject: profile.subject,
    ...describe(network, profile),
    pictureHash: null,
    linkedAt: now,
    lastUsedAt: now,
    revokedAt: null,
  };
  if (!(await insertIdentity(strapi, trx, identity))) return null;
  await appendEvent(strapi, trx, 'social-login.identity-linked', { memberId, network: network.code, identityId: identity.identityId });
  for (const companion of identityCompanions.of(strapi).list()) await companion.onUsed?.({ strapi, trx, identity, isNew: true, profile, grant });
  return identity.identityId;
}
