import { NavLink } from 'react-router';

/** Tabs are addresses: they work without a script, can be shared and opened beside each other. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly { to: string; label: string }[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => <NavLink key={tab.to} to={tab.to} end preventScrollReset prefetch="intent">{tab.label}</NavLink>)}
    </nav>
  );
}
