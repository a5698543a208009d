import { members, type OpenedSession } from '@kring/members/extend';
import type { RequestFacts } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { auditRefusal } from '../actions/refusals';
import { NetworkUnavailableError } from '../errors';
import { LoginFailure, type FailureReason } from '../failures';
import { findConfigured, requireNetwork, type ConfiguredNetwork } from '../networks/configured';
import type { Finished, NativeProof } from '../networks/define-network';
import { NetworkRefusal } from '../networks/refusal';
import { signIn } from '../services/sign-in';
import { cleanProfile } from '../texts';
import { NativeLoginRefusedError, TokenRefusedError } from './errors';
import { useUpNonce, useUpToken } from './store';

/** Longer than any ID token lives. */
const rememberedMilliseconds = 24 * 60 * 60_000;

export interface NativeSignIn extends NativeProof {
  networkCode: string;
  invitationToken: string | null;
  request: RequestFacts;
}

/**
 * Signs in with a token that an app got from a network's own software.
 *
 * @throws TokenRefusedError whatever is wrong with it; NativeLoginRefusedError when the person may not come in.
 */
export async function signInNatively(strapi: Core.Strapi, input: NativeSignIn): Promise<{ session: OpenedSession; isNewMember: boolean }> {
  const network = requireNetwork(strapi, input.networkCode);
  const configured = findConfigured(strapi, network);
  if (!configured || !network.flow.verifyNative) throw new NetworkUnavailableError();
  const finished = await judge(strapi, configured, input);
  try {
    const { memberId, isNewMember } = await signIn(strapi, { network, finished, request: input.request, invitationToken: input.invitationToken });
    return { session: await members(strapi).openSession({ memberId, request: input.request, way: network.code }), isNewMember };
  } catch (error) {
    if (!(error instanceof LoginFailure)) throw error;
    await refuse(strapi, input, error.reason);
    throw new NativeLoginRefusedError(error.reason);
  }
}

async function judge(strapi: Core.Strapi, { network, input }: ConfiguredNetwork, { kind, token, nonce, ...login }: NativeSignIn): Promise<Finished> {
  try {
    if (nonce !== null && !(await useUpNonce(strapi, nonce))) throw new NetworkRefusal('provider-error', 'the nonce is not one of ours, or was used');
    const finished = await network.flow.verifyNative?.({ ...input, kind, token, nonce });
    if (!finished) throw new NetworkRefusal('provider-error', 'this network knows no native sign-in');
    const isFirstUse = kind === 'access-token' || (await useUpToken(strapi, token, new Date(Date.now() + rememberedMilliseconds)));
    if (!isFirstUse) throw new NetworkRefusal('provider-error', 'the ID token was used before');
    return { ...finished, profile: cleanProfile(finished.profile) };
  } catch (error) {
    if (!(error instanceof NetworkRefusal)) throw error;
    strapi.log.warn(`social-login: ${network.code}, native: ${error.message}`);
    await refuse(strapi, { ...login }, error.reason);
    throw new TokenRefusedError();
  }
}

function refuse(strapi: Core.Strapi, { networkCode, request }: Pick<NativeSignIn, 'networkCode' | 'request'>, reason: FailureReason): Promise<void> {
  return auditRefusal(strapi, { network: networkCode, reason, mode: 'login', memberId: null, request });
}
