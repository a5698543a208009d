import type { Core } from '@strapi/strapi';

const actions = [
  { section: 'plugins', subCategory: 'members', displayName: 'See members and their dossiers', uid: 'read', pluginName: 'members' },
  { section: 'plugins', subCategory: 'members', displayName: 'Approve, suspend, message and invite members', uid: 'manage', pluginName: 'members' },
];

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

/** What editors may be allowed to do; super admins get it by themselves. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(actions);
}
