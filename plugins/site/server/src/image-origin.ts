import type { Core } from '@strapi/strapi';
import { siteConfigurationOf } from './configuration';

/** Where browsers get photos and logos when uploads are not kept on this server: the one other host that pages may show images from. */
export function imageOriginOf(strapi: Core.Strapi): string | null {
  const address = siteConfigurationOf(strapi).imageOrigin ?? strapi.config.get<string | undefined>('plugin::upload.providerOptions.baseUrl');
  return address && URL.canParse(address) ? new URL(address).origin : null;
}

/** The logo as pages may show it; one that is kept elsewhere would be blocked by the browser, so the mark is drawn. */
export function showableLogo(strapi: Core.Strapi, logo: string): string {
  if (logo === '' || logo.startsWith('/')) return logo;
  return URL.canParse(logo) && new URL(logo).origin === imageOriginOf(strapi) ? logo : '';
}
