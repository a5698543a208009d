import { appendEvent, decodeCursor, inTransaction, knexOf, newId, pageOf, recordAudit, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MemberNotFoundError, RequestNotFoundError } from '../errors';
import { findMember, findOrganisationMember, insertMember, isHandleFree, updateMember, type Member } from '../store/members';
import { acceptConnection, deleteConnection, lockPair } from '../store/relation-changes';
import { listRelation } from '../store/relation-lists';
import { findRelation } from '../store/relations';
import { handleFrom } from '../texts/handles';
import { renderMarkdown } from '../texts/markdown';
import { forgetCard, presentCard } from './cards';
import { removePhoto, setPhoto } from './photos';
import { refreshSearch, searchColumnsOf } from './search-text';
import { departmentNames } from './subjects';
import type { Actor } from './suspensions';

interface OrganisationFacts {
  displayName: string;
  headline?: string;
  about?: string;
}

/** The organisation's own account: a member nobody signs in as; its editors speak and decide for it. */
export async function findOrganisation(strapi: Core.Strapi) {
  const member = await findOrganisationMember(knexOf(strapi));
  return member && present(strapi, member);
}

async function present(strapi: Core.Strapi, member: Member) {
  const card = presentCard(member, await departmentNames(strapi, 'nl'));
  return { ...card, about: member.about, counts: { followers: member.followersCount, following: member.followingCount, connections: member.connectionsCount } };
}

export async function saveOrganisation(strapi: Core.Strapi, actor: Actor, facts: OrganisationFacts) {
  const memberId = await inTransaction(strapi, async (trx) => {
    const member = (await findOrganisationMember(trx)) ?? (await foundOrganisation(strapi, trx, facts.displayName));
    await updateMember(strapi, trx, member.row, {
      display_name: facts.displayName,
      ...(facts.headline !== undefined && { headline: facts.headline || null }),
      ...(facts.about !== undefined && { about: facts.about || null, about_html: facts.about ? renderMarkdown(facts.about) : null }),
    });
    await refreshSearch(strapi, trx, member.row);
    await appendEvent(strapi, trx, 'members.profile-changed', { memberId: member.memberId, fields: Object.keys(facts) });
    await recordAudit(strapi, trx, { actor, action: 'members.organisation-saved', subject: { kind: 'member', id: member.memberId } });
    return member.memberId;
  });
  forgetCard(strapi, memberId);
  return findOrganisation(strapi);
}

/** The same limits and the same making anew as for a member's photo. */
export async function setOrganisationPhoto(strapi: Core.Strapi, actor: Actor, image: Buffer) {
  const memberId = await organisationId(strapi);
  await setPhoto(strapi, memberId, image, 'own', photoTrace(strapi, actor, memberId, true));
  return findOrganisation(strapi);
}

export async function removeOrganisationPhoto(strapi: Core.Strapi, actor: Actor): Promise<void> {
  const memberId = await organisationId(strapi);
  await removePhoto(strapi, memberId, 'any', photoTrace(strapi, actor, memberId, false));
}

async function organisationId(strapi: Core.Strapi): Promise<string> {
  const organisation = await findOrganisationMember(knexOf(strapi));
  if (!organisation) throw new MemberNotFoundError();
  return organisation.memberId;
}

const photoTrace = (strapi: Core.Strapi, actor: Actor, memberId: string, hasPhoto: boolean) => (trx: Transaction) =>
  recordAudit(strapi, trx, { actor, action: 'members.organisation-photo-changed', subject: { kind: 'member', id: memberId }, facts: { hasPhoto } });

async function foundOrganisation(strapi: Core.Strapi, trx: Transaction, displayName: string): Promise<Member> {
  const memberId = newId();
  const base = handleFrom(displayName, 'nl');
  const handle = (await isHandleFree(trx, base)) ? base : `${base}-${newId().slice(0, 4)}`;
  await insertMember(strapi, trx, {
    memberId, handle, kind: 'organisation', displayName, headline: null, state: 'active', visibility: 'public', language: 'nl', userId: null, email: null,
    emailKey: null, verifiedEmailKey: null, source: 'editors', search: searchColumnsOf({ displayName, handle, headline: null, jobTitle: null }),
  });
  await appendEvent(strapi, trx, 'members.member-joined', { memberId, state: 'active', source: 'editors', isInvited: false });
  return (await findMember(trx, memberId)) as Member;
}

export async function listRequestsToOrganisation(strapi: Core.Strapi, { limit, after }: { limit: number; after?: string }) {
  const organisation = await findOrganisationMember(knexOf(strapi));
  if (!organisation) return { data: [], meta: {} };
  const before = decodeCursor(after, z.tuple([z.number().int()]))?.[0] ?? null;
  const rows = await listRelation(knexOf(strapi), 'connection-requests-in', organisation.row, { viewerRow: null, isOwn: true }, { limit, before });
  const departments = await departmentNames(strapi, 'nl');
  const { page, meta } = pageOf(rows, limit, (row) => [row.id]);
  return { data: page.map(({ member, at }) => ({ ...presentCard(member, departments), since: at.toISOString() })), meta };
}

/** Whom the organisation connects with is decided here, by its editors. */
export async function answerForOrganisation(strapi: Core.Strapi, actor: Actor, memberId: string, isAccepted: boolean): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const organisation = await findOrganisationMember(trx);
    const member = await findMember(trx, memberId);
    if (!organisation || !member || member.state === 'gone') throw new MemberNotFoundError();
    await lockPair(strapi, trx, organisation.row, member.row);
    const { connection } = await findRelation(trx, organisation.row, member.row);
    if (connection !== 'requested-by-them') throw new RequestNotFoundError();
    if (isAccepted) {
      await acceptConnection(strapi, trx, member.row, organisation.row);
      await appendEvent(strapi, trx, 'members.connection-made', { memberId: organisation.memberId, otherId: memberId });
    } else await deleteConnection(trx, organisation.row, member.row);
    await recordAudit(strapi, trx, { actor, action: 'members.organisation-answered', subject: { kind: 'member', id: memberId }, facts: { isAccepted } });
  });
}
