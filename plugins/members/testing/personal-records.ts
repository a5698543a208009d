import { inTransaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { PersonalRecords } from '../server/src/extend';

export interface PersonalRecordsTrial {
  strapi: Core.Strapi;
  records: PersonalRecords;
  /** A member for whom the plugin keeps something. */
  memberId: string;
  /** Another, whose records must stay as they are. */
  otherId: string;
}

/**
 * What every contribution to `members.personal-records` must do. Erases the member's records.
 * @throws with a sentence that says what is wrong.
 */
export async function testPersonalRecords({ strapi, records, memberId, otherId }: PersonalRecordsTrial): Promise<void> {
  const kept = await records.collect({ strapi, memberId });
  const keptOfOther = JSON.stringify(await records.collect({ strapi, memberId: otherId }));
  if (kept.length === 0) throw new Error(`${records.code}: collect() gives nothing for a member of whom something is kept`);
  if (JSON.stringify(JSON.parse(JSON.stringify(kept))) !== JSON.stringify(kept)) throw new Error(`${records.code}: collect() must give plain objects that JSON can hold`);
  if ((await records.collect({ strapi, memberId: 'nobody' })).length > 0) throw new Error(`${records.code}: collect() gives records for a member who does not exist`);
  for (const time of ['the first time', 'again']) {
    try {
      await inTransaction(strapi, (trx) => records.erase({ strapi, trx, memberId, mode: 'delete' }));
    } catch (error) {
      throw new Error(`${records.code}: erase() failed ${time}: ${String(error)}`);
    }
  }
  if (JSON.stringify(await records.collect({ strapi, memberId: otherId })) !== keptOfOther) throw new Error(`${records.code}: erase() touched the records of another member`);
}
