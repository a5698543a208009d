import { Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-router';
import type { Said } from '../server/said';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/use-texts';

const shownFor = 10_000;

/** What just happened, read out, with the way to take it back. It stays while somebody is at it, and without a script until the next page. */
export function Toast({ said }: { said: Said | null }) {
  const texts = useTexts(shellTexts);
  const [gone, setGone] = useState<Said | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const stay = () => clearTimeout(timer.current);
  const leave = () => {
    stay();
    timer.current = setTimeout(() => setGone(said), shownFor);
  };
  useEffect(() => {
    if (!said) return;
    timer.current = setTimeout(() => setGone(said), shownFor);
    return () => clearTimeout(timer.current);
  }, [said]);
  return (
    <div className="toast-place" role="status">
      {said && said !== gone ? (
        <div className="float toast" onPointerEnter={stay} onPointerLeave={leave} onFocus={stay} onBlur={leave}>
          <p>{said.text}</p>
          {said.undo ? <TakeBack undo={said.undo} words={texts.undo} /> : null}
          <button type="button" className="toast__close" aria-label={texts.close} onClick={() => setGone(said)}><X size={18} aria-hidden /></button>
        </div>
      ) : null}
    </div>
  );
}

function TakeBack({ undo, words }: { undo: NonNullable<Said['undo']>; words: string }) {
  return (
    <Form method="post" action={undo.action} preventScrollReset>
      {Object.entries(undo.fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button className="toast__undo"><Undo2 size={17} aria-hidden />{words}</button>
    </Form>
  );
}
