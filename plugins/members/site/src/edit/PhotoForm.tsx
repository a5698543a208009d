import { Avatar, Button, FieldError, useTexts } from '@kring/site/ui';
import { Form } from '@kring/site/router';
import { editTexts } from '../texts/edit';
import type { Me } from './EditFields';

export function PhotoForm({ me, error, action }: { me: Me; error?: string; action?: string }) {
  const texts = useTexts(editTexts);
  return (
    <Form method="post" encType="multipart/form-data" className="photo-edit" action={action} preventScrollReset>
      <Avatar name={me.displayName} photo={me.photo} ring={me.isStaff ? 'staff' : 'member'} size="huge" />
      <div className="stack stack--tight">
        <label className="field">
          <span className="field__label">{texts.photo}</span>
          <span className="field__hint">{me.photoOrigin === 'network' ? `${texts.photoFromNetwork} ` : ''}{texts.photoHint}</span>
          <input type="file" name="photo" accept="image/jpeg,image/png,image/webp" />
        </label>
        <FieldError error={error} />
        <div className="row">
          <Button name="act" value="photo">{texts.photoUpload}</Button>
          {me.photo ? <Button kind="quiet" name="act" value="remove-photo" formEncType="application/x-www-form-urlencoded">{texts.photoRemove}</Button> : null}
        </div>
      </div>
    </Form>
  );
}
