import type { Core } from '@strapi/strapi';
import { knexOf } from './database';

/** Editors by the names they gave in the admin; never by their address. */
export async function findEditorNames(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: number; firstname: string | null; lastname: string | null }[] = await knexOf(strapi)('admin_users')
    .whereIn('id', ids.map(Number).filter(Number.isSafeInteger))
    .select('id', 'firstname', 'lastname');
  return new Map(rows.flatMap(({ id, firstname, lastname }) => (firstname || lastname ? [[String(id), [firstname, lastname].filter(Boolean).join(' ')] as const] : [])));
}
