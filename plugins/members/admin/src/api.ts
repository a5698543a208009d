/** Addresses and shapes of the members admin API. */
export const paths = {
  list: '/members/people',
  counts: '/members/counts',
  departments: '/members/departments',
  member: (memberId: string) => `/members/people/${memberId}`,
  act: (memberId: string, act: string) => `/members/people/${memberId}/${act}`,
  bulk: '/members/people/bulk',
  invitations: '/members/invitations',
};

export type MemberState = 'pending' | 'active' | 'leaving' | 'suspended' | 'refused';

export interface MemberRow {
  memberId: string;
  handle: string;
  displayName: string;
  photo: { small: string } | null;
  networks: string[];
  state: MemberState;
  isStaff: boolean;
  jobTitle: string | null;
  joinedAt: string;
  lastSeenAt: string | null;
}

export interface AuditFact {
  id: number;
  occurredAt: string;
  action: string;
  actor: { kind: string; id: string | null; name?: string | null };
  facts: Record<string, unknown>;
}

export interface Dossier extends MemberRow {
  headline: string | null;
  email: string | null;
  department: string | null;
  departmentId: string | null;
  suspension: { reason: string; until: string | null } | null;
  counts: { followers: number; following: number; connections: number };
  guidelinesVersion: number | null;
  sessions: number;
  sections: { code: string; title: { en: string; nl: string }; columns: string[]; rows: (string | number | null)[][] }[];
  audit: AuditFact[];
}

export interface Counts {
  waiting: number;
  newThisWeek: number;
}
