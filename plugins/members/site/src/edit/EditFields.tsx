import { FieldError, TextArea, TextField, useLanguage, useTexts, type DataOf } from '@kring/site/ui';
import { Check } from 'lucide-react';
import { AudienceChoice } from './AudienceChoice';
import { editTexts } from '../texts/edit';

export type Me = DataOf<'members.show-me'>;
type Errors = Partial<Record<'displayName' | 'headline' | 'about' | 'location' | 'links', string>>;

const offeredLanguages = ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'pl', 'es', 'uk', 'fy'];

export function EditFields({ me, themes, errors }: { me: Me; themes: DataOf<'members.list-themes'>; errors: Errors }) {
  const texts = useTexts(editTexts);
  return (
    <>
      <TextField label={texts.name} name="displayName" defaultValue={me.displayName} autoComplete="name" required maxLength={80} error={errors.displayName} />
      <TextField label={texts.headline} hint={texts.headlineHint} name="headline" defaultValue={me.headline ?? ''} maxLength={160} error={errors.headline} />
      <TextArea label={texts.about} hint={texts.aboutHint} name="about" defaultValue={me.about?.text ?? ''} maxLength={5000} rows={6} error={errors.about} aside={<AudienceChoice me={me} field="about" label={texts.about} />} />
      <TextField label={texts.location} name="location" defaultValue={me.location ?? ''} maxLength={80} error={errors.location} aside={<AudienceChoice me={me} field="location" label={texts.location} />} />
      <Themes me={me} themes={themes} />
      <Languages me={me} />
      <Links me={me} error={errors.links} />
      <Visibility me={me} />
    </>
  );
}

function Themes({ me, themes }: { me: Me; themes: DataOf<'members.list-themes'> }) {
  const texts = useTexts(editTexts);
  const chosen = new Set(me.themes.map(({ slug }) => slug));
  if (themes.length === 0) return null;
  return (
    <fieldset className="field">
      <div className="field__row"><legend className="field__label">{texts.themes}</legend><AudienceChoice me={me} field="themes" label={texts.themes} /></div>
      <p className="field__hint">{texts.themesHint}</p>
      <input type="hidden" name="has-themes" value="yes" />
      <ThemeChips themes={themes} chosen={chosen} />
    </fieldset>
  );
}

export function ThemeChips({ themes, chosen }: { themes: DataOf<'members.list-themes'>; chosen: ReadonlySet<string> }) {
  return (
    <div className="chips">
      {themes.map(({ slug, name }) => (
        <label key={slug} className="chip chip--choice"><input type="checkbox" name="themes" value={slug} defaultChecked={chosen.has(slug)} /><Check size={16} aria-hidden />{name}</label>
      ))}
    </div>
  );
}

function Languages({ me }: { me: Me }) {
  const texts = useTexts(editTexts);
  const names = new Intl.DisplayNames([useLanguage()], { type: 'language' });
  return (
    <fieldset className="field">
      <div className="field__row"><legend className="field__label">{texts.languages}</legend><AudienceChoice me={me} field="languages" label={texts.languages} /></div>
      <input type="hidden" name="has-languages" value="yes" />
      <div className="chips">
        {[...new Set([...offeredLanguages, ...me.languages])].map((tag) => (
          <label key={tag} className="chip chip--choice"><input type="checkbox" name="languages" value={tag} defaultChecked={me.languages.includes(tag)} /><Check size={16} aria-hidden />{names.of(tag) ?? tag}</label>
        ))}
      </div>
    </fieldset>
  );
}

function Links({ me, error }: { me: Me; error?: string }) {
  const texts = useTexts(editTexts);
  const rows = Math.min(6, me.links.length + 1);
  return (
    <fieldset className="field">
      <div className="field__row"><legend className="field__label">{texts.links}</legend><AudienceChoice me={me} field="links" label={texts.links} /></div>
      {Array.from({ length: rows }, (_, row) => (
        <div className="link-row" key={row}>
          <input className="field__control" aria-label={texts.linkLabel(row + 1)} placeholder={texts.linkLabel(row + 1)} name={`link-label-${row}`} defaultValue={me.links[row]?.label ?? ''} maxLength={40} />
          <input className="field__control" aria-label={texts.linkUrl(row + 1)} placeholder="https://" type="url" inputMode="url" name={`link-url-${row}`} defaultValue={me.links[row]?.url ?? ''} maxLength={500} aria-invalid={error ? true : undefined} />
        </div>
      ))}
      <FieldError error={error} />
    </fieldset>
  );
}

function Visibility({ me }: { me: Me }) {
  const texts = useTexts(editTexts);
  return (
    <div className="stack stack--tight">
      <label className="field">
        <span className="field__label">{texts.visibility}</span>
        <select className="field__control" name="visibility" defaultValue={me.visibility}>
          {(['public', 'members', 'hidden'] as const).map((value) => <option key={value} value={value}>{texts.visibilities[value]}</option>)}
        </select>
      </label>
      <div className="field__row"><span>{texts.relationsAudience}</span><AudienceChoice me={me} field="relations" label={texts.relationsAudience} /></div>
      <div className="field__row"><span>{texts.joinedAudience}</span><AudienceChoice me={me} field="joinedAt" label={texts.joinedAudience} /></div>
    </div>
  );
}
