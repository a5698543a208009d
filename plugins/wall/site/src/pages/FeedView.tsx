import '../wall.css';
import { ButtonLink, EmptyState, FreeChairs, LoadMore, PageHead, Tabs, useRoot, useTexts } from '@kring/site/ui';
import { ComposerLine } from '../composer/ComposerLine';
import { PostList } from '../post/PostCard';
import { wallTexts } from '../texts/wall';
import { NewPosts } from './NewPosts';
import { feeds, type FeedName, type FeedPage } from './read-feed';

export const addressOf = (feed: FeedName) => (feed === 'all' ? '/feed' : `/feed/${feed}`);

export function FeedView({ feed, list }: { feed: FeedName; list: FeedPage }) {
  const texts = useTexts(wallTexts);
  const isMember = Boolean(useRoot()?.viewer);
  const shown = feeds.filter((name) => isMember || name !== 'following');
  return (
    <div className="column">
      <PageHead title={texts.title} lead={texts.feedHints[feed]} />
      <ComposerLine />
      <Tabs label={texts.feedsLabel} tabs={shown.map((name) => ({ to: addressOf(name), label: texts.feeds[name] }))} />
      <NewPosts address={addressOf(feed)} newest={list.items[0]?.postId ?? null} />
      {list.items.length === 0 ? <Nothing feed={feed} /> : <LoadMore first={list}>{(posts) => <PostList posts={posts} />}</LoadMore>}
    </div>
  );
}

function Nothing({ feed }: { feed: FeedName }) {
  const texts = useTexts(wallTexts);
  const words = { all: texts.emptyAll, following: texts.emptyFollowing, staff: texts.emptyStaff }[feed];
  const way = feed === 'following' ? <ButtonLink kind="primary" to="/people">{texts.findPeople}</ButtonLink> : feed === 'staff' ? <ButtonLink kind="primary" to="/feed">{texts.toAll}</ButtonLink> : undefined;
  return <EmptyState drawing={<FreeChairs />} title={texts.emptyTitle} action={way}>{words}</EmptyState>;
}
