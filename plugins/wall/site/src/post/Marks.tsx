import { useTexts } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { CircleCheck, Globe, Handshake, Lock, Users } from 'lucide-react';
import { postTexts } from '../texts/post';
import type { CardPost } from './posts-of';

const icons = { public: Globe, members: Users, connections: Handshake };

/** Kind, who sees it, and how it stands, in words beside each icon. */
export function Marks({ post }: { post: CardPost }) {
  const texts = useTexts(postTexts);
  const Icon = icons[post.audience];
  const kind = texts.kinds[post.kind as keyof typeof texts.kinds] ?? post.kind;
  return (
    <>
      {post.kind === 'status' ? null : <span>{kind}</span>}
      {post.editedAt ? <Link to={`/posts/${post.postId}/history`}>{texts.edited}</Link> : null}
      <span className="byline__audience"><Icon size={14} aria-hidden /><span className="off-screen">{texts.seenBy[post.audience]}</span></span>
      {post.isAnswered ? <span className="mark mark--good"><CircleCheck size={14} aria-hidden />{texts.answered}</span> : null}
      {post.isLocked ? <span className="mark"><Lock size={14} aria-hidden />{texts.locked}</span> : null}
    </>
  );
}
