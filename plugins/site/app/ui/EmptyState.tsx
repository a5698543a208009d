import type { ReactNode } from 'react';

interface EmptyStateProps {
  drawing?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** No other title stands above it. */
  isWholePage?: boolean;
}

/** Nothing here yet: why, and what to do. */
export function EmptyState({ drawing, title, children, action, isWholePage }: EmptyStateProps) {
  const Title = isWholePage ? 'h1' : 'h2';
  return (
    <div className="empty">
      {drawing}
      <Title>{title}</Title>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}
