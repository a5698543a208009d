import { knexOf } from '@kring/community/extend';
import type { PersonalRecords } from '../extend';
import { deleteDecisions, listDecisions } from '../store/decisions';
import { listAcceptances } from '../store/guidelines';
import { deleteHandles, listHandles } from '../store/handles';
import { deleteInvitationsOf, listInvitations } from '../store/invitations';
import { listLists } from '../store/lists';
import { findMember } from '../store/members';
import { deleteNotesOf, listNotes } from '../store/notes';
import { deleteRelationsOf, listPeopleRelatedTo } from '../store/relation-removal';
import { deleteSessions, listSessions } from '../store/sessions';
import { findThemeRows } from '../store/subjects';
import { presentPhoto } from './photo-files';
import { subjectsOf } from './subjects';

export const profileRecords: PersonalRecords = {
  code: 'members.profile',
  title: { en: 'Profile', nl: 'Profiel' },
  async collect({ strapi, memberId }) {
    const knex = knexOf(strapi);
    const member = await findMember(knex, memberId);
    if (!member) return [];
    const { handle, displayName, headline, about, location, links, languages, audiences, visibility, language, jobTitle, email, isEmailVerified, source } = member;
    const themeRows = new Set(await findThemeRows(knex, member.row));
    const themes = (await subjectsOf(strapi, 'themes')).filter(({ row }) => themeRows.has(row)).map(({ slug }) => slug);
    return [{
      handle, earlierHandles: await listHandles(knex, member.row), displayName, headline, about, location, links, languages, themes, audiences, visibility,
      language, jobTitle, email, isEmailVerified, joinedBy: source, photo: presentPhoto(member.photo)?.large ?? null,
      joinedAt: member.joinedAt?.toISOString() ?? null, lastSeenAt: member.lastSeenAt?.toISOString() ?? null,
      houseRules: (await listAcceptances(knex, member.row)).map(({ version, acceptedAt }) => ({ version, acceptedAt: acceptedAt.toISOString() })),
    }];
  },
  /** The row itself becomes a tombstone in the service that erases. */
  async erase({ trx, memberId }) {
    const member = await findMember(trx, memberId);
    if (!member) return;
    await deleteHandles(trx, member.row);
    await deleteInvitationsOf(trx, member.row);
  },
};

export const relationRecords: PersonalRecords = {
  code: 'members.relations',
  title: { en: 'People you relate to', nl: 'Mensen met wie je iets hebt' },
  async collect({ strapi, memberId }) {
    const knex = knexOf(strapi);
    const member = await findMember(knex, memberId);
    if (!member) return [];
    const people = await listPeopleRelatedTo(knex, member.row);
    const lists = (await listLists(knex, member.row)).map(({ name, count }) => ({ kind: 'list', name, count }));
    const invitations = (await listInvitations(knex, 'member', member.row)).map(({ note, createdAt, uses }) => ({ kind: 'invitation', note, uses, since: createdAt.toISOString() }));
    return [...people.map(({ kind, handle, since }) => ({ kind, handle, since: since.toISOString() })), ...lists, ...invitations];
  },
  async erase({ trx, memberId }) {
    const member = await findMember(trx, memberId);
    if (member) await deleteRelationsOf(trx, member.row);
  },
};

export const sessionRecords: PersonalRecords = {
  code: 'members.sessions',
  title: { en: 'Where you are signed in', nl: 'Waar je bent ingelogd' },
  async collect({ strapi, memberId }) {
    const member = await findMember(knexOf(strapi), memberId);
    if (!member) return [];
    const sessions = await listSessions(strapi, member.row, new Date());
    return sessions.map(({ device, way, startedAt, lastSeenAt }) => ({ device, way, startedAt: startedAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() }));
  },
  async erase({ trx, memberId }) {
    const member = await findMember(trx, memberId);
    if (member) await deleteSessions(trx, member.row, {});
  },
};

/** What the organisation decided about the member and told them, in its words; not who of its editors it was. */
export const wordsFromUs: PersonalRecords = {
  code: 'members.words-from-us',
  title: { en: 'Decisions about you and messages to you', nl: 'Besluiten over jou en berichten aan jou' },
  async collect({ strapi, memberId }) {
    const knex = knexOf(strapi);
    const member = await findMember(knex, memberId);
    if (!member) return [];
    const decisions = (await listDecisions(knex, member.row)).map(({ kind, reason, until, decidedAt }) => ({ kind, reason, until: until?.toISOString() ?? null, at: decidedAt.toISOString() }));
    const notes = (await listNotes(knex, member.row)).map(({ kind, text, createdAt }) => ({ kind, text, at: createdAt.toISOString() }));
    return [...decisions, ...notes];
  },
  async erase({ trx, memberId }) {
    const member = await findMember(trx, memberId);
    if (!member) return;
    await deleteDecisions(trx, member.row);
    await deleteNotesOf(trx, member.row);
  },
};
