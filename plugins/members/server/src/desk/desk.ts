import { decodeCursor, knexOf, listAudit, pageOf, type RecordedAudit } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MemberNotFoundError } from '../errors';
import { dossierSections, networkLookups } from '../extend';
import { departmentNames, subjectsOf } from '../services/subjects';
import { presentPhoto } from '../services/photo-files';
import { countForDesk, listForDesk, type DeskQuery } from '../store/desk';
import { findMember, type Member } from '../store/members';
import { listSessions } from '../store/sessions';
import { emailKeyOf, wordsOf } from '../texts/fold';

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

/** Rounds of reading it takes at most to fill a page filtered by network, which other plugins know. */
const mostRounds = 20;

export async function listPeople(strapi: Core.Strapi, wish: DeskWish) {
  const query = queryOf(wish);
  const found: { member: Member; networks: string[] }[] = [];
  let { before } = query;
  for (let round = 0; round < (wish.network ? mostRounds : 1); round += 1) {
    const rows = await listForDesk(strapi, { ...query, before, limit: wish.network ? 200 : wish.limit });
    const networks = await networksOf(strapi, rows);
    const fitting = rows.map((member) => ({ member, networks: networks.get(member.memberId) ?? [] })).filter((row) => !wish.network || row.networks.includes(wish.network));
    found.push(...fitting);
    before = rows.at(-1)?.row ?? null;
    if (found.length > wish.limit || rows.length <= (wish.network ? 200 : wish.limit)) break;
  }
  const { page, meta } = pageOf(found, wish.limit, (row) => [row.member.row]);
  return { data: page.map((row) => presentPerson(row.member, row.networks)), meta };
}

function queryOf({ search = '', state, staff, seen, after, limit }: DeskWish): DeskQuery {
  return {
    words: wordsOf(search),
    emailKey: search.includes('@') ? emailKeyOf(search.replace(/^@/, '')) : null,
    state: state ?? null,
    isStaff: staff === undefined ? null : staff === 'true',
    joinedAfter: seen === 'new' ? ago(7) : null,
    seenAfter: seen === 'week' ? ago(7) : seen === 'month' ? ago(30) : null,
    seenBefore: seen === 'quiet' ? ago(30) : null,
    before: decodeCursor(after, z.tuple([z.number().int()]))?.[0] ?? null,
    limit,
  };
}

/** One call per contributor for a whole page. */
async function networksOf(strapi: Core.Strapi, members: readonly Member[]): Promise<Map<string, string[]>> {
  const memberIds = members.map(({ memberId }) => memberId);
  const all = new Map<string, string[]>();
  for (const lookup of networkLookups.of(strapi).list()) {
    for (const [memberId, codes] of await lookup.networksOf({ strapi, memberIds })) all.set(memberId, [...(all.get(memberId) ?? []), ...codes]);
  }
  return all;
}

function presentPerson(member: Member, networks: string[]) {
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

export async function showDossier(strapi: Core.Strapi, memberId: string) {
  const member = await findMember(knexOf(strapi), memberId);
  if (!member || member.state === 'gone') throw new MemberNotFoundError();
  const departments = await subjectsOf(strapi, 'departments');
  const networks = await networksOf(strapi, [member]);
  return {
    ...presentPerson(member, networks.get(memberId) ?? []),
    headline: member.headline,
    email: member.email,
    isEmailVerified: member.isEmailVerified,
    department: (await departmentNames(strapi, 'nl')).get(member.departmentRow ?? 0) ?? null,
    departmentId: departments.find(({ row }) => row === member.departmentRow)?.slug ?? null,
    suspension: member.state === 'suspended' ? { reason: member.stateReason ?? '', until: member.suspendedUntil?.toISOString() ?? null } : null,
    refusal: member.state === 'refused' ? { reason: member.stateReason ?? '' } : null,
    leaving: member.state === 'leaving' ? { at: member.leaveAt?.toISOString() ?? null, mode: member.leaveMode } : null,
    counts: { followers: member.followersCount, following: member.followingCount, connections: member.connectionsCount },
    guidelinesVersion: member.guidelinesVersion,
    sessions: (await listSessions(strapi, member.row, new Date())).length,
    sections: await sectionsOf(strapi, memberId),
    audit: await trailOf(strapi, memberId),
  };
}

async function sectionsOf(strapi: Core.Strapi, memberId: string) {
  const sections = [];
  for (const section of dossierSections.of(strapi).list()) sections.push({ code: section.code, title: section.title, ...(await section.describe({ strapi, memberId })) });
  return sections;
}

const trailLength = 100;

/** What was done to the member and what the member did, newest first. */
async function trailOf(strapi: Core.Strapi, memberId: string) {
  const about = await listAudit(strapi, { subjectId: memberId, limit: trailLength });
  const by = await listAudit(strapi, { actorId: memberId, actorKind: 'member', limit: trailLength });
  const entries = new Map<number, RecordedAudit>([...about, ...by].map((entry) => [entry.id, entry]));
  return [...entries.values()]
    .sort((left, right) => right.id - left.id)
    .slice(0, trailLength)
    .map(({ id, occurredAt, action, actor, facts }) => ({ id, occurredAt: occurredAt.toISOString(), action, actor, facts }));
}

export function countPeople(strapi: Core.Strapi) {
  return countForDesk(strapi, ago(7));
}
