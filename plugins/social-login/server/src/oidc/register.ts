import type { Core } from '@strapi/strapi';
import { networks } from '../networks/define-network';
import { genericNetwork } from './generic';
import { github } from './github';
import { google } from './google';

export function registerOpenNetworks(strapi: Core.Strapi): void {
  networks.of(strapi).add(google, github, genericNetwork(strapi));
}
