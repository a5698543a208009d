import { isCommunityError, recordAudit, type RequestFacts } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { LoginFailure, type FailureReason } from '../failures';
import { NetworkRefusal } from '../networks/refusal';
import type { TransactionMode } from '../store/transactions';

const known: Readonly<Record<string, FailureReason>> = {
  'members.suspended': 'suspended',
  'members.registration-closed': 'closed',
  'members.invitation-needed': 'invitation-needed',
  'social-login.network-unavailable': 'unavailable',
};

/** The reason a person may see. A fault of ours is thrown on: it must be heard, not hidden behind a redirect. */
export function reasonOf(error: unknown): FailureReason {
  if (error instanceof LoginFailure) return error.reason;
  if (error instanceof NetworkRefusal) return error.reason;
  const reason = isCommunityError(error) ? known[error.details.code] : undefined;
  if (!reason) throw error;
  return reason;
}

export async function auditRefusal(
  strapi: Core.Strapi,
  refusal: { network: string; reason: FailureReason; mode: TransactionMode | 'unknown' | 'start'; memberId: string | null; request: RequestFacts },
): Promise<void> {
  const { network, reason, mode, memberId, request } = refusal;
  await recordAudit(strapi, null, {
    actor: memberId === null ? { kind: 'visitor', id: null } : { kind: 'member', id: memberId },
    action: 'social-login.sign-in-refused',
    subject: { kind: 'network', id: network },
    facts: { reason, mode },
    ip: request.ip,
  });
}
