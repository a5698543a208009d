import { LogOut, UserRound } from 'lucide-react';
import { Form, Link, NavLink } from 'react-router';
import { useRoot } from '../root';
import { shellTexts } from '../texts/shell';
import { useSentence, useTexts } from '../texts/use-texts';
import { Avatar } from '../ui/Avatar';
import { ButtonLink } from '../ui/Button';
import { Menu, MenuItem } from '../ui/Menu';
import { Brand } from './Brand';
import type { ShellFacts } from './layout';
import { linksFor } from './navigation';

export function Header({ facts }: { facts: ShellFacts }) {
  const texts = useTexts(shellTexts);
  const sentence = useSentence();
  const isMember = Boolean(useRoot()?.viewer);
  return (
    <header className="header">
      <div className="header__inner">
        <Brand />
        <nav className="header__nav" aria-label={texts.mainNavigation}>
          {linksFor('main', isMember).filter(({ to }) => to !== '/join').map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === '/'} prefetch="intent">
              {sentence(label)}
              {facts.news.includes(to) ? <><span className="dot" /><span className="off-screen"> ({texts.hasNews})</span></> : null}
            </NavLink>
          ))}
        </nav>
        <div className="header__end">{isMember ? <AccountMenu facts={facts} /> : <ButtonLink kind="primary" to="/join">{texts.join}</ButtonLink>}</div>
      </div>
    </header>
  );
}

function AccountMenu({ facts }: { facts: ShellFacts }) {
  const texts = useTexts(shellTexts);
  const sentence = useSentence();
  const viewer = useRoot()?.viewer;
  if (!viewer) return null;
  return (
    <Menu
      label={texts.accountMenu(viewer.displayName)}
      summary={<><Avatar name={viewer.displayName} photo={facts.photo} ring={viewer.isStaff ? 'staff' : 'member'} size="small" /><span className="header__name" aria-hidden>{viewer.displayName.split(' ')[0]}</span></>}
    >
      <MenuItem><Link to={`/people/${viewer.handle}`}><UserRound size={19} aria-hidden />{texts.myPage}</Link></MenuItem>
      {linksFor('account', true).map(({ to, label, icon: Icon }) => (
        <MenuItem key={to}><Link to={to}><Icon size={19} aria-hidden />{sentence(label)}</Link></MenuItem>
      ))}
      <hr />
      <Form method="post" action="/sign-out">
        <MenuItem><button type="submit"><LogOut size={19} aria-hidden />{texts.signOut}</button></MenuItem>
      </Form>
    </Menu>
  );
}
