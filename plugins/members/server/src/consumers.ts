import { defineConsumer, Steps, type AnyRecordedEvent, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { countedTable, emptyCounts, type CountColumn } from './store/counts';

const columns = {
  'members.member-followed': { own: 'following_count', others: 'followers_count', step: 1 },
  'members.member-unfollowed': { own: 'following_count', others: 'followers_count', step: -1 },
  'members.connection-made': { own: 'connections_count', others: 'connections_count', step: 1 },
  'members.connection-ended': { own: 'connections_count', others: 'connections_count', step: -1 },
} as const satisfies Partial<Record<AnyRecordedEvent['name'], { own: CountColumn; others: CountColumn; step: 1 | -1 }>>;

type Counted = Extract<AnyRecordedEvent, { name: keyof typeof columns }>;

const isCounted = (event: AnyRecordedEvent): event is Counted => event.name in columns;

/** Sums do not depend on the order, so many events come down to one step per member and count. */
async function count(strapi: Core.Strapi, trx: Transaction, events: readonly AnyRecordedEvent[]): Promise<void> {
  const steps = new Steps<CountColumn>();
  for (const { name, payload } of events.filter(isCounted)) {
    const { own, others, step } = columns[name];
    steps.add(own, payload.memberId, step);
    steps.add(others, payload.otherId, step);
  }
  await steps.apply(strapi, trx, countedTable);
}

/** Keeps how many follow, are followed by and are connected with each member. */
export const relationCounts = defineConsumer({
  code: 'members.relation-counts',
  on: Object.keys(columns) as (keyof typeof columns)[],
  apply: ({ strapi, event, trx }) => count(strapi, trx, [event]),
  applyMany: ({ strapi, events, trx }) => count(strapi, trx, events),
  reset: ({ trx }) => emptyCounts(trx),
});
