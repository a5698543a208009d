import { PersonLine, useTexts, type DataOf } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { ChevronRight, DoorOpen, Handshake, PenLine, ScrollText, Sparkles, type LucideIcon } from 'lucide-react';
import { homeTexts } from '../texts/home';

interface Loaded {
  incoming: number;
  hasNotes: boolean;
  leavingAt: string | null;
  isWelcomeOpen: boolean;
  hasNewRules: boolean;
  lacks: { photo: boolean; about: boolean; themes: boolean };
  newest: DataOf<'members.list-members'>;
}

export default function NextSteps({ loaded }: { loaded: Loaded }) {
  const texts = useTexts(homeTexts);
  const { incoming, hasNotes, leavingAt, isWelcomeOpen, hasNewRules, lacks, newest } = loaded;
  const steps: { to: string; icon: LucideIcon; words: string }[] = [
    ...(leavingAt ? [{ to: '/settings/leave', icon: DoorOpen, words: texts.leaving }] : []),
    ...(incoming > 0 ? [{ to: '/circle', icon: Handshake, words: texts.requests(incoming) }] : []),
    ...(isWelcomeOpen ? [{ to: '/welcome', icon: Sparkles, words: texts.welcome }] : []),
    ...(hasNewRules && !isWelcomeOpen ? [{ to: '/house-rules', icon: ScrollText, words: texts.rules }] : []),
    ...(!isWelcomeOpen && (lacks.photo || lacks.about || lacks.themes) ? [{ to: '/profile/edit', icon: PenLine, words: texts.profile(lacks) }] : []),
  ];
  return (
    <>
      {steps.length > 0 ? (
        <section aria-labelledby="next">
          <h2 id="next" className="off-screen">{texts.next}</h2>
          <ul className="rows" role="list">
            {steps.map(({ to, icon: Icon, words }) => (
              <li key={to}><Link className="rows__link" to={to}><span className="rows__icon"><Icon size={22} aria-hidden /></span><span className="rows__title">{words}</span><ChevronRight size={20} aria-hidden /></Link></li>
            ))}
          </ul>
        </section>
      ) : hasNotes ? null : <p className="quiet">{texts.upToDate}</p>}
      {newest.length > 0 ? (
        <section className="stack stack--tight" aria-labelledby="new-here">
          <div className="section__head"><h2 id="new-here">{texts.newHere}</h2><Link to="/people">{texts.everyone}</Link></div>
          <ul className="people" role="list">{newest.map((person) => <li key={person.memberId}><PersonLine person={person} /></li>)}</ul>
        </section>
      ) : null}
    </>
  );
}
