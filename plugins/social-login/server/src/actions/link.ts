import { configurationOf, implement, InvalidInputError, type Session, type RequestFacts } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { NetworkUnavailableError, TooManyOpenLoginsError } from '../errors';
import { issueTicket } from '../front-end-link/tickets';
import { LoginFailure } from '../failures';
import { requireNetwork } from '../networks/configured';
import { NetworkRefusal } from '../networks/refusal';
import { link, reauthenticate } from '../routes';
import { beginTransaction } from '../services/begin';
import { destinationOf } from '../services/return-to';
import { auditRefusal } from './refusals';

const loginsPage = '/settings/log-ins';

interface Asked {
  strapi: Core.Strapi;
  params: { network: string };
  body: { returnTo?: string; codeChallenge?: string; codeChallengeMethod?: 'S256' };
  session: Session;
  request: RequestFacts;
}

export const linkOperation = implement(link, (call) => beginLink(call as Asked));
export const reauthenticateOperation = implement(reauthenticate, (call) => begin(call as Asked, 'reauth'));

/** The site's browser is known by its cookie all the way; a caller with a token needs a code at the end, so a challenge. */
async function beginLink(asked: Asked) {
  const { strapi, params, body, session } = asked;
  const { codeChallenge, codeChallengeMethod } = body;
  if (codeChallenge === undefined && codeChallengeMethod === undefined && session.via === 'cookie') return begin(asked, 'link');
  if (codeChallenge === undefined) throw invalid('codeChallenge', 'Give the S256 of a verifier: with a token, linking ends with a code for you to redeem.');
  if (codeChallengeMethod === undefined) throw invalid('codeChallengeMethod', 'Give S256 beside a codeChallenge.');
  const destination = body.returnTo === undefined ? null : destinationOf(strapi, body.returnTo);
  if (destination?.kind !== 'front-end') throw invalid('returnTo', 'With a codeChallenge this is an address of a listed front end.');
  const network = requireNetwork(strapi, params.network);
  const ticket = await issueTicket(strapi, { network, returnTo: destination.url, codeChallenge, session });
  const url = new URL(`/api/social-login/${network.code}/link/start`, configurationOf(strapi).publicUrl);
  url.searchParams.set('ticket', ticket);
  return { data: { url: url.href } };
}

const invalid = (field: string, message: string) => new InvalidInputError([{ path: `body.${field}`, message }]);

async function begin({ strapi, params, body, session, request }: Asked, mode: 'link' | 'reauth') {
  const network = requireNetwork(strapi, params.network);
  const destination = body.returnTo === undefined ? null : destinationOf(strapi, body.returnTo);
  const returnTo = destination?.kind === 'site' ? destination.path : loginsPage;
  try {
    const { url, cookies } = await beginTransaction(strapi, { network, mode, returnTo, session, request });
    return { data: { url }, cookies };
  } catch (error) {
    if (!(error instanceof LoginFailure || error instanceof NetworkRefusal)) throw error;
    await auditRefusal(strapi, { network: network.code, reason: error.reason, mode, memberId: session.viewer.memberId, request });
    throw error.reason === 'rate-limited' ? new TooManyOpenLoginsError() : new NetworkUnavailableError();
  }
}
