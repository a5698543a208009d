import { CircleAlert } from 'lucide-react';
import { useId, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react';

interface Words {
  label: string;
  hint?: string;
  error?: string | null;
  /** Beside the label: who sees it, how long it may be. */
  aside?: ReactNode;
}

function Frame({ id, label, hint, error, aside, children }: Words & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <div className="field__row">
        <label className="field__label" htmlFor={id}>{label}</label>
        {aside}
      </div>
      {hint ? <p className="field__hint" id={`${id}-hint`}>{hint}</p> : null}
      {children}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id?: string; error?: string | null }) {
  if (!error) return null;
  return <p className="field__error" id={id}><CircleAlert size={16} aria-hidden /> {error}</p>;
}

const described = (id: string, { hint, error }: Words) => [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

export function TextField({ label, hint, error, aside, ...rest }: Words & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error} aside={aside}>
      <input {...rest} id={id} className="field__control" aria-invalid={error ? true : undefined} aria-describedby={described(id, { label, hint, error })} />
    </Frame>
  );
}

export function TextArea({ label, hint, error, aside, ...rest }: Words & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error} aside={aside}>
      <textarea {...rest} id={id} className="field__control" aria-invalid={error ? true : undefined} aria-describedby={described(id, { label, hint, error })} />
    </Frame>
  );
}

export function Choice({ label, hint, ...rest }: { label: ReactNode; hint?: string } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <label className="choice">
      <input type="checkbox" {...rest} aria-describedby={hint ? `${id}-hint` : undefined} />
      <span>{label}{hint ? <span className="choice__hint" id={`${id}-hint`}>{hint}</span> : null}</span>
    </label>
  );
}
