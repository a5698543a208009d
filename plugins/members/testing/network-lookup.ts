import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { NetworkLookup } from '../server/src/extend';

export interface NetworkLookupTrial {
  strapi: Core.Strapi;
  lookup: NetworkLookup;
  /** A member who uses `network`. */
  memberId: string;
  /** A member who does not. */
  otherId: string;
  network: string;
}

/** What every contribution to `members.network-lookups` must do: icons and filter tell the same. @throws with a sentence that says what is wrong. */
export async function testNetworkLookup({ strapi, lookup, memberId, otherId, network }: NetworkLookupTrial): Promise<void> {
  const networks = await lookup.networksOf({ strapi, memberIds: [memberId, otherId, 'nobody'] });
  if (!networks.get(memberId)?.includes(network)) throw new Error(`${lookup.code}: networksOf() does not give '${network}' for a member who uses it`);
  if (networks.get(otherId)?.includes(network)) throw new Error(`${lookup.code}: networksOf() gives '${network}' for a member who does not use it`);
  if (networks.has('nobody')) throw new Error(`${lookup.code}: networksOf() gives networks for a member who does not exist`);
  const found = await foundBy(strapi, lookup, network, [memberId, otherId]);
  if (!found.includes(memberId)) throw new Error(`${lookup.code}: membersWith() does not select a member who uses '${network}'`);
  if (found.includes(otherId)) throw new Error(`${lookup.code}: membersWith() selects a member who does not use '${network}'`);
  if ((await foundBy(strapi, lookup, 'no-such-network', [memberId, otherId])).length > 0) throw new Error(`${lookup.code}: membersWith() selects members for a network it does not know`);
}

function foundBy(strapi: Core.Strapi, { membersWith }: NetworkLookup, network: string, among: string[]): Promise<string[]> {
  const runner = knexOf(strapi);
  return runner('members_members').whereIn('document_id', among).whereIn('document_id', membersWith({ runner, network })).pluck('document_id');
}
