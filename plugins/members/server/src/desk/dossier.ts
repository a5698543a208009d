import { knexOf, listAudit, nameInTrail, type RecordedAudit } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { MemberNotFoundError } from '../errors';
import { dossierSections } from '../extend';
import { departmentNames, subjectsOf } from '../services/subjects';
import { listDecisions } from '../store/decisions';
import { findMember, type Member } from '../store/members';
import { listSessions } from '../store/sessions';
import { networksOf, presentPerson } from './desk';

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
    decisions: await decisionsOn(strapi, member),
    audit: await trailOf(strapi, memberId),
  };
}

/** With the reasons the member read, also of what is over. */
async function decisionsOn(strapi: Core.Strapi, { row }: Member) {
  const decisions = await nameInTrail(strapi, await listDecisions(knexOf(strapi), row));
  return decisions.map(({ kind, reason, until, actor, decidedAt }) => ({ kind, reason, until: until?.toISOString() ?? null, actor, at: decidedAt.toISOString() }));
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
  const newest = [...entries.values()].sort((left, right) => right.id - left.id).slice(0, trailLength);
  return (await nameInTrail(strapi, newest)).map(({ id, occurredAt, action, actor, facts }) => ({ id, occurredAt: occurredAt.toISOString(), action, actor, facts }));
}
