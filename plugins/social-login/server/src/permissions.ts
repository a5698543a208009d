import type { Core } from '@strapi/strapi';

const actions = [
  { section: 'plugins', subCategory: 'general', displayName: 'See the state of the networks', uid: 'read', pluginName: 'social-login' },
  { section: 'plugins', subCategory: 'general', displayName: 'Test the keys of a network', uid: 'operate', pluginName: 'social-login' },
];

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

/** What editors may be allowed to do; super admins get it by themselves. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(actions);
}
