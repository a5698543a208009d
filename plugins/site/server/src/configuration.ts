import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const configurationSchema = z.strictObject({
  isServed: z.boolean().default(true).describe('Off when the organisation builds its own front end on the API.'),
  imageOrigin: z.url().optional().describe('Host of uploaded images, when the upload provider does not say it as `baseUrl`.'),
  isLive: z.boolean().default(false).describe('Compile pages on request and reload them on change (development).'),
});

export type SiteConfiguration = z.infer<typeof configurationSchema>;

export const config = {
  default: {} as Partial<SiteConfiguration>,
  validator(value: unknown) {
    configurationSchema.parse(value);
  },
};

export function siteConfigurationOf(strapi: Core.Strapi): SiteConfiguration {
  return configurationSchema.parse(strapi.config.get('plugin::site'));
}
