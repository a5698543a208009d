import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Avatar } from './Avatar';

export interface PersonFacts {
  handle: string;
  displayName: string;
  headline: string | null;
  photo: { small: string; medium: string; large: string } | null;
  isStaff: boolean;
  jobTitle: string | null;
  department: string | null;
}

/** A member wherever one appears: face, name, and what they are in words. */
export function PersonLine({ person, size, aside }: { person: PersonFacts; size?: 'small' | 'normal' | 'large'; aside?: ReactNode }) {
  const job = [person.jobTitle, person.department].filter(Boolean).join(' · ');
  return (
    <div className="person">
      <Avatar name={person.displayName} photo={person.photo} ring={person.isStaff ? 'staff' : 'member'} size={size} />
      <div className="person__words">
        <Link className="person__name" to={`/people/${person.handle}`} prefetch="intent">{person.displayName}</Link>
        {person.isStaff && job ? <p className="person__staff">{job}</p> : null}
        {person.headline && !(person.isStaff && job) ? <p className="person__line">{person.headline}</p> : null}
        {aside}
      </div>
    </div>
  );
}
