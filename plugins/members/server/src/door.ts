import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { accessProfile } from './access';
import type { MembersDoor, MemberState } from './extend';
import { admit } from './services/admission';
import { findCards, findCardsByRow } from './services/cards';
import { circleOf } from './services/circles';
import { findByHandles } from './services/by-handle';
import { keepEmail } from './services/keep-email';
import { leave } from './services/leaving';
import { removePhoto, setPhoto } from './services/photos';
import { closeSessions, openSession, renewSignIn } from './services/sign-in';
import { listEveryHandle } from './store/handles';
import { readMember } from './store/hot-profiles';
import { findMember, findMemberIdByVerifiedEmailKey, forgetUnprovedEmail, isEmailKeyKnown } from './store/members';
import { findBlockedAmong } from './store/relations';
import { emailKeyOf } from './texts/email-key';

/** What stands behind `members(strapi)`. */
export function createDoor(strapi: Core.Strapi): MembersDoor {
  return {
    admit: (trx, member) => admit(strapi, trx, member),
    openSession: (input) => openSession(strapi, input),
    renewSignIn: (input) => renewSignIn(strapi, input),
    closeSessions: ({ memberId, exceptSessionId, onlySessionId }) =>
      closeSessions(strapi, memberId, { ...(exceptSessionId !== undefined && { except: exceptSessionId }), ...(onlySessionId !== undefined && { only: onlySessionId }) }),
    findCards: (memberIds, locale) => findCards(strapi, memberIds, locale),
    findCardsByRow: (memberRows, locale) => findCardsByRow(strapi, memberRows, locale),
    circleOf: (memberRow) => circleOf(strapi, memberRow),
    async openProfile(viewer, handle) {
      const { member } = await accessProfile(strapi, viewer, handle);
      return { memberRow: member.row, memberId: member.memberId };
    },
    async findReference(memberId, runner = knexOf(strapi)) {
      const member = await findMember(runner, memberId);
      return member && { memberRow: member.row, memberId, handle: member.handle };
    },
    listHandles: (memberRow, runner) => listEveryHandle(runner, memberRow),
    findByHandles: (handles) => findByHandles(strapi, handles),
    startLeaving: ({ memberId, mode }) => leave(strapi, { memberId }, mode),
    keepEmail: (trx, told) => keepEmail(strapi, trx, told),
    forgetUnprovedEmail,
    findBlocked: (memberId, among) => findBlockedAmong(knexOf(strapi), memberId, among),
    async findState(memberId) {
      const state = (await readMember(strapi, memberId))?.state;
      return state === undefined || state === 'gone' ? null : (state as MemberState);
    },
    async isEmailTaken(email) {
      const key = emailKeyOf(email);
      return key !== null && isEmailKeyKnown(knexOf(strapi), key);
    },
    async findByVerifiedEmail(email) {
      const key = emailKeyOf(email);
      return key === null ? null : findMemberIdByVerifiedEmailKey(knexOf(strapi), key);
    },
    setPhoto: ({ memberId, image, origin }) => setPhoto(strapi, memberId, image, origin),
    removeNetworkPhoto: (memberId) => removePhoto(strapi, memberId, 'network'),
  };
}
