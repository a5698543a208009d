import type { ReactNode } from 'react';

/** Nothing here yet: why, and what to do. */
export function EmptyState({ drawing, title, children, action }: { drawing?: ReactNode; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      {drawing}
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}
