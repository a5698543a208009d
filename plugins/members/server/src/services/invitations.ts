import { configurationOf, knexOf, NotAllowedError, readSettings, recordAudit, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { InvitationNotFoundError, TooManyInvitationsError } from '../errors';
import { admissionSettings } from '../settings';
import * as store from '../store/invitations';
import { hashOf, newToken } from '../texts/tokens';
import type { Actor } from './suspensions';

interface InvitationWish {
  note?: string;
  uses?: number;
  days?: number;
}

const presentInvitation = ({ invitationId, note, uses, usesLeft, createdAt, expiresAt }: store.Invitation) => ({
  id: invitationId, note, uses, usesLeft, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(),
});

/** The link is shown once: only the hash of its token is kept. */
async function make(strapi: Core.Strapi, inviterKind: 'member' | 'editor', inviterRow: number | null, { note, uses = 1, days }: InvitationWish) {
  const { invitationDays } = await readSettings(strapi, admissionSettings);
  const token = newToken();
  const expiresAt = new Date(Date.now() + (days ?? invitationDays) * 86_400_000);
  const id = await store.insertInvitation(strapi, knexOf(strapi), { inviterKind, inviterRow, note: note || null, uses, expiresAt, tokenHash: hashOf(token) });
  return { id, token, link: `${new URL('/join', configurationOf(strapi).publicUrl).href}?invitation=${token}`, uses, expiresAt: expiresAt.toISOString() };
}

export async function inviteAsEditor(strapi: Core.Strapi, actor: Actor, wish: InvitationWish) {
  const made = await make(strapi, 'editor', null, wish);
  await recordAudit(strapi, null, { actor, action: 'members.invitation-made', subject: { kind: 'invitation', id: made.id }, facts: { uses: made.uses } });
  return made;
}

export async function invite(strapi: Core.Strapi, viewer: Viewer, note: string | undefined) {
  const { whoMayInvite, invitationsPerMember } = await readSettings(strapi, admissionSettings);
  const mayInvite = whoMayInvite === 'members' || (whoMayInvite === 'staff' && viewer.isStaff);
  if (!mayInvite) throw new NotAllowedError('Only the people of the organisation invite here.', 'members.may-not-invite');
  if ((await store.countWorking(strapi, viewer.memberRow, new Date())) >= invitationsPerMember) throw new TooManyInvitationsError();
  return make(strapi, 'member', viewer.memberRow, { note });
}

export async function listOwnInvitations(strapi: Core.Strapi, viewer: Viewer) {
  return (await store.listInvitations(knexOf(strapi), 'member', viewer.memberRow)).map(presentInvitation);
}

export async function listDeskInvitations(strapi: Core.Strapi) {
  return (await store.listInvitations(knexOf(strapi), 'editor', null)).map(presentInvitation);
}

/** @throws InvitationNotFoundError also for one of somebody else. */
export async function revoke(strapi: Core.Strapi, viewer: Viewer, invitationId: string): Promise<void> {
  if (!(await store.revokeInvitation(strapi, knexOf(strapi), invitationId, { kind: 'member', row: viewer.memberRow }))) throw new InvitationNotFoundError();
}

export async function revokeAsEditor(strapi: Core.Strapi, actor: Actor, invitationId: string): Promise<void> {
  if (!(await store.revokeInvitation(strapi, knexOf(strapi), invitationId, { kind: 'editor', row: null }))) throw new InvitationNotFoundError();
  await recordAudit(strapi, null, { actor, action: 'members.invitation-revoked', subject: { kind: 'invitation', id: invitationId } });
}

/** Whether a link still works; says nothing of who made it. */
export async function checkInvitation(strapi: Core.Strapi, token: string): Promise<{ isWorking: boolean; expiresAt: string | null }> {
  const found = await store.findWorkingInvitation(strapi, hashOf(token), new Date());
  return { isWorking: found !== null, expiresAt: found?.expiresAt.toISOString() ?? null };
}
