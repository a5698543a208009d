import { knexOf, type Viewer } from '@kring/community/extend';
import { members, type MemberCard } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { NetworkRefusal } from '../../networks/refusal';
import { listIdentities, listIdentitiesOf } from '../../store/identities';
import { deleteToken, findToken } from '../../tokens/store';
import { hasConsented, keepConsenting } from './consents';
import { friendsOf } from './friends-of';

export interface FoundFriends {
  /** `not-linked`: no account of Facebook; `not-asked`: no consent, or Facebook took it back. */
  state: 'ready' | 'not-linked' | 'not-asked';
  friends: MemberCard[];
  after: string | null;
}

const nobody = (state: FoundFriends['state']): FoundFriends => ({ state, friends: [], after: null });

/** Members the viewer knows at Facebook: only those who linked it and want to be found, and never across a block. */
export async function findFriends(strapi: Core.Strapi, viewer: Viewer, after: string | null): Promise<FoundFriends> {
  const identity = (await listIdentitiesOf(knexOf(strapi), viewer.memberId)).find(({ network }) => network === 'facebook');
  if (!identity) return nobody('not-linked');
  const token = (await hasConsented(knexOf(strapi), viewer.memberId)) ? await findToken(strapi, knexOf(strapi), identity.identityId) : null;
  if (!token) return nobody('not-asked');
  try {
    const page = await friendsOf(strapi, token.accessToken, after);
    return { state: 'ready', friends: await cardsOf(strapi, viewer, page.subjects), after: page.after };
  } catch (error) {
    if (!(error instanceof NetworkRefusal)) throw error;
    strapi.log.warn(`social-login: facebook friends: ${error.message}`);
    if (error.detail.endsWith('401')) await deleteToken(knexOf(strapi), identity.identityId);
    return nobody('not-asked');
  }
}

async function cardsOf(strapi: Core.Strapi, viewer: Viewer, subjects: readonly string[]): Promise<MemberCard[]> {
  const identities = await listIdentities(knexOf(strapi), { network: 'facebook', subjects });
  const others = identities.map(({ memberId }) => memberId).filter((memberId) => memberId !== viewer.memberId);
  const consenting = await keepConsenting(knexOf(strapi), others);
  const blocked = await members(strapi).findBlocked(viewer.memberId, consenting);
  const reachable = consenting.filter((memberId) => !blocked.has(memberId));
  const cards = await members(strapi).findCards(reachable, viewer.locale);
  const states = await Promise.all(reachable.map((memberId) => members(strapi).findState(memberId)));
  return reachable.flatMap((memberId, at) => (states[at] === 'active' ? (cards.get(memberId) ?? []) : []));
}
