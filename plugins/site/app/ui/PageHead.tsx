import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Where you are, where you came from, and what this page is for. */
export function PageHead({ title, lead, back, aside }: { title: string; lead?: ReactNode; back?: { to: string; label: string }; aside?: ReactNode }) {
  return (
    <div className="page-head">
      {back ? <Link className="page-head__back" to={back.to}><ArrowLeft size={18} aria-hidden />{back.label}</Link> : null}
      <div className="row row--apart">
        <h1>{title}</h1>
        {aside}
      </div>
      {lead ? <p className="lead quiet">{lead}</p> : null}
    </div>
  );
}
