import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const configurationSchema = z.strictObject({
  networks: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .default({})
    .describe('Keys and addresses per network, each in the form its network declares.'),
  areDemoNetworksAllowed: z.boolean().default(false).describe('Whether an address of a network may be http on this machine.'),
  isDemoInboxOpen: z.boolean().default(false).describe('Whether mail goes to the pages under /demo/inbox instead of out.'),
});

export type SocialLoginConfiguration = z.infer<typeof configurationSchema>;

export const config = {
  default: {} as Partial<SocialLoginConfiguration>,
  validator(value: unknown) {
    configurationSchema.parse(value);
  },
};

export function configurationOf(strapi: Core.Strapi): SocialLoginConfiguration {
  return configurationSchema.parse(strapi.config.get('plugin::social-login'));
}
