import { configurationOf as communityConfigurationOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { UnknownNetworkError } from '../errors';
import type { NetworkHealth } from '../store/network-health';
import { networkFetch } from '../transport/network-fetch';
import { isLoopback } from './configuration-fields';
import { networks, type FlowInput, type Network } from './define-network';

export type NetworkState = 'ready' | 'unconfigured' | 'failing';

export interface ConfiguredNetwork {
  network: Network;
  /** What every call of its flow begins with. */
  input: FlowInput<Record<string, unknown>>;
}

/** @throws UnknownNetworkError */
export function requireNetwork(strapi: Core.Strapi, code: string): Network {
  const network = networks.of(strapi).get(code);
  if (!network) throw new UnknownNetworkError();
  return network;
}

/** Absolute, from PUBLIC_URL: no header of a request has a say in it. One per network, so that answers can't be mixed up. */
export function redirectUrlOf(strapi: Core.Strapi, code: string): string {
  return `${new URL(communityConfigurationOf(strapi).publicUrl).origin}/api/social-login/${code}/callback`;
}

/** The network with its keys; null when they are not given, also in the middle of a login. */
export function findConfigured(strapi: Core.Strapi, network: Network): ConfiguredNetwork | null {
  const configuration = fieldsOf(network, configurationOf(strapi).networks[network.code] ?? {});
  if (configuration === null) return null;
  return { network, input: { strapi, configuration, redirectUrl: redirectUrlOf(strapi, network.code), fetch: networkFetch } };
}

const readFields = new WeakMap<object, { of: Network; fields: Record<string, unknown> | null }>();

/** Read once per network as long as the configuration is the same. */
function fieldsOf(network: Network, given: object): Record<string, unknown> | null {
  const known = readFields.get(given);
  if (known?.of === network) return known.fields;
  const parsed = network.configuration.safeParse(given);
  const fields = parsed.success ? parsed.data : null;
  readFields.set(given, { of: network, fields });
  return fields;
}

/** A network that refused our keys, or was down three times in a row, and has not worked since. */
export function stateOf(strapi: Core.Strapi, network: Network, health: NetworkHealth | undefined): NetworkState {
  if (!findConfigured(strapi, network)) return 'unconfigured';
  if (!health || health.failuresInARow === 0) return 'ready';
  return health.lastFailureReason === 'misconfigured' || health.failuresInARow >= 3 ? 'failing' : 'ready';
}

/**
 * Stops the start for an address of a network that is not https, and says which keys are missing.
 *
 * @throws Error with every problem in it.
 */
export function checkConfigurations(strapi: Core.Strapi): void {
  const { networks: given, areDemoNetworksAllowed } = configurationOf(strapi);
  const problems: string[] = [];
  for (const network of networks.of(strapi).list()) {
    const fields = given[network.code];
    if (!fields || Object.keys(fields).length === 0) continue;
    const parsed = network.configuration.safeParse(fields);
    for (const issue of parsed.error?.issues ?? []) {
      if (issue.code !== 'invalid_type') problems.push(`networks.${[network.code, ...issue.path].join('.')}: ${issue.message}`);
      else strapi.log.warn(`${network.name} is not offered: networks.${[network.code, ...issue.path].join('.')} is missing`);
    }
    if (!areDemoNetworksAllowed) problems.push(...plainAddresses(network.code, fields));
  }
  if (problems.length > 0) throw new Error(`Social login can't start with this configuration:\n${problems.map((line) => `  ${line}`).join('\n')}`);
}

function plainAddresses(code: string, fields: Record<string, unknown>): string[] {
  return Object.entries(fields)
    .filter(([, value]) => typeof value === 'string' && value.startsWith('http:') && isLoopback(value))
    .map(([field]) => `networks.${code}.${field}: an http address is only for demo networks, which are not allowed here`);
}
