import type { Session } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { LoginFailure } from '../failures';
import type { Network } from '../networks/define-network';
import { findConfigured } from '../networks/configured';
import { NetworkUnavailableError } from '../errors';
import { randomToken, sha256 } from '../services/browser';
import { consumeTransaction, insertTransaction } from '../store/transactions';

const ticketSeconds = 2 * 60;

/** No browser hashes to this, so a ticket can't be presented as a transaction of a browser. */
const noBrowser = 'ticket';
const hashOf = (ticket: string) => sha256(`link-ticket:${ticket}`);

interface TicketInput {
  network: Network;
  /** Of a listed front end; checked by the caller. */
  returnTo: string;
  codeChallenge: string;
  session: Session;
}

/** A call with a token comes from a program, not from the browser that goes to the network; the ticket joins the two. */
export async function issueTicket(strapi: Core.Strapi, { network, returnTo, codeChallenge, session }: TicketInput): Promise<string> {
  if (!findConfigured(strapi, network)) throw new NetworkUnavailableError();
  const ticket = randomToken();
  await insertTransaction(strapi, {
    handleHash: hashOf(ticket),
    network: network.code,
    mode: 'link-ticket',
    browserHash: noBrowser,
    addressHash: noBrowser,
    memberId: session.viewer.memberId,
    sessionHash: null,
    sealedSecret: null,
    returnTo,
    codeChallenge,
    invitationToken: null,
    expiresAt: new Date(Date.now() + ticketSeconds * 1000),
  });
  return ticket;
}

/** What a ticket was given out for. @throws LoginFailure `expired` when it was used, is too old or never was. */
export async function useTicket(strapi: Core.Strapi, network: Network, ticket: string): Promise<{ memberId: string; returnTo: string; codeChallenge: string }> {
  const issued = await consumeTransaction(strapi, { handleHash: hashOf(ticket), network: network.code, browserHash: noBrowser });
  if (!issued?.memberId || issued.codeChallenge === null) throw new LoginFailure('expired');
  const { memberId, returnTo, codeChallenge } = issued;
  return { memberId, returnTo, codeChallenge };
}
