import { Monitor, Moon, Sun } from 'lucide-react';
import { Form, Link, useLocation } from 'react-router';
import { useRoot } from '../root';
import { languageNames, languages } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/use-texts';

export function Footer() {
  const texts = useTexts(shellTexts);
  const organisation = useRoot()?.organisation;
  return (
    <footer className="footer">
      <div className="footer__inner">
        <div className="stack stack--tight">
          <p className="serif lead">{texts.runsOn(organisation?.name ?? '')}</p>
          <nav aria-label={texts.footNavigation}>
            <ul role="list">
              <li><Link to="/house-rules">{texts.rules}</Link></li>
              {organisation?.privacyUrl ? <li><a href={organisation.privacyUrl}>{texts.privacy}</a></li> : null}
              {organisation?.contactEmail ? <li><a href={`mailto:${organisation.contactEmail}`}>{texts.contact}</a></li> : null}
            </ul>
          </nav>
        </div>
        <div className="footer__choices"><LanguageChoice /><ThemeChoice /></div>
      </div>
    </footer>
  );
}

function useHere(): string {
  const { pathname, search } = useLocation();
  return pathname + search;
}

function LanguageChoice() {
  const texts = useTexts(shellTexts);
  const current = useRoot()?.language;
  return (
    <Form method="post" action="/preferences" preventScrollReset>
      <input type="hidden" name="returnTo" value={useHere()} />
      <fieldset className="segments">
        <legend className="off-screen">{texts.language}</legend>
        {languages.map((language) => (
          <button key={language} name="language" value={language} lang={language} aria-pressed={language === current}>{languageNames[language]}</button>
        ))}
      </fieldset>
    </Form>
  );
}

function ThemeChoice() {
  const texts = useTexts(shellTexts);
  const current = useRoot()?.theme;
  const choices = [['light', texts.light, Sun], ['dark', texts.dark, Moon], ['system', texts.system, Monitor]] as const;
  return (
    <Form method="post" action="/preferences" preventScrollReset>
      <input type="hidden" name="returnTo" value={useHere()} />
      <fieldset className="segments">
        <legend className="off-screen">{texts.theme}</legend>
        {choices.map(([theme, label, Icon]) => (
          <button key={theme} name="theme" value={theme} aria-pressed={theme === current}><Icon size={16} aria-hidden />{label}</button>
        ))}
      </fieldset>
    </Form>
  );
}
