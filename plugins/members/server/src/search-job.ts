import { defineJob, inTransaction } from '@kring/community/extend';
import { z } from 'zod';
import { refreshSearch } from './services/search-text';
import { forgetSubjects } from './services/subjects';
import { dropThemeOf, listRowsAbout } from './store/subjects';

const batch = 200;

/** A department or theme was renamed or removed: who carries it is found by its new name. */
export const refreshSubject = defineJob({
  code: 'members.refresh-subject',
  payload: z.object({ kind: z.enum(['departments', 'themes']), row: z.number().int() }),
  timeoutSeconds: 600,
  async run({ strapi, payload: { kind, row } }) {
    forgetSubjects(strapi);
    for (let after = 0; ; ) {
      const last = await inTransaction(strapi, async (trx) => {
        const rows = await listRowsAbout(trx, kind, row, { after, limit: batch });
        for (const memberRow of rows) await refreshSearch(strapi, trx, memberRow);
        return rows.at(-1);
      });
      if (last === undefined) break;
      after = last;
    }
    if (kind === 'themes') await inTransaction(strapi, (trx) => dropThemeOf(trx, row));
  },
});
