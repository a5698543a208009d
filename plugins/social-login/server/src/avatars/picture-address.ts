import { isLoopbackAddress } from './addresses';
import { PictureRefusedError } from './errors';

/** Where pictures of one network may come from. */
export interface PictureSource {
  /** Exact host names, or `.example.org` for all below it. */
  hosts: readonly string[];
  /** Origin of the local stand-in of this network, only where those are allowed; may be http on loopback. */
  demoOrigin: string | null;
}

export interface PictureAddress {
  url: URL;
  isDemo: boolean;
}

/** @throws PictureRefusedError for anything but https on an allowed host, at the usual port, without credentials. */
export function judgePictureAddress(address: string, { hosts, demoOrigin }: PictureSource): PictureAddress {
  if (address.length > 2048 || !URL.canParse(address)) throw new PictureRefusedError('url');
  const url = new URL(address);
  if (url.username || url.password) throw new PictureRefusedError('url');
  if (demoOrigin !== null && url.origin === demoOrigin && isLoopbackName(url.hostname)) return { url, isDemo: true };
  if (url.protocol !== 'https:' || url.port !== '') throw new PictureRefusedError('url');
  if (!hosts.some((pattern) => isHostOf(pattern, url.hostname))) throw new PictureRefusedError('host');
  return { url, isDemo: false };
}

function isHostOf(pattern: string, hostname: string): boolean {
  return pattern.startsWith('.') ? hostname.endsWith(pattern) && hostname.length > pattern.length : hostname === pattern;
}

function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || isLoopbackAddress(hostname.replace(/^\[|\]$/g, ''));
}

/**
 * The address of the largest picture a network offers under a known spelling, or null for the drawing it shows
 * of people without a picture. X: https://docs.x.com/x-api/fundamentals/user-profile-images-and-banners
 */
export function bestPictureAddress(network: string, address: string): string | null {
  if (network !== 'x') return address;
  if (/\/(sticky\/)?default_profile_images?\//.test(address)) return null;
  return address.replace(/_(normal|bigger|mini)(\.\w+)(\?.*)?$/, '_400x400$2$3');
}
