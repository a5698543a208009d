import type { Core } from '@strapi/strapi';
import { findConfigured } from '../networks/configured';
import type { Network } from '../networks/define-network';
import { NetworkRefusal } from '../networks/refusal';
import { recordOutcome } from './health';

export interface TestOutcome {
  works: boolean;
  /** `ok`, `unconfigured`, `misconfigured` or `provider-error`. */
  reason: string;
  /** Which call, which status, which code; for the editor. */
  detail: string | null;
}

/** Asks the network whether it takes our keys, without anybody logging in. A network that takes them again counts as well. */
export async function testKeys(strapi: Core.Strapi, network: Network): Promise<TestOutcome> {
  const configured = findConfigured(strapi, network);
  if (!configured) return { works: false, reason: 'unconfigured', detail: null };
  try {
    await network.flow.test?.(configured.input);
    await recordOutcome(strapi, network.code, null);
    return { works: true, reason: 'ok', detail: null };
  } catch (error) {
    const refusal = error instanceof NetworkRefusal ? error : new NetworkRefusal('provider-error', 'the test of this network stopped');
    await recordOutcome(strapi, network.code, refusal);
    return { works: false, reason: refusal.reason, detail: refusal.detail };
  }
}
