import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';

/** What just happened, or what stands in the way. Read out when it appears. */
export function Notice({ tone = 'good', title, children }: { tone?: 'good' | 'wrong'; title?: string; children?: ReactNode }) {
  const Icon = tone === 'good' ? CircleCheck : CircleAlert;
  return (
    <div className={tone === 'wrong' ? 'notice notice--wrong' : 'notice'} role={tone === 'wrong' ? 'alert' : 'status'}>
      <Icon size={20} aria-hidden />
      <div>
        {title ? <p className="notice__title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
