import { defineConsumer, Steps, type AnyRecordedEvent, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { columnOf, commentsTable, emptyCounts, postsTable, type CountColumn } from './store/counts';

const stepOf = {
  'wall.comment-posted': 1,
  'wall.comment-removed': -1,
  'wall.comment-restored': 1,
  'wall.reaction-given': 1,
  'wall.reaction-withdrawn': -1,
} as const satisfies Partial<Record<AnyRecordedEvent['name'], 1 | -1>>;

type Counted = Extract<AnyRecordedEvent, { name: keyof typeof stepOf }>;

const isCounted = (event: AnyRecordedEvent): event is Counted => event.name in stepOf;

async function count(strapi: Core.Strapi, trx: Transaction, events: readonly AnyRecordedEvent[]): Promise<void> {
  const posts = new Steps<CountColumn>();
  const comments = new Steps<CountColumn>();
  for (const event of events.filter(isCounted)) {
    const step = stepOf[event.name];
    if (!('kind' in event.payload)) posts.add('comments_count', event.payload.postId, step);
    else if (event.payload.commentId === null) posts.add(columnOf[event.payload.kind], event.payload.postId, step);
    else comments.add(columnOf[event.payload.kind], event.payload.commentId, step);
  }
  await posts.apply(strapi, trx, postsTable);
  await comments.apply(strapi, trx, commentsTable);
}

/** Keeps how many comments and reactions there are. */
export const wallCounts = defineConsumer({
  code: 'wall.counts',
  on: Object.keys(stepOf) as (keyof typeof stepOf)[],
  apply: ({ strapi, event, trx }) => count(strapi, trx, [event]),
  applyMany: ({ strapi, events, trx }) => count(strapi, trx, events),
  reset: ({ trx }) => emptyCounts(trx),
});
