import { implement, knexOf } from '@kring/community/extend';
import { stateOf } from '../networks/configured';
import { networks } from '../networks/define-network';
import { listNetworks } from '../routes';
import { listHealth } from '../store/network-health';
import { lastNetworkOf } from './last-network';

export const listNetworksOperation = implement(listNetworks, async ({ strapi, request }) => {
  const health = await listHealth(knexOf(strapi));
  const last = lastNetworkOf(request);
  const shown = networks
    .of(strapi)
    .list()
    .map((network) => ({
      id: network.code,
      name: network.name,
      icon: network.icon,
      startUrl: `/api/social-login/${network.code}/start`,
      state: stateOf(strapi, network, health.get(network.code)),
      wasUsedLast: network.code === last,
    }));
  return { data: shown.sort((left, right) => Number(right.wasUsedLast) - Number(left.wasUsedLast)) };
});
