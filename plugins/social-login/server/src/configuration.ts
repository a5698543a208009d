import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const configurationSchema = z.strictObject({
  networks: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .default({})
    .describe('Keys and addresses per network, each in the form its network declares.'),
  areDemoNetworksAllowed: z.boolean().default(false).describe('Whether an address of a network may be http on this machine.'),
  deletionStatusUrl: z.url().optional().describe('Page of the site where people who asked for deletion see how far it is; the code follows it. Without it, a plain page of our own.'),
  isDemoInboxOpen: z.boolean().default(false).describe('Whether mail goes to the pages under /demo/inbox instead of out.'),
});

export type SocialLoginConfiguration = z.infer<typeof configurationSchema>;

export const config = {
  default: {} as Partial<SocialLoginConfiguration>,
  validator(value: unknown) {
    configurationSchema.parse(value);
  },
};

const parsedConfigurations = new WeakMap<object, SocialLoginConfiguration>();

/** Parsed once as long as the networks stay the same. */
export function configurationOf(strapi: Core.Strapi): SocialLoginConfiguration {
  const given = strapi.config.get('plugin::social-login') as { networks?: object };
  const known = given.networks && parsedConfigurations.get(given.networks);
  if (known) return known;
  const configuration = configurationSchema.parse(given);
  if (given.networks) parsedConfigurations.set(given.networks, configuration);
  return configuration;
}
