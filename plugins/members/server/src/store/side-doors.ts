import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export async function withdrawPermissions(strapi: Core.Strapi, actions: readonly string[]): Promise<void> {
  const knex = knexOf(strapi);
  const found = (await knex('up_permissions').whereIn('action', [...actions]).select('id')).map((record) => record.id as number);
  if (found.length === 0) return;
  await knex('up_permissions_role_lnk').whereIn('permission_id', found).delete();
  await knex('up_permissions').whereIn('id', found).delete();
}
