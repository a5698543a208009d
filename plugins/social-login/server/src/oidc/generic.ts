import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { configurationOf } from '../configuration';
import { isLoopback, keyFields } from '../networks/configuration-fields';
import { defineNetwork } from '../networks/define-network';
import { openIdFlow } from './openid-flow';

const issuerField = z
  .url()
  .refine((url) => url.startsWith('https:') || isLoopback(url), 'must be https')
  .describe('The address of the issuer, exactly as it names itself in its discovery document.');

const configuration = z.object({
  ...keyFields,
  issuer: issuerField,
  label: z.string().min(1).max(40).default('OpenID Connect').describe('What the button says after "Continue with".'),
  emailTrust: z.enum(['as-network-says', 'never']).default('never').describe('Whether its word counts that an address is proved.'),
  pictureHosts: z.string().default('').describe('Hosts of its pictures, with commas between.'),
});

/** Any OpenID Connect issuer, by configuration alone: an organisation's own sign-in, Keycloak, Entra ID, Auth0. */
export function genericNetwork(strapi: Core.Strapi) {
  const given = configuration.partial().safeParse(configurationOf(strapi).networks.oidc ?? {});
  const { label, emailTrust, pictureHosts } = given.success ? given.data : {};
  return defineNetwork({
    code: 'oidc',
    name: label ?? 'OpenID Connect',
    icon: 'M12 2 4 6v6c0 5 3.4 8.7 8 10 4.6-1.3 8-5 8-10V6l-8-4Zm0 5a3 3 0 0 1 1.5 5.6V17h-3v-4.4A3 3 0 0 1 12 7Z',
    consoleUrl: 'https://openid.net/developers/how-connect-works/',
    configuration,
    scopes: ['openid', 'profile', 'email'],
    emailTrust: emailTrust ?? 'never',
    pictureHosts: (pictureHosts ?? '').split(',').map((host) => host.trim()).filter(Boolean),
    usesPkce: true,
    usesNonce: true,
    flow: openIdFlow<z.output<typeof configuration>>(),
  });
}
