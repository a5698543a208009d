import { useTexts } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { PostList } from '../post/PostCard';
import type { CardPost } from '../post/posts-of';
import { wallTexts } from '../texts/wall';
import { WallStyles } from '../WallStyles';

export default function TalkOnProfile({ handle, loaded: { posts } }: { handle: string; loaded: { posts: CardPost[] } }) {
  const texts = useTexts(wallTexts);
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <WallStyles />
      <div className="section__head"><h2 id="latest">{texts.latest}</h2><Link to={`/people/${handle}/posts`}>{texts.moreOf}</Link></div>
      <PostList posts={posts} />
    </section>
  );
}
