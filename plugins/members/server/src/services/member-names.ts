import type { SubjectNames } from '@kring/community/extend';
import { findCards } from './cards';

/** Members in the audit trail are called by the name they have now. */
export const memberNames: SubjectNames = {
  code: 'members.members',
  kind: 'member',
  async namesOf({ strapi, ids }) {
    const cards = await findCards(strapi, ids);
    return new Map([...cards].map(([memberId, { displayName }]) => [memberId, displayName]));
  },
};
