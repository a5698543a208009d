import { useTexts } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { PostList } from '../post/PostCard';
import type { CardPost } from '../post/posts-of';
import { wallTexts } from '../texts/wall';
import { WallStyles } from '../WallStyles';

export default function TalkOnHome({ loaded: { posts } }: { loaded: { posts: CardPost[] } }) {
  const texts = useTexts(wallTexts);
  if (posts.length === 0) return null;
  return (
    <section className="section" aria-labelledby="talk">
      <WallStyles />
      <div className="section__head"><h2 id="talk">{texts.homeTitle}</h2><Link to="/feed">{texts.homeMore}</Link></div>
      <div className="posts-beside"><PostList posts={posts} /></div>
    </section>
  );
}
