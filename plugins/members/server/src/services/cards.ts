import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { MemberCard } from '../extend';
import { findMembersById, type Member } from '../store/members';
import { departmentNames } from './subjects';
import { presentPhoto } from './photo-files';
import { sessionCacheOf } from './session-cache';

const key = 'members.cards';
const milliseconds = 10_000;
const capacity = 20_000;

type Entry = { member: Member; until: number };

function cacheOf(strapi: Core.Strapi): Map<string, Entry> {
  if (!strapi.has(key)) strapi.add(key, new Map());
  return strapi.get(key) as Map<string, Entry>;
}

/** Cards by member; members who are gone have none, so that readers show a tombstone. */
export async function findCards(strapi: Core.Strapi, memberIds: readonly string[], locale = 'nl'): Promise<Map<string, MemberCard>> {
  const cache = cacheOf(strapi);
  const now = Date.now();
  const missing = [...new Set(memberIds)].filter((memberId) => (cache.get(memberId)?.until ?? 0) <= now);
  const fresh = missing.length > 0 ? await findMembersById(knexOf(strapi), missing) : [];
  if (cache.size + fresh.length > capacity) cache.clear();
  for (const member of fresh) cache.set(member.memberId, { member, until: now + milliseconds });
  const departments = await departmentNames(strapi, locale);
  const cards = new Map<string, MemberCard>();
  for (const memberId of memberIds) {
    const member = cache.get(memberId)?.member;
    if (member && member.state !== 'gone') cards.set(memberId, presentCard(member, departments));
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
  cacheOf(strapi).delete(memberId);
  sessionCacheOf(strapi).forgetMember(memberId);
}
