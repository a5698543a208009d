import { defineAdminRoute } from '@kring/community/extend';
import { z } from 'zod';

export const showNetworks = defineAdminRoute({
  id: 'show-networks',
  method: 'GET',
  path: '/networks',
  permission: 'plugin::social-login.read',
});

export const testNetwork = defineAdminRoute({
  id: 'test-network',
  method: 'POST',
  path: '/networks/:network/test',
  permission: 'plugin::social-login.operate',
  params: z.strictObject({ network: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
});
