/** Addresses and shapes of the members admin API. */
export const paths = {
  list: '/members/people',
  departments: '/members/departments',
  member: (memberId: string) => `/members/people/${memberId}`,
  act: (memberId: string, act: string) => `/members/people/${memberId}/${act}`,
  bulk: '/members/people/bulk',
  invitations: '/members/invitations',
  invitation: (id: string) => `/members/invitations/${id}`,
  guidelines: '/members/guidelines',
  organisation: '/members/organisation',
  organisationPhoto: '/members/organisation/photo',
  organisationRequests: '/members/organisation/requests',
  organisationRequest: (memberId: string) => `/members/organisation/requests/${memberId}`,
};

export const manage = [{ action: 'plugin::members.manage', subject: null }];

export type MemberState = 'pending' | 'active' | 'leaving' | 'suspended' | 'refused';

export interface MemberRow {
  memberId: string;
  handle: string;
  displayName: string;
  photo: { small: string; medium: string } | null;
  networks: string[];
  state: MemberState;
  isStaff: boolean;
  jobTitle: string | null;
  joinedAt: string | null;
  lastSeenAt: string | null;
}

interface AuditFact {
  id: number;
  occurredAt: string;
  action: string;
  actor: { kind: string; id: string | null; name?: string | null };
  facts: Record<string, string | number | boolean | null>;
}

/** What editors decided about a member; the reason as the member read it. */
export interface Decision {
  kind: 'approved' | 'withdrawn' | 'refused' | 'suspended' | 'lifted';
  reason: string | null;
  until: string | null;
  at: string;
  actor: { kind: string; id: string | null; name?: string | null };
}

export interface DossierSection {
  code: string;
  title: { en: string; nl: string };
  columns: string[];
  rows: (string | number | null)[][];
}

export interface Dossier extends MemberRow {
  headline: string | null;
  email: string | null;
  isEmailVerified: boolean;
  department: string | null;
  departmentId: string | null;
  suspension: { reason: string; until: string | null } | null;
  refusal: { reason: string } | null;
  leaving: { at: string | null; mode: string | null } | null;
  counts: { followers: number; following: number; connections: number };
  guidelinesVersion: number | null;
  sessions: number;
  sections: DossierSection[];
  decisions: Decision[];
  audit: AuditFact[];
}

export interface Department {
  id: string;
  nameNl: string;
  nameEn: string;
}

export interface BulkOutcome {
  memberId: string;
  isDone: boolean;
  code: string | null;
}
