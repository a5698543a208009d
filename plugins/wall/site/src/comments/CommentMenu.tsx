import { Menu, MenuItem, useTexts } from '@kring/site/ui';
import { Form, Link } from '@kring/site/router';
import { BadgeCheck, CircleCheck, Ellipsis, PenLine, Trash2 } from 'lucide-react';
import type { Comment } from '../post/posts-of';
import { commentTexts } from '../texts/comments';

/** What this viewer may do with a comment besides reacting and replying. */
export function CommentMenu({ comment, name }: { comment: Comment; name: string }) {
  const texts = useTexts(commentTexts);
  const { accept, verify, edit, delete: canRemove } = comment.can;
  if (!accept && !verify && !edit && !canRemove) return null;
  return (
    <Form method="post" action={`/posts/${comment.postId}`} preventScrollReset>
      <input type="hidden" name="commentId" value={comment.commentId} />
      <Menu label={texts.menu(name)} summary={<Ellipsis size={18} aria-hidden />}>
        {accept ? <MenuItem><button name="act" value={comment.isAccepted ? 'unaccept' : 'accept'}><CircleCheck size={18} aria-hidden />{comment.isAccepted ? texts.unaccept : texts.accept}</button></MenuItem> : null}
        {verify ? <MenuItem><button name="act" value={comment.isVerified ? 'unverify' : 'verify'}><BadgeCheck size={18} aria-hidden />{comment.isVerified ? texts.unverify : texts.verify}</button></MenuItem> : null}
        {edit ? <MenuItem><Link to={`/comments/${comment.commentId}/edit`}><PenLine size={18} aria-hidden />{texts.edit}</Link></MenuItem> : null}
        {canRemove ? <MenuItem isDangerous><button name="act" value="remove-comment"><Trash2 size={18} aria-hidden />{texts.remove}</button></MenuItem> : null}
      </Menu>
    </Form>
  );
}
