import type { Core } from '@strapi/strapi';

const actions = [
  { section: 'plugins', subCategory: 'general', displayName: 'See the state of the community', uid: 'read', pluginName: 'community' },
  { section: 'plugins', subCategory: 'general', displayName: 'Send again, step over and rebuild', uid: 'operate', pluginName: 'community' },
  { section: 'plugins', subCategory: 'settings', displayName: 'Change the settings of the community', uid: 'settings', pluginName: 'community' },
];

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

/** What editors may be allowed to do; super admins get it by themselves. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(actions);
}
