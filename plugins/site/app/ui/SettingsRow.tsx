import { Link } from 'react-router';
import { ChevronRight, type LucideIcon } from 'lucide-react';

/** One line of the settings: what it is, in a word and a sentence, and the way to it. */
export function SettingsRow({ to, icon: Icon, title, text }: { to: string; icon: LucideIcon; title: string; text: string }) {
  return (
    <li>
      <Link className="rows__link" to={to} prefetch="intent">
        <span className="rows__icon"><Icon size={22} aria-hidden /></span>
        <span><span className="rows__title">{title}</span><br /><span className="quiet small">{text}</span></span>
        <ChevronRight size={20} aria-hidden />
      </Link>
    </li>
  );
}
