import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { isLoopback } from '../networks/configuration-fields';
import { networks } from '../networks/define-network';
import type { PictureSource } from './picture-address';

/** Where pictures of this network may come from, or null for a network that is not there any more. */
export function pictureSourceOf(strapi: Core.Strapi, network: string): PictureSource | null {
  const definition = networks.of(strapi).get(network);
  return definition ? { hosts: definition.pictureHosts, demoOrigin: demoOriginOf(strapi, network) } : null;
}

/** The stand-in keeps its pictures where it keeps the profiles. */
function demoOriginOf(strapi: Core.Strapi, network: string): string | null {
  const { areDemoNetworksAllowed, networks: configured } = configurationOf(strapi);
  const profileUrl = configured[network]?.profileUrl;
  if (!areDemoNetworksAllowed || typeof profileUrl !== 'string' || !isLoopback(profileUrl)) return null;
  return new URL(profileUrl).origin;
}
