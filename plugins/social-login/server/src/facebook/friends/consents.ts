import { knexOf, toColumn, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'social_login_friend_consents';

/** Who wants to find, and be found by, the people they know at Facebook. */
export const friendConsentModel = {
  uid: 'social-login::friend-consent', singularName: 'social-login-friend-consent', tableName: table,
  attributes: {
    id: { type: 'increments' },
    memberId: { type: 'string', columnType: { type: 'string', args: [36] }, columnName: 'member_id', column: { notNullable: true } },
    givenAt: { type: 'datetime', columnName: 'given_at', column: { notNullable: true } },
  },
  indexes: [{ name: 'social_login_friend_consents_member_uq', columns: ['member_id'], type: 'unique' }],
};

export async function giveConsent(strapi: Core.Strapi, memberId: string): Promise<void> {
  await knexOf(strapi)(table).insert({ member_id: memberId, given_at: toColumn(strapi, new Date()) }).onConflict('member_id').ignore();
}

export async function withdrawConsent(runner: Runner, memberId: string): Promise<void> {
  await runner(table).where({ member_id: memberId }).delete();
}

export async function hasConsented(runner: Runner, memberId: string): Promise<boolean> {
  return Boolean(await runner(table).where({ member_id: memberId }).first('id'));
}

export async function keepConsenting(runner: Runner, memberIds: readonly string[]): Promise<string[]> {
  const rows: { member_id: string }[] = await runner(table).whereIn('member_id', [...memberIds]).select('member_id');
  const consenting = new Set(rows.map(({ member_id }) => member_id));
  return memberIds.filter((memberId) => consenting.has(memberId));
}
