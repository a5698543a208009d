import { implement, inTransaction, knexOf, type RequestFacts } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { presentIdentity } from '../actions/identities';
import { comeBackWith, goTo, guardedHeaders, joinPage } from '../actions/redirects';
import { auditRefusal, reasonOf } from '../actions/refusals';
import { IdentityNotFoundError } from '../errors';
import { requireNetwork } from '../networks/configured';
import type { Network } from '../networks/define-network';
import { beginTransaction } from '../services/begin';
import { destinationOf } from '../services/return-to';
import { countWaysIn } from '../services/unlink';
import { findIdentityById } from '../store/identities';
import { redeemLinkCode } from './redeem';
import { redeemLink, startLink } from './routes';
import { useTicket } from './tickets';

const start = implement(startLink, async ({ strapi, params, query, request }) => {
  const network = requireNetwork(strapi, params.network);
  // Whoever only looks (link checkers, previews) uses up nothing.
  if (request.method === 'HEAD') return { status: 204, headers: guardedHeaders };
  return startWith(strapi, network, query.ticket, request);
});

/**
 * Opens the transaction in the browser that brings the ticket. That browser proves nothing about who sits at it: what
 * comes of it is a code, good only for the member and the verifier it was begun with.
 */
async function startWith(strapi: Core.Strapi, network: Network, ticket: string, request: RequestFacts) {
  let place = joinPage;
  let memberId: string | null = null;
  try {
    const issued = await useTicket(strapi, network, ticket);
    memberId = issued.memberId;
    if (destinationOf(strapi, issued.returnTo)?.kind === 'front-end') place = issued.returnTo;
    const { url, cookies } = await beginTransaction(strapi, { network, mode: 'link-by-code', ...issued, request });
    return goTo(url, cookies);
  } catch (error) {
    const reason = reasonOf(error);
    await auditRefusal(strapi, { network: network.code, reason, mode: 'link-by-code', memberId, request });
    return comeBackWith(place, reason);
  }
}

const redeem = implement(redeemLink, async ({ strapi, viewer, session, body, request }) => {
  const identityId = await redeemLinkCode(strapi, { ...body, session, request });
  const identity = await findIdentityById(knexOf(strapi), identityId);
  if (!identity) throw new IdentityNotFoundError();
  const waysIn = await inTransaction(strapi, (trx) => countWaysIn(strapi, trx, viewer.memberId));
  return { data: presentIdentity(strapi, identity, waysIn > 1), headers: guardedHeaders };
});

export const frontEndLinkOperations = [redeem, start];
