import { Button, ButtonLink, TextArea, useTexts } from '@kring/site/ui';
import { Form } from '@kring/site/router';
import { useDraft } from '../composer/use-draft';
import { commentTexts } from '../texts/comments';

interface CommentFormProps {
  postId: string;
  /** A reply to this comment. */
  parent?: { commentId: string; name: string };
  isQuestion: boolean;
  draft?: string;
  refused?: string;
}

/** Keeps what is being written until it is sent. */
export function CommentForm({ postId, parent, isQuestion, draft, refused }: CommentFormProps) {
  const texts = useTexts(commentTexts);
  const { form, keep, stop } = useDraft(parent ? `reply:${parent.commentId}` : `comment:${postId}`);
  const label = parent ? texts.replyTo(parent.name) : isQuestion ? texts.writeAnswer : texts.write;
  return (
    <Form ref={form} method="post" action={`/posts/${postId}`} className="comment-form" onInput={keep} onSubmit={stop} id={parent ? `reply-${parent.commentId}` : 'write'} preventScrollReset>
      {parent ? <input type="hidden" name="parentId" value={parent.commentId} /> : null}
      <TextArea label={label} name="text" rows={3} defaultValue={draft ?? ''} error={refused} required />
      <div className="row">
        <Button kind="primary" name="act" value="comment">{texts.send}</Button>
        {parent ? <ButtonLink kind="quiet" to={`/posts/${postId}`} preventScrollReset>{texts.cancel}</ButtonLink> : null}
      </div>
    </Form>
  );
}
