import { knexOf } from '@kring/community/extend';
import type { PersonalRecords } from '@kring/members/extend';
import { tallies } from '../model';

export const sightingsOfMember: PersonalRecords = {
  code: 'birdwatch.tallies',
  title: { en: 'Birds seen', nl: 'Geziene vogels' },
  async collect({ strapi, memberId }) {
    const rows: { seen: number }[] = await knexOf(strapi)(tallies).where({ member_id: memberId }).select('seen');
    return rows.map(({ seen }) => ({ seen }));
  },
  async erase({ trx, memberId }) {
    await trx(tallies).where({ member_id: memberId }).delete();
  },
};
