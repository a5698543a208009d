import { defineSlot } from '@kring/site/define';
import { toCard } from '../post/posts-of';
import { readFeed } from '../pages/read-feed';

/** Proof before asking: what visitors may read, on the public home. */
export const talkOnHome = defineSlot('home.sections', {
  code: 'wall.talk',
  order: 10,
  load: async (context) => ({ posts: (await readFeed(context, 'all', null, 4)).items }),
  component: () => import('./TalkOnHome'),
});

/** A member's home is the wall: whom they follow, or everybody as long as that is nobody. */
export const wallOnHome = defineSlot('member-home.sections', {
  code: 'wall.feed',
  order: 20,
  async load(context) {
    const following = await readFeed(context, 'following', null, 10);
    return following.items.length > 2 ? { feed: 'following' as const, posts: following.items } : { feed: 'all' as const, posts: (await readFeed(context, 'all', null, 10)).items };
  },
  component: () => import('./WallOnHome'),
});

export const talkOnProfile = defineSlot('profile.sections', {
  code: 'wall.posts',
  order: 20,
  async load(context, { handle }) {
    const { data: posts = [] } = await context.call('wall.show-member-wall', { params: { handle }, query: { limit: 4 } });
    return { posts: posts.map(toCard) };
  },
  component: () => import('./TalkOnProfile'),
});
