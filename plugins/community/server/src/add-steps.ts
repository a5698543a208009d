import type { Core } from '@strapi/strapi';
import { isPostgres, type Runner } from './database';

const rowsPerStatement = 200;

/**
 * Steps of counts by column and documentId: many events come down to one statement per column, since sums do not
 * depend on the order. Documents that are gone are left out.
 */
export class Steps<C extends string> {
  readonly #byColumn = new Map<C, Map<string, number>>();

  add(column: C, documentId: string, step: number): void {
    const steps = this.#byColumn.get(column) ?? new Map<string, number>();
    this.#byColumn.set(column, steps.set(documentId, (steps.get(documentId) ?? 0) + step));
  }

  async apply(strapi: Core.Strapi, trx: Runner, table: string): Promise<void> {
    for (const [column, steps] of this.#byColumn) await addSteps(strapi, trx, table, column, steps);
  }
}

async function addSteps(strapi: Core.Strapi, trx: Runner, table: string, column: string, steps: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...steps].filter(([, step]) => step !== 0);
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const part = rows.slice(from, from + rowsPerStatement);
    await holdRows(strapi, trx, table, 'document_id', part.map(([documentId]) => documentId));
    const values = part.map(() => '(cast(? as varchar(255)), cast(? as integer))').join(', ');
    await trx.raw(
      `with steps (document_id, step) as (values ${values}) update ?? set ?? = ?? + steps.step from steps where ?? = steps.document_id`,
      [...part.flat(), table, column, `${table}.${column}`, `${table}.document_id`],
    );
  }
}

/** Several rows at once, always by id, lowest first: two who hold them in another order could wait for each other. */
export async function holdRows(strapi: Core.Strapi, trx: Runner, table: string, by: 'id' | 'document_id', values: readonly (string | number)[]): Promise<void> {
  if (isPostgres(strapi)) await trx(table).whereIn(by, values).orderBy('id').select('id').forUpdate();
}
