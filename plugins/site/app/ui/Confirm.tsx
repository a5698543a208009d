import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/use-texts';
import { Button, ButtonLink, type ButtonKind } from './Button';

/** One question on a page of its own: what will happen, one button that does it, one way back. */
export function Confirm({ title, children, confirm, back, kind = 'danger', fields }: { title: string; children: ReactNode; confirm: string; back: string; kind?: ButtonKind; fields?: ReactNode }) {
  const texts = useTexts(shellTexts);
  return (
    <Form method="post" className="column stack">
      <h1>{title}</h1>
      {children}
      {fields}
      <div className="row">
        <Button kind={kind} name="confirm" value="yes">{confirm}</Button>
        <ButtonLink kind="quiet" to={back}>{texts.cancel}</ButtonLink>
      </div>
    </Form>
  );
}
