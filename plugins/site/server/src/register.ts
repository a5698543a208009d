import { settings } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { siteConfigurationOf } from './configuration';
import { organisation } from './organisation';
import { serveSite } from './serving/serve-site';

/** Mounted here, before Strapi's own middlewares: pages then cost no body parser and win over `/` → `/admin`. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  settings.of(strapi).add(organisation);
  if (siteConfigurationOf(strapi).isServed) strapi.server.use(serveSite(strapi));
}
