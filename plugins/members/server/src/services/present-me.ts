import type { z } from 'zod';
import type { meSchema } from '../schemas';
import type { Member } from '../store/members';
import { audienceOf, fieldAudiences, type AudiencedField } from './field-audiences';
import type { Profile } from './present-profile';

export type Me = z.output<typeof meSchema>;

export interface OwnCircumstances {
  /** Newest published house rules; null while there are none. */
  guidelinesVersion: number | null;
  daysBetweenHandleChanges: number;
}

export function presentMe(profile: Profile, member: Member, { guidelinesVersion, daysBetweenHandleChanges }: OwnCircumstances): Me {
  const fields = Object.keys(fieldAudiences) as AudiencedField[];
  return {
    ...profile,
    state: member.state as Me['state'],
    visibility: member.visibility,
    audiences: Object.fromEntries(fields.map((field) => [field, audienceOf(member, field)])),
    language: member.language,
    isFollowApproved: member.isFollowApproved,
    emailHint: member.email === null ? null : hintOf(member.email),
    isEmailVerified: member.isEmailVerified,
    photoOrigin: member.photoOrigin,
    handleMayChangeAt: handleMayChangeAt(member, daysBetweenHandleChanges)?.toISOString() ?? null,
    welcome: {
      isFinished: member.welcomeFinishedAt !== null,
      isGuidelinesAccepted: guidelinesVersion === null || (member.guidelinesVersion ?? 0) >= guidelinesVersion,
      guidelinesVersion,
    },
    leaving: member.state === 'leaving' && member.leaveAt && member.leaveMode ? { at: member.leaveAt.toISOString(), mode: member.leaveMode } : null,
  };
}

/** Null: now. */
export function handleMayChangeAt({ handleChangedAt }: Member, days: number): Date | null {
  if (!handleChangedAt) return null;
  const at = new Date(handleChangedAt.getTime() + days * 86_400_000);
  return at > new Date() ? at : null;
}

function hintOf(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}
