import { Button, TextField, useLanguage, useTexts } from '@kring/site/ui';
import { Form } from '@kring/site/router';
import { editTexts } from '../texts/edit';
import type { Me } from './EditFields';

export function HandleForm({ me, error }: { me: Me; error?: string }) {
  const texts = useTexts(editTexts);
  const language = useLanguage();
  if (me.handleMayChangeAt && new Date(me.handleMayChangeAt) > new Date()) {
    const day = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(me.handleMayChangeAt));
    return <p className="quiet">@{me.handle}. {texts.handleLater(day)}</p>;
  }
  return (
    <Form method="post" className="stack stack--tight handle-form">
      <TextField label={texts.handle} hint={texts.handleHint} name="handle" defaultValue={me.handle} autoCapitalize="none" autoComplete="off" spellCheck={false} maxLength={30} error={error} />
      <div><Button name="act" value="handle">{texts.handleSave}</Button></div>
    </Form>
  );
}
