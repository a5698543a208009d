import { cloneElement, useContext, useEffect, type ReactElement, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { MenuItems } from './menu-items';
import { useWidget } from './widgets/use-widget';

export interface MenuProps {
  label: string;
  summary: ReactNode;
  children: ReactNode;
}

const load = () => import('./widgets/MenuWidget');

/** Opens without a script. Its entries are `MenuItem`s around a link or a button. */
export function Menu({ label, summary, children }: MenuProps) {
  const { Widget, plain } = useWidget<typeof import('./widgets/MenuWidget').default, HTMLDetailsElement>(load);
  const location = useLocation();
  useEffect(() => plain.current?.removeAttribute('open'), [location, plain]);
  if (Widget) {
    const { current } = plain;
    return <Widget label={label} summary={summary} isOpen={current?.open ?? false} hasFocus={current?.contains(document.activeElement) ?? false}>{children}</Widget>;
  }
  return (
    <details className="menu" ref={plain}>
      <summary className="menu__button" aria-label={label}>{summary}</summary>
      <div className="float menu__list menu__list--plain">{children}</div>
    </details>
  );
}

/** One entry: a link that leads somewhere, or a button that posts the form around the menu. */
export function MenuItem({ children, isDangerous = false }: { children: ReactElement<{ className?: string; type?: string }>; isDangerous?: boolean }) {
  const items = useContext(MenuItems);
  const className = `menu__item${isDangerous ? ' menu__item--danger' : ''}`;
  // The widget takes a button that does not say so for one that posts nothing.
  const entry = children.type === 'button' ? cloneElement(children, { type: children.props.type ?? 'submit' }) : children;
  if (items) return <items.Item className={className} render={entry} />;
  return cloneElement(entry, { className });
}
