import { knexOf, unseal, type RequestFacts, type Session } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { LoginFailure } from '../failures';
import { findConfigured, type ConfiguredNetwork } from '../networks/configured';
import type { Finished, Network } from '../networks/define-network';
import { NetworkRefusal } from '../networks/refusal';
import { consumeTransaction, wasConsumed, type LoginTransaction } from '../store/transactions';
import { cleanProfile } from '../texts';
import { conversation } from './begin';
import { readBrowser, sha256 } from './browser';
import { recordOutcome } from './health';

export type Answer = Readonly<Record<string, string>>;

/**
 * Finds and uses up the transaction an answer belongs to. What does not belong to this browser and this network is
 * left alone: nobody can end the login of somebody else.
 *
 * @throws LoginFailure
 */
export async function consume(strapi: Core.Strapi, network: Network, answer: Answer, request: RequestFacts): Promise<{ transaction: LoginTransaction; handle: string }> {
  const handle = network.flow.readHandle(answer);
  const browser = readBrowser(strapi, request);
  if (!handle || !browser) throw new LoginFailure('expired');
  const presented = { handleHash: sha256(handle), network: network.code, browserHash: sha256(browser) };
  const transaction = await consumeTransaction(strapi, presented);
  if (transaction) return { transaction, handle };
  throw new LoginFailure((await wasConsumed(knexOf(strapi), presented)) ? 'already-used' : 'expired');
}

/**
 * A code proves its member when it is redeemed; everything else here.
 *
 * @throws LoginFailure `not-signed-in` when it was begun by somebody else, or in another session.
 */
export function refuseOtherSession(transaction: LoginTransaction, session: Session | null): void {
  if (transaction.mode === 'login' || transaction.mode === 'link-by-code') return;
  const isSame = session !== null && transaction.memberId === session.viewer.memberId && transaction.sessionHash === sha256(session.viewer.sessionId);
  if (!isSame) throw new LoginFailure('not-signed-in');
}

/** Asks the network who it is. @throws LoginFailure */
export async function identify(strapi: Core.Strapi, network: Network, transaction: LoginTransaction, handle: string, answer: Answer): Promise<Finished> {
  if (network.flow.isCancelled(answer)) throw new LoginFailure('cancelled');
  const configured = findConfigured(strapi, network);
  if (!configured) throw new LoginFailure('misconfigured');
  try {
    const finished = await conversation(strapi, network.code, () => finishWith(configured, transaction, handle, answer));
    noteSuccess(strapi, network.code);
    return finished;
  } catch (error) {
    if (error instanceof NetworkRefusal) throw new LoginFailure(error.reason);
    throw error;
  }
}

/** Nobody's login waits for a counter, or fails with it. */
function noteSuccess(strapi: Core.Strapi, network: string): void {
  recordOutcome(strapi, network, null).catch((error: unknown) => strapi.log.warn(`social-login: a success of ${network} was not counted: ${String(error)}`));
}

async function finishWith({ network, input }: ConfiguredNetwork, transaction: LoginTransaction, handle: string, answer: Answer): Promise<Finished> {
  const { sealedSecret, handleHash } = transaction;
  const secret = sealedSecret === null ? null : unseal(input.strapi, sealedSecret, `social-login.transaction:${handleHash}`);
  const { profile, grant } = await network.flow.finish({ ...input, answer, handle, secret });
  return { profile: cleanProfile(profile), grant };
}
