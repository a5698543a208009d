import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { MemberCard } from '../extend';
import { findMembersById, findMembersByRow, type Member } from '../store/members';
import { departmentNames } from './subjects';
import { presentPhoto } from './photo-files';
import { sessionCacheOf } from './session-cache';

const key = 'members.cards';
const milliseconds = 10_000;
const capacity = 40_000;

type Entry = { member: Member; until: number };
/** A memberId, or the number of the member's row. */
type MemberKey = string | number;

function cacheOf(strapi: Core.Strapi): Map<MemberKey, Entry> {
  if (!strapi.has(key)) strapi.add(key, new Map());
  return strapi.get(key) as Map<MemberKey, Entry>;
}

/** Cards by member; members who are gone have none, so that readers show a tombstone. */
export function findCards(strapi: Core.Strapi, memberIds: readonly string[], locale = 'nl'): Promise<Map<string, MemberCard>> {
  return cardsBy(strapi, memberIds, { locale, away: ['gone'] }, (missing) => findMembersById(knexOf(strapi), missing));
}

/** By row, for tables that refer to members by it, as other members see them: who asked to leave is hidden at once. */
export function findCardsByRow(strapi: Core.Strapi, rows: readonly number[], locale = 'nl'): Promise<Map<number, MemberCard>> {
  return cardsBy(strapi, rows, { locale, away: ['gone', 'leaving'] }, (missing) => findMembersByRow(knexOf(strapi), missing));
}

interface Showing {
  locale: string;
  /** States without a card. */
  away: readonly Member['state'][];
}

async function cardsBy<K extends MemberKey>(strapi: Core.Strapi, keys: readonly K[], { locale, away }: Showing, find: (missing: K[]) => Promise<Member[]>): Promise<Map<K, MemberCard>> {
  const cache = cacheOf(strapi);
  const now = Date.now();
  const missing = [...new Set(keys)].filter((known) => (cache.get(known)?.until ?? 0) <= now);
  const fresh = missing.length > 0 ? await find(missing) : [];
  if (cache.size + 2 * fresh.length > capacity) cache.clear();
  for (const member of fresh) {
    for (const name of [member.memberId, member.row]) cache.set(name, { member, until: now + milliseconds });
  }
  const departments = await departmentNames(strapi, locale);
  const cards = new Map<K, MemberCard>();
  for (const name of keys) {
    const member = cache.get(name)?.member;
    if (member && !away.includes(member.state)) cards.set(name, presentCard(member, departments));
  }
  return cards;
}

export type CardFacts = Pick<Member, 'memberId' | 'handle' | 'displayName' | 'headline' | 'photo' | 'isStaff' | 'jobTitle' | 'departmentRow'>;

export function presentCard(member: CardFacts, departments: ReadonlyMap<number, string>): MemberCard {
  return {
    memberId: member.memberId,
    handle: member.handle,
    displayName: member.displayName,
    headline: member.headline,
    photo: presentPhoto(member.photo),
    isStaff: member.isStaff,
    jobTitle: member.isStaff ? member.jobTitle : null,
    department: member.isStaff && member.departmentRow !== null ? (departments.get(member.departmentRow) ?? null) : null,
  };
}

/** After a change that others see of a member. */
export function forgetCard(strapi: Core.Strapi, memberId: string): void {
  const cache = cacheOf(strapi);
  const known = cache.get(memberId);
  if (known) cache.delete(known.member.row);
  cache.delete(memberId);
  sessionCacheOf(strapi).forgetMember(memberId);
}
