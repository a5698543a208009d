import type { Core } from '@strapi/strapi';

const settled = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'demo' });

export async function isSeeded(strapi: Core.Strapi): Promise<boolean> {
  return Boolean(await settled(strapi).get({ key: 'seeded' }));
}

export async function markSeeded(strapi: Core.Strapi): Promise<void> {
  await settled(strapi).set({ key: 'seeded', value: true });
}

/** What no door changes: when somebody joined, and what editors decide before the admin has a screen for it. */
export async function changeMember(strapi: Core.Strapi, memberId: string, columns: Record<string, unknown>): Promise<void> {
  await strapi.db.connection('members_members').where({ document_id: memberId }).update(columns);
}

export async function rowOf(strapi: Core.Strapi, table: 'members_members' | 'members_departments' | 'members_themes', where: Record<string, string>): Promise<number> {
  const found = await strapi.db.connection(table).where(where).first('id');
  return found.id as number;
}

export async function tagMember(strapi: Core.Strapi, memberId: string, slugs: readonly string[]): Promise<void> {
  const memberRow = await rowOf(strapi, 'members_members', { document_id: memberId });
  for (const slug of slugs) {
    const themeRow = await rowOf(strapi, 'members_themes', { slug });
    await strapi.db.connection('members_member_themes').insert({ member_row: memberRow, theme_row: themeRow }).onConflict().ignore();
  }
}
