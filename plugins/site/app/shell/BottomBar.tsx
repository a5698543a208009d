import { UserRound } from 'lucide-react';
import { NavLink, useLocation } from 'react-router';
import { useRoot } from '../root';
import { shellTexts } from '../texts/shell';
import { useSentence, useTexts } from '../texts/use-texts';
import type { ShellFacts } from './layout';
import { linksFor } from './navigation';

/** The phone's way round: five places, the last one is you. */
export function BottomBar({ facts }: { facts: ShellFacts }) {
  const texts = useTexts(shellTexts);
  const sentence = useSentence();
  const viewer = useRoot()?.viewer;
  const isOwnPage = useLocation().pathname === `/people/${viewer?.handle}`;
  const links = linksFor('main', Boolean(viewer)).slice(0, viewer ? 4 : 5);
  return (
    <nav className="bar" aria-label={texts.mainNavigation}>
      <ul role="list">
        {links.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/' || isOwnPage}>
              <Icon size={23} aria-hidden />
              <span>{sentence(label)}</span>
              {facts.news.includes(to) ? <><span className="dot" /><span className="off-screen"> ({texts.hasNews})</span></> : null}
            </NavLink>
          </li>
        ))}
        {viewer ? (
          <li>
            <NavLink to={`/people/${viewer.handle}`}><UserRound size={23} aria-hidden /><span>{texts.me}</span></NavLink>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
