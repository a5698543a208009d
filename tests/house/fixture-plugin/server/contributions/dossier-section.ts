import { knexOf } from '@kring/community/extend';
import type { DossierSection } from '@kring/members/extend';
import { tallies } from '../model';

export const birdsInDossier: DossierSection = {
  code: 'birdwatch.birds',
  title: { en: 'Birds', nl: 'Vogels' },
  async describe({ strapi, memberId }) {
    const rows: { seen: number }[] = await knexOf(strapi)(tallies).where({ member_id: memberId }).select('seen');
    return { columns: ['seen'], rows: rows.map(({ seen }) => [seen]) };
  },
};
