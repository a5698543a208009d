import type { FieldAudience, Member } from '../store/members';

/** Fields whose audience a member chooses, with what they start as. */
export const fieldAudiences = {
  about: 'public',
  location: 'members',
  links: 'members',
  languages: 'members',
  themes: 'public',
  joinedAt: 'public',
  relations: 'members',
} as const satisfies Record<string, FieldAudience>;

export type AudiencedField = keyof typeof fieldAudiences;

/** How near a viewer is: what is open to one is open to all who are nearer. */
export type Nearness = 'public' | 'members' | 'connections' | 'me';

const order: Record<Nearness, number> = { public: 0, members: 1, connections: 2, me: 3 };

export function audienceOf(member: Member, field: AudiencedField): FieldAudience {
  return member.audiences[field] ?? fieldAudiences[field];
}

export function maySeeField(member: Member, field: AudiencedField, nearness: Nearness): boolean {
  return order[nearness] >= order[audienceOf(member, field)];
}

/** Whether the profile as a whole opens. A hidden one opens for the member and their connections only. */
export function maySeeProfile(member: Member, nearness: Nearness): boolean {
  if (nearness === 'me') return true;
  const needed: Nearness = member.visibility === 'hidden' ? 'connections' : member.visibility;
  return order[nearness] >= order[needed];
}
