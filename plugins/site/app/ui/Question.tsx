import { lazy, Suspense, useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { ButtonKind } from './Button';

const Widget = lazy(() => import('./widgets/QuestionWidget'));

export interface Asked {
  isOpen: boolean;
  close(): void;
  /** For the link that asks. It leads to a page with the same question where there is no script. */
  link: { to: string; onClick(event: MouseEvent): void };
}

export interface QuestionProps {
  asked: Asked;
  title: string;
  /** The verb on the button. */
  confirm: string;
  kind?: ButtonKind;
  children: ReactNode;
}

/** Asks before something that is hard to take back. `page` is a `Confirm` page; yes is posted there. */
export function useQuestion(page: string): Asked {
  const [isOpen, setIsOpen] = useState(false);
  const { key } = useLocation();
  useEffect(() => setIsOpen(false), [key]);
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setIsOpen(true);
  };
  return { isOpen, close: () => setIsOpen(false), link: { to: page, onClick } };
}

/** Stands outside of other forms: what it posts must not reach theirs. */
export function Question(props: QuestionProps) {
  const [wasOpen, setWasOpen] = useState(false);
  if (props.asked.isOpen && !wasOpen) setWasOpen(true);
  return wasOpen ? <Suspense fallback={null}><Widget {...props} /></Suspense> : null;
}
