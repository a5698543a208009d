import { ButtonLink, Tabs, useTexts } from '@kring/site/ui';
import { ComposerLine } from '../composer/ComposerLine';
import { addressOf } from '../pages/FeedView';
import { feeds, type FeedName } from '../pages/read-feed';
import { PostList } from '../post/PostCard';
import type { CardPost } from '../post/posts-of';
import { wallTexts } from '../texts/wall';
import { WallStyles } from '../WallStyles';

export default function WallOnHome({ loaded: { feed, posts } }: { loaded: { feed: FeedName; posts: CardPost[] } }) {
  const texts = useTexts(wallTexts);
  return (
    <section aria-labelledby="wall-home">
      <WallStyles />
      <h2 className="off-screen" id="wall-home">{texts.title}</h2>
      <ComposerLine />
      <Tabs label={texts.feedsLabel} tabs={feeds.map((name) => ({ to: name === feed ? '/' : addressOf(name), label: texts.feeds[name] }))} />
      <PostList posts={posts} />
      <p className="more-button"><ButtonLink to={addressOf(feed)}>{texts.homeMore}</ButtonLink></p>
    </section>
  );
}
