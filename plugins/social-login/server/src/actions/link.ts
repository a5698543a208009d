import { implement, type Session, type RequestFacts } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { NetworkUnavailableError, TooManyOpenLoginsError } from '../errors';
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
  body: { returnTo?: string };
  session: Session;
  request: RequestFacts;
}

export const linkOperation = implement(link, (call) => begin(call as Asked, 'link'));
export const reauthenticateOperation = implement(reauthenticate, (call) => begin(call as Asked, 'reauth'));

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
