import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

/** Opens without a script; with one it also closes on Escape, outside and after a choice. */
export function Menu({ label, summary, children }: { label: string; summary: ReactNode; children: ReactNode }) {
  const element = useRef<HTMLDetailsElement>(null);
  const location = useLocation();
  useEffect(() => element.current?.removeAttribute('open'), [location]);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = element.current;
      if (!menu?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const isOutside = event.type === 'pointerdown' && !menu.contains(event.target as Node);
      if (!isEscape && !isOutside) return;
      menu.open = false;
      if (isEscape) menu.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details className="menu" ref={element}>
      <summary aria-label={label}>{summary}</summary>
      <div className="menu__sheet">{children}</div>
    </details>
  );
}
