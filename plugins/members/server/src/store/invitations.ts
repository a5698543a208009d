import { knexOf, newId, toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export interface Invitation {
  row: number;
  invitationId: string;
  inviterKind: 'member' | 'editor';
  inviterRow: number | null;
  note: string | null;
  uses: number;
  usesLeft: number;
  expiresAt: Date;
  createdAt: Date;
}

const table = 'members_invitations';

function toInvitation(record: Record<string, never>): Invitation {
  return {
    row: record.id, invitationId: record.invitation_id, inviterKind: record.inviter_kind, inviterRow: record.inviter_row, note: record.note,
    uses: record.uses, usesLeft: record.uses_left, expiresAt: toDate(record.expires_at), createdAt: toDate(record.created_at),
  };
}

/** Spends one use of an invitation, if it still has one; two who come at once can't share the last. */
export async function useInvitation(strapi: Core.Strapi, trx: Runner, tokenHash: string, now: Date): Promise<boolean> {
  const spent = await working(strapi, trx, now).where({ token_hash: tokenHash }).decrement('uses_left', 1);
  return Number(spent) === 1;
}

const working = (strapi: Core.Strapi, runner: Runner, now: Date) =>
  runner(table).whereNull('revoked_at').where('uses_left', '>', 0).where('expires_at', '>', toColumn(strapi, now));

export async function findWorkingInvitation(strapi: Core.Strapi, tokenHash: string, now: Date): Promise<Invitation | null> {
  const record = await working(strapi, knexOf(strapi), now).where({ token_hash: tokenHash }).first();
  return record ? toInvitation(record as never) : null;
}

export async function insertInvitation(
  strapi: Core.Strapi,
  runner: Runner,
  invitation: Pick<Invitation, 'inviterKind' | 'inviterRow' | 'note' | 'uses' | 'expiresAt'> & { tokenHash: string },
): Promise<string> {
  const invitationId = newId();
  await runner(table).insert({
    invitation_id: invitationId, token_hash: invitation.tokenHash, inviter_kind: invitation.inviterKind, inviter_row: invitation.inviterRow, note: invitation.note,
    uses: invitation.uses, uses_left: invitation.uses, expires_at: toColumn(strapi, invitation.expiresAt), created_at: toColumn(strapi, new Date()),
  });
  return invitationId;
}

/** Those not taken back, newest first. */
export async function listInvitations(runner: Runner, kind: Invitation['inviterKind'], inviterRow: number | null): Promise<Invitation[]> {
  const query = runner(table).where({ inviter_kind: kind }).whereNull('revoked_at').orderBy('id', 'desc').limit(100);
  if (inviterRow !== null) query.where({ inviter_row: inviterRow });
  return (await query).map((record) => toInvitation(record as never));
}

export async function countWorking(strapi: Core.Strapi, memberRow: number, now: Date): Promise<number> {
  const [{ count }] = await working(strapi, knexOf(strapi), now).where({ inviter_kind: 'member', inviter_row: memberRow }).count({ count: '*' });
  return Number(count);
}

/** @returns false for one that is not there or not theirs. */
export async function revokeInvitation(strapi: Core.Strapi, runner: Runner, invitationId: string, inviter: { kind: Invitation['inviterKind']; row: number | null }): Promise<boolean> {
  const query = runner(table).where({ invitation_id: invitationId, inviter_kind: inviter.kind }).whereNull('revoked_at');
  if (inviter.row !== null) query.where({ inviter_row: inviter.row });
  return (await query.update({ revoked_at: toColumn(strapi, new Date()) })) > 0;
}

export async function deleteInvitationsOf(trx: Runner, memberRow: number): Promise<void> {
  await trx(table).where({ inviter_kind: 'member', inviter_row: memberRow }).delete();
}
