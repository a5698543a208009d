import type { Core } from '@strapi/strapi';

/** Something editors may be allowed to do, by role, under Settings → Roles. */
export interface Permission {
  /** `read` becomes `plugin::<plugin>.read`, which admin routes and screens ask for. */
  uid: string;
  displayName: string;
  /** Heading within the plugin's part of the list of permissions. */
  group?: string;
}

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

/** Call it in bootstrap(). Super admins get every permission by themselves. */
export async function registerPermissions(strapi: Core.Strapi, plugin: string, permissions: readonly Permission[]): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(permissions.map(({ uid, displayName, group = 'general' }) => ({ section: 'plugins', pluginName: plugin, subCategory: group, uid, displayName })));
}

export const ownPermissions: readonly Permission[] = [
  { uid: 'read', displayName: 'See the state of the community' },
  { uid: 'operate', displayName: 'Send again, step over and rebuild' },
  { uid: 'settings', displayName: 'Change the settings of the community', group: 'settings' },
];
