import { Button, TextField, useTexts } from '@kring/site/ui';
import { Form } from '@kring/site/router';
import { texts } from './texts';

export function EmailForm({ returnTo, isPrimary, invitation, error, email }: { returnTo: string; isPrimary: boolean; invitation?: string | null; error?: string; email?: string }) {
  const words = useTexts(texts);
  return (
    <Form method="post" action="/join/email" className="stack stack--tight">
      <input type="hidden" name="returnTo" value={returnTo} />
      {invitation ? <input type="hidden" name="invitation" value={invitation} /> : null}
      <TextField label={words.emailLabel} hint={words.emailHint} name="email" type="email" autoComplete="email" required maxLength={254} defaultValue={email} error={error} />
      <div><Button kind={isPrimary ? 'primary' : 'plain'} name="act" value="request">{words.emailSend}</Button></div>
    </Form>
  );
}
