import { appendEvent, enqueue, inTransaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { deliver } from './stand';

/** Events of one transaction, with one job. */
export const perTransaction = 25;

/** Writes without end. */
export async function write(strapi: Core.Strapi, writer: number): Promise<void> {
  const start = Date.now();
  for (let round = 0; ; round++) {
    const first = (start % 1_000_000) + round * perTransaction;
    await inTransaction(strapi, async (trx) => {
      for (let number = 0; number < perTransaction; number++) await appendEvent(strapi, trx, 'stand.ticked', { writer, tick: first + number });
      await enqueue(strapi, trx, deliver, { parcel: `${writer}-${start}-${round}` });
    });
  }
}
