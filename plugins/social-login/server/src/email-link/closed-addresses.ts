import type { Runner, Transaction } from '@kring/community/extend';

const table = 'social_login_closed_addresses';

export async function isAddressClosed(runner: Runner, emailHash: string, memberId: string): Promise<boolean> {
  return Boolean(await runner(table).where({ email_hash: emailHash, member_id: memberId }).first('id'));
}

export async function closeAddress(trx: Transaction, emailHash: string, memberId: string): Promise<void> {
  await trx(table).insert({ email_hash: emailHash, member_id: memberId }).onConflict(['email_hash', 'member_id']).ignore();
}

export async function reopenAddress(trx: Transaction, emailHash: string, memberId: string): Promise<void> {
  await trx(table).where({ email_hash: emailHash, member_id: memberId }).delete();
}

export async function forgetClosedAddressesOf(trx: Transaction, memberId: string): Promise<void> {
  await trx(table).where({ member_id: memberId }).delete();
}
