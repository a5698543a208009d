import { useTexts } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { BadgeCheck, CircleCheck, Reply } from 'lucide-react';
import { Byline } from '../post/Byline';
import type { Comment } from '../post/posts-of';
import { ReactionRow } from '../post/ReactionRow';
import { Words } from '../post/Words';
import { commentTexts } from '../texts/comments';
import { postTexts } from '../texts/post';
import { CommentForm } from './CommentForm';
import { CommentMenu } from './CommentMenu';

interface CommentItemProps {
  comment: Comment;
  isQuestion: boolean;
  /** Somebody is replying to this one. */
  reply: { draft?: string; refused?: string } | null;
}

export function CommentItem({ comment, isQuestion, reply }: CommentItemProps) {
  const texts = useTexts(commentTexts);
  const name = useAuthorName(comment);
  const className = ['comment', comment.parentId ? 'comment--reply' : '', (comment.isOfficial && isQuestion) || comment.isVerified ? 'comment--official' : ''].join(' ');
  return (
    <li className={className} id={`comment-${comment.commentId}`}>
      {comment.removed ? <Gap by={comment.removed.by} reason={comment.removed.reason} /> : (
        <article aria-label={`${name}`}>
          <div className="post__head">
            <Byline author={comment.author} at={comment.postedAt} size="small" marks={<CommentMarks comment={comment} isQuestion={isQuestion} />} />
            <CommentMenu comment={comment} name={name} />
          </div>
          <Words html={comment.html} />
          <div className="post__foot">
            <ReactionRow action={`/comments/${comment.commentId}`} reactions={comment.reactions} canReact={comment.can.react} />
            {comment.can.reply ? (
              <Link className="reaction reaction--link" to={`?reply=${comment.commentId}#reply-${comment.commentId}`} preventScrollReset>
                <Reply size={17} aria-hidden /><span>{texts.reply}<span className="off-screen">: {name}</span></span>
              </Link>
            ) : null}
          </div>
        </article>
      )}
      {reply ? <CommentForm postId={comment.postId} parent={{ commentId: comment.commentId, name }} isQuestion={isQuestion} draft={reply.draft} refused={reply.refused} /> : null}
    </li>
  );
}

export function useAuthorName({ author }: Pick<Comment, 'author'>): string {
  const { formerMember } = useTexts(postTexts);
  return author?.displayName ?? formerMember;
}

function CommentMarks({ comment, isQuestion }: { comment: Comment; isQuestion: boolean }) {
  const texts = useTexts(commentTexts);
  const words = useTexts(postTexts);
  return (
    <>
      {comment.editedAt ? <span>{words.edited}</span> : null}
      {comment.isAccepted ? <span className="mark mark--good"><CircleCheck size={14} aria-hidden />{texts.accepted}</span> : null}
      {comment.isVerified ? <span className="mark mark--ours"><BadgeCheck size={14} aria-hidden />{texts.verified}</span> : null}
      {comment.isOfficial && isQuestion ? <span className="mark mark--ours">{texts.officialAnswer}</span> : null}
    </>
  );
}

function Gap({ by, reason }: { by: 'author' | 'editor'; reason: string | null }) {
  const texts = useTexts(commentTexts);
  return <p className="gap">{by === 'author' ? texts.removedByAuthor : texts.removedByEditor}{reason ? ` ${reason}` : ''}</p>;
}
