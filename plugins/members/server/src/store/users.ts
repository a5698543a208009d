import { randomBytes } from 'node:crypto';
import { toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const roleKey = 'members.user-role';

async function roleOf(strapi: Core.Strapi, runner: Runner): Promise<number> {
  if (strapi.has(roleKey)) return strapi.get(roleKey) as number;
  const role = await runner('up_roles').where({ type: 'authenticated' }).first('id');
  strapi.add(roleKey, role.id);
  return role.id as number;
}

/**
 * The user of users-permissions behind a member: what Strapi's sessions, API and password login know.
 * Its name is neutral, and it carries an address only once that is proved.
 */
export async function createUser(strapi: Core.Strapi, trx: Runner, { memberId, email }: { memberId: string; email: string | null }): Promise<number> {
  const now = toColumn(strapi, new Date());
  const documentId = randomBytes(12).toString('hex');
  await trx('up_users').insert({
    document_id: documentId, username: `member-${memberId}`, email, provider: 'local', confirmed: email !== null, blocked: false,
    created_at: now, updated_at: now, published_at: now,
  });
  const user = await trx('up_users').where({ document_id: documentId }).first('id');
  await trx('up_users_role_lnk').insert({ user_id: user.id, role_id: await roleOf(strapi, trx), user_ord: 1 });
  return user.id as number;
}

export async function updateUser(runner: Runner, userId: number, columns: { email?: string | null; blocked?: boolean; confirmed?: boolean }): Promise<void> {
  await runner('up_users').where({ id: userId }).update(columns);
}

export async function deleteUser(runner: Runner, userId: number): Promise<void> {
  await runner('up_users_role_lnk').where({ user_id: userId }).delete();
  await runner('up_users').where({ id: userId }).delete();
}
