import type { Core } from '@strapi/strapi';

export interface Editor {
  email: string;
  password: string;
}

interface AdminUsers {
  exists(where: object): Promise<boolean>;
  create(user: object): Promise<unknown>;
}

interface AdminRoles {
  getSuperAdmin(): Promise<{ id: number } | null>;
}

/** Somebody who can see everything in the admin; without one Strapi asks the first visitor to become it. */
export async function seedEditor(strapi: Core.Strapi, { email, password }: Editor): Promise<void> {
  const users = strapi.service('admin::user') as unknown as AdminUsers;
  if (await users.exists({ email })) return;
  const role = await (strapi.service('admin::role') as unknown as AdminRoles).getSuperAdmin();
  await users.create({ firstname: 'Redactie', lastname: 'Molenwiek', email, password, isActive: true, registrationToken: null, roles: role ? [role.id] : [] });
}
