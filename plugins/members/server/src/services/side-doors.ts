import type { Core } from '@strapi/strapi';
import { withdrawPermissions } from '../store/side-doors';

/**
 * What users-permissions opens by itself and would lead around admission, suspension or the HttpOnly cookie:
 * registering, and password resets that answer with a refresh token. Signing in with a password that an editor set stays.
 * At every start, so that a new database and an old one stand alike.
 */
const closed = ['auth.register', 'auth.connect', 'auth.forgotPassword', 'auth.resetPassword', 'auth.emailConfirmation', 'auth.sendEmailConfirmation', 'auth.changePassword'];

export async function closeSideDoors(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  if (advanced && advanced.allow_register !== false) await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
  await withdrawPermissions(strapi, closed.map((action) => `plugin::users-permissions.${action}`));
}
