import { bindAdminOperations, implementAdmin, knexOf, recordAudit } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { showNetworks, testNetwork } from '../admin-routes';
import { configurationOf } from '../configuration';
import { redirectUrlOf, requireNetwork, stateOf } from '../networks/configured';
import { networks, type Network } from '../networks/define-network';
import { testKeys } from '../services/test-keys';
import { countByNetwork } from '../store/identities';
import { listHealth, type NetworkHealth } from '../store/network-health';

const showNetworksOperation = implementAdmin(showNetworks, async ({ strapi }) => {
  const [health, counts] = [await listHealth(knexOf(strapi)), await countByNetwork(knexOf(strapi))];
  const all = networks.of(strapi).list();
  return { data: all.map((network) => presentNetwork(strapi, network, health.get(network.code), counts.get(network.code) ?? 0)) };
});

const testNetworkOperation = implementAdmin(testNetwork, async ({ strapi, params, editor, request }) => {
  const network = requireNetwork(strapi, params.network);
  const outcome = await testKeys(strapi, network);
  await recordAudit(strapi, null, {
    actor: { kind: 'editor', id: String(editor.id) },
    action: 'social-login.network-tested',
    subject: { kind: 'network', id: network.code },
    facts: { works: outcome.works, reason: outcome.reason },
    ip: request.ip,
  });
  return { data: outcome };
});

/** Of the keys only whether they are there: no part of one, not even its length. */
function presentNetwork(strapi: Core.Strapi, network: Network, health: NetworkHealth | undefined, memberCount: number) {
  const given = configurationOf(strapi).networks[network.code] ?? {};
  const needed = Object.entries(network.configuration.shape).filter(([, field]) => !(field as { safeParse(value: unknown): { success: boolean } }).safeParse(undefined).success);
  return {
    code: network.code,
    name: network.name,
    state: stateOf(strapi, network, health),
    keys: needed.map(([field]) => ({ field, isSet: typeof given[field] === 'string' && given[field] !== '' })),
    redirectUrl: redirectUrlOf(strapi, network.code),
    scopes: [...network.scopes],
    consoleUrl: network.consoleUrl,
    brandNote: network.brandNote ?? null,
    emailTrust: network.emailTrust,
    memberCount,
    successes: health?.successes ?? 0,
    failures: health?.failures ?? 0,
    lastSuccessAt: health?.lastSuccessAt?.toISOString() ?? null,
    lastFailure: health?.lastFailureAt ? { at: health.lastFailureAt.toISOString(), reason: health.lastFailureReason, detail: health.lastFailureDetail } : null,
  };
}

export const boundAdmin: ReturnType<typeof bindAdminOperations> = bindAdminOperations([showNetworksOperation, testNetworkOperation]);
