import { PersonLine, useTexts, type DataOf } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { peopleTexts } from '../texts/people';

export default function HomeFaces({ loaded }: { loaded: DataOf<'members.list-members'> }) {
  const texts = useTexts(peopleTexts);
  if (loaded.length === 0) return null;
  return (
    <section className="section" aria-labelledby="faces">
      <div className="section__head"><h2 id="faces">{texts.homeTitle}</h2><Link to="/people">{texts.homeMore}</Link></div>
      <ul className="faces" role="list">{loaded.map((person) => <li key={person.memberId}><PersonLine person={person} size="large" /></li>)}</ul>
    </section>
  );
}
