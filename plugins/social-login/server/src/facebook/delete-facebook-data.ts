import { createHash, createHmac, randomBytes } from 'node:crypto';
import { configurationOf, inTransaction, knexOf, recordAudit, type Transaction } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { countWaysIn, removeIdentity, type Afterwards } from '../services/unlink';
import { findIdentity, type Identity } from '../store/identities';
import { lockWaysIn } from '../store/member-lock';
import { findDeletion, findDeletionByRequest, findLatestDeletion, insertDeletion, keepLeavingMember } from './deletions';
import type { SignedRequest } from './signed-request';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

function subjectHashOf(strapi: Core.Strapi, subject: string): string {
  const [secret] = configurationOf(strapi).encryptionKeys;
  return createHmac('sha256', `facebook-deletion ${secret}`).update(subject).digest('hex');
}

/**
 * Removes what we have from Facebook about a person: the linked account, its tokens, the picture that came from there.
 * A member who has no other way in begins to leave. The same request, or one about nobody, gets a code as well.
 *
 * @returns the code of the status page.
 */
export async function deleteFacebookData(strapi: Core.Strapi, signedRequest: string, { subject }: SignedRequest): Promise<string> {
  const [requestHash, subjectHash] = [hashOf(signedRequest), subjectHashOf(strapi, subject)];
  const { code, identity, afterwards } = await inTransaction(strapi, async (trx) => {
    const answered = await findAnswered(trx, requestHash, subjectHash, subject);
    if (answered !== null) return { code: answered, identity: null, afterwards: null };
    const deletion = { code: randomBytes(24).toString('hex'), requestHash, subjectHash, memberId: null, requestedAt: new Date() };
    if (!(await insertDeletion(strapi, trx, deletion))) {
      const other = await findDeletionByRequest(trx, requestHash);
      return { code: other?.code ?? deletion.code, identity: null, afterwards: null };
    }
    const found = await findIdentity(trx, 'facebook', subject);
    return { code: deletion.code, identity: found, afterwards: found ? await forget(strapi, trx, found, deletion.code) : null };
  });
  if (identity) await members(strapi).closeSessions({ memberId: identity.memberId });
  await afterwards?.();
  return code;
}

/** A repeated request changes nothing; neither does a new one about somebody of whom nothing is left. */
async function findAnswered(trx: Transaction, requestHash: string, subjectHash: string, subject: string): Promise<string | null> {
  const same = await findDeletionByRequest(trx, requestHash);
  if (same) return same.code;
  const earlier = await findLatestDeletion(trx, subjectHash);
  return earlier && !(await findIdentity(trx, 'facebook', subject)) ? earlier.code : null;
}

async function forget(strapi: Core.Strapi, trx: Transaction, identity: Identity, code: string): Promise<Afterwards> {
  const { memberId, identityId } = identity;
  await lockWaysIn(strapi, trx, memberId);
  const isLastWayIn = (await countWaysIn(strapi, trx, memberId)) <= 1;
  await recordAudit(strapi, trx, {
    actor: { kind: 'system', id: null },
    action: 'social-login.facebook-data-deleted',
    subject: { kind: 'identity', id: identityId },
    facts: { isLeaving: isLastWayIn },
  });
  const afterwards = await removeIdentity(strapi, trx, identity);
  await members(strapi).forgetUnprovedEmail(trx, memberId);
  if (isLastWayIn) {
    await members(strapi).startLeaving({ memberId, mode: 'keep-without-name' });
    await keepLeavingMember(trx, code, memberId);
  }
  return afterwards;
}

export interface DeletionStatus {
  /** `account-leaving`: what came from Facebook is gone, the account itself follows. */
  state: 'done' | 'account-leaving';
  requestedAt: Date;
}

export async function findDeletionStatus(strapi: Core.Strapi, code: string): Promise<DeletionStatus | null> {
  const deletion = await findDeletion(knexOf(strapi), code);
  if (!deletion) return null;
  const isLeaving = deletion.memberId !== null && (await members(strapi).findState(deletion.memberId)) === 'leaving';
  return { state: isLeaving ? 'account-leaving' : 'done', requestedAt: deletion.requestedAt };
}
