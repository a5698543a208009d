import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react/dialog';
import { Form } from 'react-router';
import { shellTexts } from '../../texts/shell';
import { useTexts } from '../../texts/use-texts';
import { Button } from '../Button';
import type { QuestionProps } from '../Question';

/** In the middle of a desk, a sheet from below on a phone. Escape and "cancel" lead back to where you were. */
export default function QuestionWidget({ asked, title, confirm, kind = 'danger', children }: QuestionProps) {
  const texts = useTexts(shellTexts);
  return (
    <Dialog open={asked.isOpen} onClose={asked.close} backdrop={<div className="backdrop" />} className="float sheet">
      <Form method="post" action={asked.link.to} className="stack" preventScrollReset onSubmit={asked.close}>
        <DialogHeading className="sheet__title" render={<h2 />}>{title}</DialogHeading>
        {children}
        <div className="row sheet__acts">
          <Button kind={kind} name="confirm" value="yes">{confirm}</Button>
          <DialogDismiss autoFocus className="button button--quiet">{texts.cancel}</DialogDismiss>
        </div>
      </Form>
    </Dialog>
  );
}
