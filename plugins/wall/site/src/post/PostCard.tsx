import { useTexts } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { MessageCircle } from 'lucide-react';
import { postTexts } from '../texts/post';
import { Byline } from './Byline';
import { Marks } from './Marks';
import { PostMenu } from './PostMenu';
import type { CardPost } from './posts-of';
import { ReactionRow } from './ReactionRow';
import { Words } from './Words';

/** Longer than this is cut on a card, with a way to the whole. */
const longText = 900;

/** A letter on the board: who, what, and a quiet row of what others made of it. */
export function PostCard({ post }: { post: CardPost }) {
  const texts = useTexts(postTexts);
  const address = `/posts/${post.postId}`;
  const isLong = post.html.length > longText;
  const words = post.kind === 'question' ? texts.answers : texts.comments;
  return (
    <article className={`post${post.isOfficial ? ' post--official' : ''}`} aria-labelledby={post.title ? `title-${post.postId}` : undefined}>
      <div className="post__head">
        <Byline author={post.author} at={post.postedAt} marks={<Marks post={post} />} />
        <PostMenu post={post} />
      </div>
      {post.title ? <h2 className="post__title" id={`title-${post.postId}`} lang={post.language}><Link to={address} prefetch="intent">{post.title}</Link></h2> : null}
      {post.html ? <Words html={post.html} language={post.language} isShort={isLong} /> : null}
      {isLong ? <p><Link to={address}>{texts.readOn}<span className="off-screen">: {post.title ?? post.excerpt}</span></Link></p> : null}
      <div className="post__foot">
        <ReactionRow action={address} reactions={post.reactions} canReact={post.can.react} />
        <Link className="reaction reaction--link" to={`${address}#comments`}>
          <MessageCircle size={17} aria-hidden /><span>{words(post.commentsCount)}<span className="off-screen">: {post.title ?? post.excerpt}</span></span>
        </Link>
      </div>
    </article>
  );
}

export function PostList({ posts }: { posts: readonly CardPost[] }) {
  return <div className="posts">{posts.map((post) => <PostCard key={post.postId} post={post} />)}</div>;
}
