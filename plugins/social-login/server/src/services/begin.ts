import { seal, type ReplyCookie, type RequestFacts, type Session } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { LoginFailure } from '../failures';
import { NetworkUnavailableError } from '../errors';
import type { Network } from '../networks/define-network';
import { findConfigured } from '../networks/configured';
import { NetworkRefusal } from '../networks/refusal';
import { countOpen, openTransaction, type LoginTransaction, type TransactionMode } from '../store/transactions';
import { browserCookie, randomToken, readBrowser, sha256, transactionSeconds } from './browser';
import { recordOutcome } from './health';

/** Open at once: what a person with several tabs, and a large office behind one address, may need. */
const most = { perBrowser: 10, perAddress: 300 };

export interface BeginInput {
  network: Network;
  mode: TransactionMode;
  /** Checked by the caller. */
  returnTo: string;
  codeChallenge?: string;
  invitationToken?: string;
  /** Beyond what the network asks for anyway. */
  extraScopes?: readonly string[];
  /** Absent for a login: only the browser is bound then. */
  session?: Session;
  /** Instead of a session, where the member proves themselves when they redeem the code. */
  memberId?: string;
  request: RequestFacts;
}

export interface Begun {
  url: string;
  cookies: ReplyCookie[];
}

/**
 * Opens a transaction and says where at the network it goes on.
 *
 * @throws LoginFailure `rate-limited`; NetworkRefusal; NetworkUnavailableError without keys.
 */
export async function beginTransaction(strapi: Core.Strapi, input: BeginInput): Promise<Begun> {
  const { network, mode, request } = input;
  const configured = findConfigured(strapi, network);
  if (!configured) throw new NetworkUnavailableError();
  const browser = readBrowser(strapi, request);
  const addressHash = sha256(`address:${request.ip}`);
  // Where the network is asked for something, it is asked only for those who may go on; the insert counts again.
  if (!network.flow.isBegunAlone) await refuseTooMany(strapi, browser, addressHash);
  const { url, handle, secret } = await conversation(strapi, network.code, () =>
    network.flow.begin({
      ...configured.input,
      scopes: [...network.scopes, ...(input.extraScopes ?? [])],
      isReauthentication: mode === 'reauth',
      locale: request.locale,
    }),
  );
  const handleHash = sha256(handle);
  const kept = browser ?? randomToken();
  const opened: LoginTransaction = {
    handleHash,
    network: network.code,
    mode,
    browserHash: sha256(kept),
    addressHash,
    memberId: input.session?.viewer.memberId ?? input.memberId ?? null,
    sessionHash: input.session ? sha256(input.session.viewer.sessionId) : null,
    sealedSecret: secret === null ? null : seal(strapi, secret, `social-login.transaction:${handleHash}`),
    returnTo: input.returnTo,
    codeChallenge: input.codeChallenge ?? null,
    invitationToken: input.invitationToken ?? null,
    expiresAt: new Date(Date.now() + transactionSeconds * 1000),
  };
  if (!(await openTransaction(strapi, opened, most))) throw new LoginFailure('rate-limited');
  return { url, cookies: [browserCookie(strapi, kept)] };
}

async function refuseTooMany(strapi: Core.Strapi, browser: string | null, addressHash: string): Promise<void> {
  const of = { browserHash: browser && sha256(browser), addressHash };
  const { ofBrowser, ofAddress } = await countOpen(strapi, of, most);
  if (ofBrowser >= most.perBrowser || ofAddress >= most.perAddress) throw new LoginFailure('rate-limited');
}

/** Talks to the network and remembers how it went. Never inside a transaction of the database. */
export async function conversation<T>(strapi: Core.Strapi, network: string, talk: () => Promise<T>): Promise<T> {
  try {
    return await talk();
  } catch (error) {
    const refusal = error instanceof NetworkRefusal ? error : new NetworkRefusal('provider-error', 'the flow of this network stopped');
    if (refusal !== error) strapi.log.error(`social-login: the flow of ${network} threw ${error instanceof Error ? error.name : typeof error}`);
    await recordOutcome(strapi, network, refusal);
    throw refusal;
  }
}

