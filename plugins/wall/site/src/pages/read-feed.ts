import type { SiteContext } from '@kring/site/ui';
import { toCard, type CardPost } from '../post/posts-of';

export const feeds = ['all', 'following', 'staff'] as const;
export type FeedName = (typeof feeds)[number];

export interface FeedPage {
  items: CardPost[];
  nextCursor: string | null;
}

export async function readFeed(context: SiteContext, feed: FeedName, after: string | null, limit = 20): Promise<FeedPage> {
  const { data: items = [], meta } = await context.call('wall.show-feed', { params: { feed }, query: { limit, after: after ?? undefined } });
  return { items: items.map(toCard), nextCursor: meta?.nextCursor ?? null };
}
