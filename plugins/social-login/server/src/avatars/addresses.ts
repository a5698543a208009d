import type { LookupAddress } from 'node:dns';
import { lookup as lookupAll } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { PictureRefusedError } from './errors';

export type Resolver = (hostname: string) => Promise<LookupAddress[]>;
export type AddressRule = (address: string) => boolean;

export const systemResolver: Resolver = (hostname) => lookupAll(hostname, { all: true });

const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/** Whether an address lies on the public internet; all with a special meaning (RFC 6890) do not, IPv4 inside IPv6 counts as IPv4. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast);
}

export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/**
 * The name lookup of one connection: the socket gets the very addresses that were judged, so a second answer
 * of the name server (DNS rebinding) has no say. One bad address among several refuses them all.
 */
export function pinnedLookup(resolve: Resolver, isAllowed: AddressRule): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) {
          callback(new PictureRefusedError('address'), [], 4);
        } else if (options.all) callback(null, addresses);
        else callback(null, addresses[0].address, addresses[0].family);
      },
      (error: NodeJS.ErrnoException) => callback(error, [], 4),
    );
  };
}
