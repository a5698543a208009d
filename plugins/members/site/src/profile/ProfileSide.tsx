import { useLanguage, useTexts } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { ExternalLink } from 'lucide-react';
import type { Profile } from '../pages/profile';
import { profileTexts } from '../texts/profile';

/** Small facts beside the story; each shows only as far as its owner lets it. */
export function ProfileSide({ profile }: { profile: Profile }) {
  const texts = useTexts(profileTexts);
  const language = useLanguage();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const { themes, location, languages, links } = profile;
  if (themes.length + languages.length + links.length === 0 && !location) return null;
  return (
    <aside className="profile__side" aria-label={texts.about}>
      {themes.length > 0 ? (
        <div>
          <h2>{texts.themes}</h2>
          <ul className="chips" role="list">{themes.map(({ slug, name }) => <li key={slug}><Link className="chip" to={`/people?theme=${slug}`}>{name}</Link></li>)}</ul>
        </div>
      ) : null}
      {location ? <div><h2>{texts.location}</h2><p>{location}</p></div> : null}
      {languages.length > 0 ? <div><h2>{texts.languages}</h2><p>{languages.map((tag) => names.of(tag) ?? tag).join(', ')}</p></div> : null}
      {links.length > 0 ? (
        <div>
          <h2>{texts.links}</h2>
          <ul role="list">
            {links.map(({ label, url }) => (
              <li key={url}><a href={url} rel="nofollow noopener ugc" className="row">{label || new URL(url).hostname}<ExternalLink size={15} aria-hidden /></a></li>
            ))}
          </ul>
        </div>
      ) : null}
    </aside>
  );
}
