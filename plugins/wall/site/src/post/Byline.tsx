import { Avatar, Time, useTexts } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import type { ReactNode } from 'react';
import { postTexts } from '../texts/post';
import type { CardPost } from './posts-of';

interface BylineProps {
  author: CardPost['author'];
  at: string;
  size?: 'small' | 'normal';
  /** In small ink after the time. */
  marks?: ReactNode;
}

/** Who wrote it and when. Who is gone stays a former member. */
export function Byline({ author, at, size = 'normal', marks }: BylineProps) {
  const texts = useTexts(postTexts);
  const job = author?.isStaff ? [author.jobTitle, author.department].filter(Boolean).join(' · ') : '';
  return (
    <div className="byline">
      <Avatar name={author?.displayName ?? '·'} photo={author?.photo ?? null} ring={author?.isStaff ? 'staff' : 'member'} size={size} />
      <div className="byline__words">
        <p className="byline__who">
          {author ? <Link className="person__name" to={`/people/${author.handle}`} prefetch="intent">{author.displayName}</Link> : <span className="quiet">{texts.formerMember}</span>}
          {job ? <span className="byline__job">{job}</span> : null}
        </p>
        <p className="byline__when"><Time at={at} />{marks}</p>
      </div>
    </div>
  );
}
