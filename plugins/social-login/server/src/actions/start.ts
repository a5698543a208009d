import { implement } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { LoginFailure } from '../failures';
import { requireNetwork } from '../networks/configured';
import { start } from '../routes';
import { beginTransaction } from '../services/begin';
import { destinationOf } from '../services/return-to';
import { comeBackWith, goTo, guardedHeaders, joinPage } from './redirects';
import { auditRefusal, reasonOf } from './refusals';

interface Wanted {
  returnTo: string;
  codeChallenge?: string;
}

export const startOperation = implement(start, async ({ strapi, params, query, request }) => {
  const network = requireNetwork(strapi, params.network);
  // Whoever only looks (link checkers, previews) opens nothing.
  if (request.method === 'HEAD') return { status: 204, headers: guardedHeaders };
  try {
    const wanted = wantedOf(strapi, query);
    const { url, cookies } = await beginTransaction(strapi, { network, mode: 'login', ...wanted, invitationToken: query.invitation, request });
    return goTo(url, cookies);
  } catch (error) {
    const reason = reasonOf(error);
    await auditRefusal(strapi, { network: network.code, reason, mode: 'start', memberId: null, request });
    return comeBackWith(joinPage, reason);
  }
});

/** An address we don't know is replaced by the start page; a front end that brings a challenge must be known. */
function wantedOf(strapi: Core.Strapi, query: { returnTo?: string; codeChallenge?: string; codeChallengeMethod?: string }): Wanted {
  const destination = query.returnTo === undefined ? null : destinationOf(strapi, query.returnTo);
  if (destination?.kind === 'front-end') {
    if ((query.codeChallenge === undefined) !== (query.codeChallengeMethod === undefined)) throw new LoginFailure('return-not-allowed');
    return { returnTo: destination.url, codeChallenge: query.codeChallenge };
  }
  if (query.codeChallenge !== undefined) throw new LoginFailure('return-not-allowed');
  return { returnTo: destination?.path ?? '/' };
}
