import { Link } from 'react-router';
import { useRoot } from '../root';

/** The organisation's logo, or a mark drawn from a mill's sails in a ring. */
export function Mark() {
  const logo = useRoot()?.organisation.logo;
  if (logo) return <img src={logo} alt="" width={34} height={34} />;
  return (
    <svg viewBox="0 0 40 40" fill="none" aria-hidden>
      <circle cx="20" cy="20" r="18.4" stroke="currentColor" strokeWidth="2.4" />
      <g fill="currentColor">
        <path d="M19 18 11.2 6.6 17 5.4 20.6 17Z" />
        <path d="M22 19 33.4 11.2 34.6 17 23 20.6Z" />
        <path d="M21 22 28.8 33.4 23 34.6 19.4 23Z" />
        <path d="M18 21 6.6 28.8 5.4 23 17 19.4Z" />
        <circle cx="20" cy="20" r="2.6" />
      </g>
    </svg>
  );
}

export function Brand() {
  const facts = useRoot();
  return <Link className="brand" to="/" prefetch="intent"><Mark />{facts?.organisation.name}</Link>;
}
