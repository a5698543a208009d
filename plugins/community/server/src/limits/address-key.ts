import { isIPv6 } from 'node:net';

/**
 * Under what an address is counted. A single IPv6 customer owns at least a /64 and could change addresses at will, so
 * its first four groups count; an IPv4 address in IPv6 clothes counts as what it is.
 */
export function addressKey(address: string): string {
  const bare = address.split('%')[0].toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
  if (mapped) return mapped[1];
  if (!isIPv6(bare)) return bare.slice(0, 64);
  const [head, tail] = bare.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = [...left, ...zeros, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.join(':')}::/64`;
}
