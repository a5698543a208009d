import { decodeCursor, knexOf, pageOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { networkLookups } from '../extend';
import { presentPhoto } from '../services/photo-files';
import { countForDesk, listForDesk, type DeskQuery } from '../store/desk';
import type { Member } from '../store/members';
import { emailKeyOf } from '../texts/email-key';
import { wordsOf } from '../texts/fold';

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day);

export interface DeskWish {
  search?: string;
  state?: Member['state'];
  staff?: 'true' | 'false';
  network?: string;
  seen?: 'new' | 'week' | 'month' | 'quiet';
  limit: number;
  after?: string;
}

export async function listPeople(strapi: Core.Strapi, wish: DeskWish) {
  const { page, meta } = pageOf(await listForDesk(strapi, queryOf(strapi, wish)), wish.limit, ({ row }) => [row]);
  const networks = await networksOf(strapi, page);
  return { data: page.map((member) => presentPerson(member, networks.get(member.memberId) ?? [])), meta };
}

function queryOf(strapi: Core.Strapi, { search = '', state, staff, network, seen, after, limit }: DeskWish): DeskQuery {
  return {
    words: wordsOf(search),
    emailKey: search.includes('@') ? emailKeyOf(search.replace(/^@/, '')) : null,
    state: state ?? null,
    isStaff: staff === undefined ? null : staff === 'true',
    withNetwork: network === undefined ? null : networkLookups.of(strapi).list().map((lookup) => lookup.membersWith({ runner: knexOf(strapi), network })),
    joinedAfter: seen === 'new' ? ago(7) : null,
    seenAfter: seen === 'week' ? ago(7) : seen === 'month' ? ago(30) : null,
    seenBefore: seen === 'quiet' ? ago(30) : null,
    before: decodeCursor(after, z.tuple([z.number().int()]))?.[0] ?? null,
    limit,
  };
}

/** One call per contributor for a whole page. */
export async function networksOf(strapi: Core.Strapi, members: readonly Member[]): Promise<Map<string, string[]>> {
  const memberIds = members.map(({ memberId }) => memberId);
  const all = new Map<string, string[]>();
  for (const lookup of networkLookups.of(strapi).list()) {
    for (const [memberId, codes] of await lookup.networksOf({ strapi, memberIds })) all.set(memberId, [...(all.get(memberId) ?? []), ...codes]);
  }
  return all;
}

export function presentPerson(member: Member, networks: string[]) {
  return {
    memberId: member.memberId,
    handle: member.handle,
    displayName: member.displayName,
    photo: presentPhoto(member.photo),
    networks: [...new Set(networks)],
    state: member.state,
    isStaff: member.isStaff,
    jobTitle: member.jobTitle,
    joinedAt: member.joinedAt?.toISOString() ?? null,
    lastSeenAt: member.lastSeenAt?.toISOString() ?? null,
  };
}

export function countPeople(strapi: Core.Strapi) {
  return countForDesk(strapi, ago(7));
}
