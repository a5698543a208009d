import { Button, useTexts } from '@kring/site/ui';
import { Form, Link } from '@kring/site/router';
import { CircleCheck } from 'lucide-react';
import { commentTexts } from '../texts/comments';
import { postTexts } from '../texts/post';
import { Byline } from './Byline';
import { Marks } from './Marks';
import { PostMenu } from './PostMenu';
import type { Comment, WholePost } from './posts-of';
import { ReactionRow } from './ReactionRow';
import { Words } from './Words';

/** A post on its own page; the title stands above it as the title of the page. */
export function WholePostView({ post }: { post: WholePost }) {
  if (post.removed) return <Removed post={post} />;
  return (
    <article className={`post post--whole${post.isOfficial ? ' post--official' : ''}`}>
      <div className="post__head">
        <Byline author={post.author} at={post.postedAt} marks={<Marks post={post} />} />
        <PostMenu post={post} />
      </div>
      {post.html ? <Words html={post.html} language={post.language} /> : null}
      <div className="post__foot"><ReactionRow action={`/posts/${post.postId}`} reactions={post.reactions} canReact={post.can.react} /></div>
      {post.acceptedComment ? <Accepted answer={post.acceptedComment} /> : null}
    </article>
  );
}

function Removed({ post }: { post: WholePost }) {
  const texts = useTexts(postTexts);
  return (
    <div className="stack stack--tight">
      <p className="gap">{post.removed?.by === 'author' ? texts.removedByAuthor : texts.removedByEditor} {post.removed?.reason}</p>
      {post.can.restore ? <Form method="post"><Button name="act" value="restore">{texts.restore}</Button></Form> : null}
    </div>
  );
}

/** Right under the question, so that who comes for the answer need not look for it. */
function Accepted({ answer }: { answer: Comment }) {
  const texts = useTexts(commentTexts);
  return (
    <section className="accepted" aria-labelledby="accepted">
      <h2 id="accepted"><CircleCheck size={18} aria-hidden />{texts.acceptedAnswer}</h2>
      <Byline author={answer.author} at={answer.postedAt} size="small" />
      <Words html={answer.html} />
      <p className="small"><Link to={`#comment-${answer.commentId}`}>{texts.toAnswer}</Link></p>
    </section>
  );
}
