import { Menu, MenuItem, useTexts } from '@kring/site/ui';
import { Form, Link } from '@kring/site/router';
import { Ellipsis, History, Lock, LockOpen, PenLine, SmilePlus, Trash2 } from 'lucide-react';
import { postTexts } from '../texts/post';
import type { CardPost } from './posts-of';

/** What this viewer may do with a post besides reading and reacting. */
export function PostMenu({ post }: { post: CardPost }) {
  const texts = useTexts(postTexts);
  const { edit, delete: canRemove, lock } = post.can;
  const address = `/posts/${post.postId}`;
  if (!edit && !canRemove && !lock && !post.editedAt) return null;
  return (
    <Form method="post" action={address}>
      <Menu label={texts.menu} summary={<Ellipsis size={20} aria-hidden />}>
        <MenuItem><Link to={`${address}/reactions`}><SmilePlus size={18} aria-hidden />{texts.whoReacted}</Link></MenuItem>
        {post.editedAt ? <MenuItem><Link to={`${address}/history`}><History size={18} aria-hidden />{texts.history}</Link></MenuItem> : null}
        {edit ? <MenuItem><Link to={`${address}/edit`}><PenLine size={18} aria-hidden />{texts.edit}</Link></MenuItem> : null}
        {lock ? <MenuItem><button name="act" value={post.isLocked ? 'unlock' : 'lock'}>{post.isLocked ? <LockOpen size={18} aria-hidden /> : <Lock size={18} aria-hidden />}{post.isLocked ? texts.unlock : texts.lock}</button></MenuItem> : null}
        {canRemove ? <MenuItem isDangerous><button name="act" value="remove"><Trash2 size={18} aria-hidden />{texts.remove}</button></MenuItem> : null}
      </Menu>
    </Form>
  );
}
