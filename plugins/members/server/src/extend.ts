/** The door of members: what other plugins may use. */
import { defineExtensionPoint, type Contribution, type ReplyCookie, type RequestFacts, type Runner, type Transaction, type Viewer } from '@kring/community/extend';
import type { RoutesById } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { MembersEvents } from './events';
import type { routes } from './routes';

declare module '@kring/community/extend' {
  interface DomainEvents extends MembersEvents {}
  interface ApiRoutes extends RoutesById<typeof routes> {}
}

/** For plugins that keep or compare addresses: two spellings of one address are one. */
export { emailKeyOf } from './texts/email-key';
/** What a card may hold, for answers of other plugins that show members: one list of what may leave. */
export { cardSchema } from './schemas';
/** Whether somebody is let in: a viewer who still waits for approval sees what a visitor sees. */
export { isInside } from './viewers';

export type MemberState = 'pending' | 'active' | 'leaving' | 'suspended' | 'refused';

/** The least that is shown of a member, wherever one appears. */
export interface MemberCard {
  memberId: string;
  handle: string;
  displayName: string;
  headline: string | null;
  photo: Photo | null;
  isStaff: boolean;
  /** Function and department, if staff. */
  jobTitle: string | null;
  department: string | null;
}

/** How one member names another in tables (`memberRow`) and in events (`memberId`). */
export interface MemberReference {
  memberRow: number;
  memberId: string;
}

/** Rows of members, by how they stand to one of them. */
export interface Circle {
  following: ReadonlySet<number>;
  connections: ReadonlySet<number>;
  /** Either way: neither may come across the other. */
  blocked: ReadonlySet<number>;
  muted: ReadonlySet<number>;
}

/** Addresses of the three WebP sizes, in pixels of a square. */
export interface Photo {
  small: string;
  medium: string;
  large: string;
}

export interface NewMember {
  /** As the network says it; cleaned here (controls, bidi overrides, length). May be empty: a neutral name is given. */
  displayName: string;
  headline?: string | null;
  email: string | null;
  /** Only true when we, or a network we trust for it, proved it. */
  isEmailVerified: boolean;
  locale: string;
  /** Code of the way in: `linkedin`, `email`. */
  source: string;
  invitationToken?: string | null;
}

export interface OpenedSession {
  sessionId: string;
  /** What the site's browser gets. */
  cookies: ReplyCookie[];
  /** For other front ends: never in a URL. */
  refreshToken: string;
  /** For other front ends; the site's browser needs none, and signing one costs as much as the rest of a session. */
  issueAccess(): Promise<Access>;
}

export interface Access {
  accessToken: string;
  /** Seconds the access token lives. */
  expiresIn: number;
}

export interface MembersDoor {
  /**
   * Makes a member with its user, by the registration mode. Appends `members.member-joined`.
   * @throws RegistrationClosedError (`members.registration-closed`), InvitationNeededError (`members.invitation-needed`)
   */
  admit(trx: Transaction, member: NewMember): Promise<{ memberId: string; state: MemberState }>;
  /** Not inside a transaction. @throws MemberSuspendedError (`members.suspended`): suspended members stay out everywhere. */
  openSession(input: { memberId: string; request: RequestFacts; way: string }): Promise<OpenedSession>;
  /** The person proved again who they are: the session counts as recent from now. */
  renewSignIn(input: { sessionId: string; memberId: string }): Promise<void>;
  /** All of them, all but one, or only one. */
  closeSessions(input: { memberId: string; exceptSessionId?: string; onlySessionId?: string }): Promise<void>;
  /** Names of departments in `locale`, Dutch by default. Members who are gone have no card. */
  findCards(memberIds: readonly string[], locale?: string): Promise<Map<string, MemberCard>>;
  /** By row, as other members see them: who is gone or leaving has no card. */
  findCardsByRow(memberRows: readonly number[], locale?: string): Promise<Map<number, MemberCard>>;
  /** Whom a member meets; seconds old at most. */
  circleOf(memberRow: number): Promise<Circle>;
  /** Whose profile opens for this viewer under a handle. @throws MemberNotFoundError for whoever it does not open. */
  openProfile(viewer: Viewer | null, handle: string): Promise<MemberReference>;
  /** Whoever has a row, gone or here; for tables that refer to members by it. Inside a transaction with its `runner`. */
  findReference(memberId: string, runner?: Runner): Promise<(MemberReference & { handle: string }) | null>;
  /** The handle a member has and those they had before, for taking them out of what others wrote. Inside a transaction with its `runner`. */
  listHandles(memberRow: number, runner: Runner): Promise<string[]>;
  /** Of these handles, current or earlier ones, the members who are here. */
  findByHandles(handles: readonly string[]): Promise<Map<string, MemberReference>>;
  /** Starts the days of grace for a member who asked for it elsewhere. Joins a surrounding transaction. */
  startLeaving(input: { memberId: string; mode: 'keep-without-name' | 'delete' }): Promise<void>;
  /**
   * What a way in that was added says of the member's address. Kept when the member has none; proved when it is the one
   * the member has. An address that is another's, or another than the member's own, changes nothing.
   */
  keepEmail(trx: Transaction, told: { memberId: string; email: string; isEmailVerified: boolean }): Promise<void>;
  /** Drops the address a network told about the member, unless it was proved. */
  forgetUnprovedEmail(trx: Transaction, memberId: string): Promise<void>;
  /** Of these, the ones who block the member or whom the member blocks: neither may come across the other. */
  findBlocked(memberId: string, among: readonly string[]): Promise<Set<string>>;
  findState(memberId: string): Promise<MemberState | null>;
  /** Whether some member uses this address, however it is spelled; for refusing a silent merge. */
  isEmailTaken(email: string): Promise<boolean>;
  /** The member whose address we proved ourselves; for e-mail links. */
  findByVerifiedEmail(email: string): Promise<string | null>;
  /**
   * Re-encodes an image to three WebP sizes without metadata and makes it the photo.
   * An own photo is never replaced by one from a network. @returns false when it was kept.
   * @throws PhotoRefusedError (`members.photo-refused`) for anything that is no jpeg, png or webp within the limits.
   */
  setPhoto(input: { memberId: string; image: Buffer; origin: 'own' | 'network' }): Promise<boolean>;
  /** Removes the photo if it came from a network. */
  removeNetworkPhoto(memberId: string): Promise<void>;
}

const doorKey = 'members.door';

export function members(strapi: Core.Strapi): MembersDoor {
  return strapi.get(doorKey) as MembersDoor;
}

/** How a member can get in; the last one can't be removed. */
export interface WayIn extends Contribution {
  /** How many of this kind the member has. Runs inside the transaction that removes one, with the member's row locked. */
  countFor(input: { strapi: Core.Strapi; runner: Runner; memberId: string }): Promise<number>;
}
export const waysIn = defineExtensionPoint<WayIn>('members.ways-in');

/** Everything a plugin keeps about a person: handed out on export, removed on leaving. */
export interface PersonalRecords extends Contribution {
  title: { en: string; nl: string };
  /** Plain objects for the export, in the words of the API. */
  collect(input: { strapi: Core.Strapi; memberId: string }): Promise<Record<string, unknown>[]>;
  /** `keep-without-name` leaves contributions under a tombstone; `delete` removes them. Idempotent. */
  erase(input: { strapi: Core.Strapi; trx: Transaction; memberId: string; mode: 'keep-without-name' | 'delete' }): Promise<void>;
}
export const personalRecords = defineExtensionPoint<PersonalRecords>('members.personal-records');

/** A part of the member's page in the admin: facts in rows. */
export interface DossierSection extends Contribution {
  title: { en: string; nl: string };
  describe(input: { strapi: Core.Strapi; memberId: string }): Promise<{ columns: string[]; rows: (string | number | null)[][] }>;
}
export const dossierSections = defineExtensionPoint<DossierSection>('members.dossier-sections');

/** Networks a member list shows per member: code of the way in, as icons in the admin. */
export interface NetworkLookup extends Contribution {
  /** A query that selects the memberIds with this network, as one column; the list is filtered by it in the database. */
  membersWith(input: { runner: Runner; network: string }): Knex.QueryBuilder;
  networksOf(input: { strapi: Core.Strapi; memberIds: readonly string[] }): Promise<Map<string, string[]>>;
}
export const networkLookups = defineExtensionPoint<NetworkLookup>('members.network-lookups');
