import { implement, inTransaction, NotFoundError, readSettings } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { NetworkUnavailableError, TooManyOpenLoginsError } from '../../errors';
import { LoginFailure } from '../../failures';
import { requireNetwork } from '../../networks/configured';
import { NetworkRefusal } from '../../networks/refusal';
import { beginTransaction } from '../../services/begin';
import { destinationOf } from '../../services/return-to';
import { listIdentitiesOf } from '../../store/identities';
import { deleteToken } from '../../tokens/store';
import { giveConsent, withdrawConsent } from './consents';
import { findFriends } from './find-friends';
import { askFriendsRoute, listFriendsRoute, stopFriendsRoute } from './routes';
import { friendSettings } from './settings';

async function refuseUnlessOffered(strapi: Core.Strapi): Promise<void> {
  const { areFriendsOffered } = await readSettings(strapi, friendSettings);
  if (!areFriendsOffered) throw new NotFoundError('Finding people you know is not offered here.', 'social-login.friends-not-offered');
}

const listFriends = implement(listFriendsRoute, async ({ strapi, viewer, query }) => {
  await refuseUnlessOffered(strapi);
  const { state, friends, after } = await findFriends(strapi, viewer, query.after ?? null);
  return { data: { state, friends: friends.map(presentCard) }, meta: after === null ? {} : { nextCursor: after } };
});

function presentCard({ memberId, handle, displayName, headline, photo, isStaff, jobTitle, department }: Awaited<ReturnType<typeof findFriends>>['friends'][number]) {
  return { memberId, handle, displayName, headline, photo, isStaff, jobTitle, department };
}

const askFriends = implement(askFriendsRoute, async ({ strapi, viewer, session, body, request }) => {
  await refuseUnlessOffered(strapi);
  const destination = body.returnTo === undefined ? null : destinationOf(strapi, body.returnTo);
  const returnTo = destination?.kind === 'site' ? destination.path : '/settings/log-ins';
  try {
    const begun = await beginTransaction(strapi, { network: requireNetwork(strapi, 'facebook'), mode: 'friends', extraScopes: ['user_friends'], returnTo, session, request });
    await giveConsent(strapi, viewer.memberId);
    return { data: { url: begun.url }, cookies: begun.cookies };
  } catch (error) {
    if (error instanceof LoginFailure) throw new TooManyOpenLoginsError();
    throw error instanceof NetworkRefusal ? new NetworkUnavailableError() : error;
  }
});

const stopFriends = implement(stopFriendsRoute, async ({ strapi, viewer }) => {
  await inTransaction(strapi, async (trx) => {
    await withdrawConsent(trx, viewer.memberId);
    for (const { identityId } of await listIdentitiesOf(trx, viewer.memberId)) await deleteToken(trx, identityId);
  });
  return { status: 204 };
});

export const friendOperations = [listFriends, askFriends, stopFriends];
