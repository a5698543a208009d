import { implement, type ReplyCookie, type RequestFacts, type Session } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { LoginFailure, type FailureReason } from '../failures';
import { requireNetwork } from '../networks/configured';
import type { Finished, Network } from '../networks/define-network';
import { finish } from '../routes';
import { issueLinkCode } from '../front-end-link/redeem';
import { issueCode } from '../services/exchange';
import { consume, identify, refuseOtherSession, type Answer } from '../services/finish';
import { link, useOwn } from '../services/link';
import { destinationOf, withParameter, type Destination } from '../services/return-to';
import { signIn } from '../services/sign-in';
import type { LoginTransaction } from '../store/transactions';
import { lastNetworkCookie } from './last-network';
import { comeBack, comeBackWith, guardedHeaders, joinPage } from './redirects';
import { auditRefusal, reasonOf } from './refusals';

interface Coming {
  strapi: Core.Strapi;
  network: Network;
  session: Session | null;
  request: RequestFacts;
  answer: Answer;
}

export const finishOperation = implement(finish, async ({ strapi, params, query, session, request }) => {
  const network = requireNetwork(strapi, params.network);
  if (request.method === 'HEAD') return { status: 204, headers: guardedHeaders };
  return complete({ strapi, network, session, request, answer: query as Answer });
});

async function complete(coming: Coming) {
  const { strapi, network, answer, request, session } = coming;
  let transaction: LoginTransaction | null = null;
  try {
    const found = await consume(strapi, network, answer, request);
    transaction = found.transaction;
    refuseOtherSession(transaction, session);
    const finished = await identify(strapi, network, transaction, found.handle, answer);
    if (transaction.mode === 'link-by-code') return await giveLinkCode(coming, transaction, finished);
    if (transaction.mode === 'login' || session === null) return await completeLogin(coming, transaction, finished);
    if (transaction.mode === 'link') await link(strapi, { network, finished, session, request });
    else await useOwn(strapi, { network, finished, session, request }, transaction.mode === 'friends' ? 'friends' : 'reauth');
    return comeBack(pathOf(destinationOf(strapi, transaction.returnTo)));
  } catch (error) {
    return refuse(coming, transaction, reasonOf(error));
  }
}

async function completeLogin({ strapi, network, request }: Coming, transaction: LoginTransaction, finished: Finished) {
  const { invitationToken, browserHash, codeChallenge } = transaction;
  const { memberId, isNewMember } = await signIn(strapi, { network, finished, request, invitationToken });
  const remembered: ReplyCookie[] = [lastNetworkCookie(network.code)];
  const destination = destinationOf(strapi, transaction.returnTo);
  if (destination?.kind === 'front-end') {
    const code = await issueCode(strapi, { network: network.code, memberId, isNewMember, browserHash, codeChallenge });
    return comeBack(withParameter(destination.url, 'code', code), remembered);
  }
  const opened = await members(strapi).openSession({ memberId, request, way: network.code });
  const path = pathOf(destination);
  return comeBack(isNewMember ? withParameter('/welcome', 'returnTo', path) : path, [...opened.cookies, ...remembered]);
}

/** Nothing is linked yet: whoever sits at this browser gets a code that only the member who began can redeem. */
async function giveLinkCode({ strapi }: Coming, transaction: LoginTransaction, finished: Finished) {
  const destination = destinationOf(strapi, transaction.returnTo);
  if (destination?.kind !== 'front-end') throw new LoginFailure('return-not-allowed');
  return comeBack(withParameter(destination.url, 'code', await issueLinkCode(strapi, transaction, finished)));
}

const pathOf = (destination: Destination | null) => (destination?.kind === 'site' ? destination.path : '/');

/** A member who was linking goes back to where they began; a visitor to the front end they came from, or to our join page. */
async function refuse({ strapi, network, session, request }: Coming, transaction: LoginTransaction | null, reason: FailureReason) {
  const memberId = transaction?.memberId ?? session?.viewer.memberId ?? null;
  await auditRefusal(strapi, { network: network.code, reason, mode: transaction?.mode ?? 'unknown', memberId, request });
  const destination = transaction ? destinationOf(strapi, transaction.returnTo) : null;
  if (destination?.kind === 'front-end') return comeBackWith(destination.url, reason);
  if (transaction && transaction.mode !== 'login' && destination) return comeBackWith(destination.path, reason);
  return comeBackWith(joinPage, reason);
}
