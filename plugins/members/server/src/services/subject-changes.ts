import { afterCommit, enqueue, inTransaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { refreshSubject } from '../search-job';
import { onSubjectChange } from '../store/subject-changes';
import { forgetSubjects } from './subjects';

/** Keeps the directory in step with the names of departments and themes. */
export function followSubjects(strapi: Core.Strapi): void {
  onSubjectChange(strapi, (kind, row) =>
    inTransaction(strapi, async (trx) => {
      await enqueue(strapi, trx, refreshSubject, { kind, row }, { key: `${kind}-${row}`, runAgain: true });
      await afterCommit(strapi, () => forgetSubjects(strapi));
    }),
  );
}
